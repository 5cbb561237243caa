import type { Organisation, Webhook } from '@wisselzone/domain/organisation';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { ReadStore, Rows } from '@wisselzone/platform/read-store';
import type { Claimed, Ended } from '../lane/lane';
import { claimHeads, nextDueOf } from '../lane/lane-claims';
import { recordEnds } from '../lane/lane-ends';
import { takeIn } from '../lane/lane-intake';
import type { Organisations } from '../log/organisations';
import type { Permission } from '../log/permission';
import { readEndpoint, writeEndpoint } from './endpoint-rows';

export interface TurnParts {
  readonly store: ReadStore;
  readonly organisations: Organisations;
  readonly permission: Permission;
  readonly clock: () => number;
}

/** What a turn found to send, and when the next lane is due. */
export interface Turn {
  readonly webhook?: Webhook;
  readonly claimed: readonly Claimed[];
  readonly nextDue?: number;
}

const NOTHING: Turn = { claimed: [] };

/**
 * One transaction for one organisation: what has ended is written down, news goes behind its lanes, and
 * the next heads are decided and claimed. Rejects with nothing changed.
 */
export class WebhookTurn {
  constructor(private readonly parts: TurnParts) {}

  async take(
    organisation: OrganisationId,
    {
      ends,
      most,
      free,
    }: { readonly ends: readonly Ended[]; readonly most: number; readonly free: number },
  ): Promise<Turn> {
    const { store, organisations } = this.parts;
    const known = await organisations.fresh(organisation);
    return store.inTenant(organisation, async (rows) => {
      await recordEnds(rows, { organisation, channel: 'webhook' }, ends);
      await this.recordGone(rows, known, ends);
      const webhook = known && (await this.sendableTo(rows, known));
      if (!webhook) return NOTHING;
      const turn = await this.claim(rows, organisation, { most, free });
      return { ...turn, webhook };
    });
  }

  private async claim(
    rows: Rows,
    organisation: OrganisationId,
    { most, free }: { readonly most: number; readonly free: number },
  ): Promise<Turn> {
    const outlet = { organisation, channel: 'webhook' } as const;
    const now = new Date(this.parts.clock());
    await takeIn(rows, outlet, now);
    const claimed = await claimHeads(rows, { outlet, most, free, now }, (entries) =>
      this.parts.permission.of(organisation, entries, now.toISOString() as Instant),
    );
    const nextDue = claimed.length < free ? await nextDueOf(rows, outlet) : undefined;
    return { claimed, ...(nextDue === undefined ? {} : { nextDue }) };
  }

  private async sendableTo(
    rows: Rows,
    { organisation, channel, webhook }: Organisation,
  ): Promise<Webhook | undefined> {
    if (channel !== 'webhook' || !webhook) return undefined;
    const endpoint = await readEndpoint(rows, { organisation, webhook: webhook.webhook });
    return endpoint?.state === 'willing' ? webhook : undefined;
  }

  private async recordGone(
    rows: Rows,
    known: Organisation | undefined,
    ends: readonly Ended[],
  ): Promise<void> {
    if (!known?.webhook || !ends.some(({ attempted }) => attempted.kind === 'gone')) return;
    const key = { organisation: known.organisation, webhook: known.webhook.webhook };
    const next_at = new Date(this.parts.clock());
    await writeEndpoint(rows, key, { state: 'gone', failures: 0, next_at, why: '410' });
  }
}
