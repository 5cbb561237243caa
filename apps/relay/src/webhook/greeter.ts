import type { Organisation } from '@wisselzone/domain/organisation';
import type { ReadStore } from '@wisselzone/platform/read-store';
import type { Handshake, WebhookSender } from '@wisselzone/platform/webhook';
import { waitAfter, WAITS_MS, type Chance } from '../lane/schedule';
import { beginEndpoint, writeEndpoint, type EndpointRow } from './endpoint-rows';

export interface GreeterParts {
  readonly store: ReadStore;
  readonly sender: WebhookSender;
  readonly clock: () => number;
  readonly chance: Chance;
}

/** Asks each address whether it wants our messages, before the first one is sent; asks again until it does. */
export class Greeter {
  /** When each address is to be asked (again); absent: not looked at yet. Infinity: never again. */
  private readonly nextAt = new Map<string, number>();

  constructor(private readonly parts: GreeterParts) {}

  /** Fulfils with true when the address is willing. Rejects with `ReadStoreError`. */
  async greet({ organisation, webhook: registered }: Organisation): Promise<boolean> {
    if (!registered) return false;
    const { webhook, url } = registered;
    const now = this.parts.clock();
    if ((this.nextAt.get(webhook) ?? 0) > now) return false;
    const { store, sender } = this.parts;
    const key = { organisation, webhook };
    const row = await store.inTenant(organisation, (rows) =>
      beginEndpoint(rows, key, new Date(now)),
    );
    if (row.state === 'willing' || row.state === 'gone') return this.know(webhook, row, Infinity);
    const due = row.next_at.getTime();
    if (due > now) return this.know(webhook, row, due);
    const greeted = this.after(row, await sender.greet(url));
    await store.inTenant(organisation, (rows) => writeEndpoint(rows, key, greeted));
    const again = greeted.state === 'willing' ? Infinity : greeted.next_at.getTime();
    return this.know(webhook, greeted, again);
  }

  private know(webhook: string, { state }: EndpointRow, next: number): boolean {
    this.nextAt.set(webhook, next);
    return state === 'willing';
  }

  private after(
    { failures }: EndpointRow,
    handshake: Handshake,
  ): EndpointRow & { readonly why?: string } {
    const now = this.parts.clock();
    if (handshake.kind === 'willing')
      return { state: 'willing', failures: 0, next_at: new Date(now) };
    // At its end the schedule goes on with its longest wait: asking costs nobody anything.
    const failed = Math.min(failures + 1, WAITS_MS.length);
    const wait = waitAfter(failed, this.parts.chance) ?? 0;
    const next_at = new Date(now + wait);
    return { state: 'refused', failures: failed, next_at, why: handshake.why };
  }
}
