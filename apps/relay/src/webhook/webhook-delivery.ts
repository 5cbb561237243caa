import { thinEventOf } from '@wisselzone/contracts';
import { keyGenerations, type Webhook } from '@wisselzone/domain/organisation';
import type { DossierId, Instant, OrganisationId, SubjectId } from '@wisselzone/kernel';
import type { AccessLog } from '@wisselzone/platform/access-log';
import { signingKeyOf, type Attempted, type WebhookSender } from '@wisselzone/platform/webhook';
import type { Claimed } from '../lane/lane';

const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

export interface WebhookDeliveryParts {
  readonly sender: WebhookSender;
  readonly accessLog: AccessLog;
  /** The hub's own 32 bytes that every endpoint's key is made from. */
  readonly hubKey: Buffer;
  /** The host name that others know this hub by. */
  readonly origin: string;
  readonly clock: () => number;
}

/** One attempt to tell an endpoint of an event: in the access log first, then signed and sent. */
export class WebhookDelivery {
  constructor(private readonly parts: WebhookDeliveryParts) {}

  /** Rejects with `AccessLogError` before anything is sent; everything later is an answer. */
  async attempt(
    organisation: OrganisationId,
    webhook: Webhook,
    claimed: Claimed,
  ): Promise<Attempted> {
    const { entry, verdict } = claimed;
    const { sender, hubKey, clock } = this.parts;
    const at = new Date(clock()).toISOString() as Instant;
    await this.book(organisation, webhook, claimed, at);
    const keys = keyGenerations(webhook, at).map((generation) =>
      signingKeyOf(hubKey, { webhook: webhook.webhook, generation }),
    );
    const message = {
      id: entry.event_id,
      timestamp: Math.floor(Date.parse(at) / 1_000),
      body: JSON.stringify(thinEventOf(entry, verdict)),
      contentType: CONTENT_TYPE,
    };
    return sender.send(webhook.url, message, keys);
  }

  private book(
    organisation: OrganisationId,
    { webhook }: Webhook,
    { entry, verdict, lease }: Claimed,
    at: Instant,
  ): Promise<void> {
    return this.parts.accessLog.write({
      action: 'R',
      operation: 'deliver',
      recordedAt: at,
      // The endpoint stands for its organisation; the hub sends of its own accord, so there is no token.
      actor: {
        issuer: this.parts.origin,
        subject: webhook as string as SubjectId,
        role: 'system',
        organisation,
      },
      client: 'relay',
      tokenId: lease,
      dossier: entry.dossier as DossierId,
      categories: ['process'],
      eventIds: [entry.event_id],
      purpose: 'guidance',
      grounds: [],
      clearances: [],
      breakGlass: false,
      outcome: verdict.ok ? 'permit' : 'partial',
      withheld: verdict.ok ? [] : [{ category: 'process', reason: verdict.reason }],
      rows: 1,
      requestId: lease,
      traceId: lease,
    });
  }
}
