import { thinEventOf } from '@wisselzone/contracts';
import { keyGenerations, type Organisation, type Webhook } from '@wisselzone/domain/organisation';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { Rows } from '@wisselzone/platform/read-store';
import { signingKeyOf, type SigningKey, type WebhookSender } from '@wisselzone/platform/webhook';
import type { DeliveryBook } from '../door/delivery-book';
import type { Door } from '../door/door';
import type { Attempted } from '../lane/attempted';
import type { Claimed, Ended } from '../lane/lane';
import type { Slots } from '../lane/slots';
import { readEndpoint, writeEndpoint } from './endpoint-rows';

const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';
/** Attempts under way at one endpoint. */
const AT_ONCE = 4;
/** Keys kept at hand; any other is made again. */
const KEYS_KEPT = 1_000;

export interface WebhookDoorParts {
  readonly sender: WebhookSender;
  readonly book: DeliveryBook;
  /** The hub's own 32 bytes that every endpoint's key is made from. */
  readonly hubKey: Buffer;
  readonly slots: Slots;
  readonly clock: () => number;
}

/** An endpoint of an organisation that wants our messages. */
export interface Endpoint {
  readonly organisation: OrganisationId;
  readonly webhook: Webhook;
}

/** Signed messages to an address of the organisation's own, once it has said that it wants them. */
export class WebhookDoor implements Door<Endpoint> {
  readonly channel = 'webhook';
  readonly atOnce = AT_ONCE;
  private readonly keys = new Map<string, SigningKey>();

  constructor(private readonly parts: WebhookDoorParts) {}

  get slots(): Slots {
    return this.parts.slots;
  }

  async addressOf(
    rows: Rows,
    { organisation, webhook }: Organisation,
  ): Promise<Endpoint | undefined> {
    if (!webhook) return undefined;
    const endpoint = await readEndpoint(rows, { organisation, webhook: webhook.webhook });
    return endpoint?.state === 'willing' ? { organisation, webhook } : undefined;
  }

  async heard(
    rows: Rows,
    { organisation, webhook }: Organisation,
    ends: readonly Ended[],
  ): Promise<void> {
    if (!webhook || !ends.some(({ attempted }) => attempted.kind === 'gone')) return;
    const next_at = new Date(this.parts.clock());
    await writeEndpoint(
      rows,
      { organisation, webhook: webhook.webhook },
      { state: 'gone', failures: 0, next_at, why: '410' },
    );
  }

  async attempt({ organisation, webhook }: Endpoint, claimed: Claimed): Promise<Attempted> {
    const { entry, verdict } = claimed;
    const { sender, book, clock } = this.parts;
    const at = new Date(clock()).toISOString() as Instant;
    await book.write({ organisation, outlet: webhook.webhook, at }, claimed);
    const keys = keyGenerations(webhook, at).map((generation) =>
      this.keyOf(webhook.webhook, generation),
    );
    const message = {
      id: entry.event_id,
      timestamp: Math.floor(Date.parse(at) / 1_000),
      body: JSON.stringify(thinEventOf(entry, verdict)),
      contentType: CONTENT_TYPE,
    };
    return sender.send(webhook.url, message, keys);
  }

  private keyOf(webhook: string, generation: number): SigningKey {
    const name = `${webhook} ${generation}`;
    const key = this.keys.get(name) ?? signingKeyOf(this.parts.hubKey, { webhook, generation });
    if (this.keys.size >= KEYS_KEPT) this.keys.clear();
    this.keys.set(name, key);
    return key;
  }
}
