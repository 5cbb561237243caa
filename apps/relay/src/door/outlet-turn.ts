import { randomUUID } from 'node:crypto';
import type { Organisation } from '@wisselzone/domain/organisation';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { ReadStore, Rows } from '@wisselzone/platform/read-store';
import type { Claimed, Ended, Outlet } from '../lane/lane';
import { claimHeads, nextDueOf } from '../lane/lane-claims';
import { recordEnds } from '../lane/lane-ends';
import { leaveOutlet, OWNED_MS, takeIn } from '../lane/lane-intake';
import type { Organisations } from '../log/organisations';
import type { Permission } from '../log/permission';
import type { Door } from './door';

export interface TurnParts<Address> {
  readonly door: Door<Address>;
  readonly store: ReadStore;
  readonly organisations: Organisations;
  readonly permission: Permission;
  readonly clock: () => number;
}

/** What a turn found to send, and when the next lane is due. */
export interface Turn<Address> {
  readonly address?: Address;
  readonly claimed: readonly Claimed[];
  readonly nextDue?: number;
}

/**
 * One transaction for one organisation: what has ended is written down, news goes behind its lanes, and
 * the next heads are decided and claimed. Rejects with nothing changed.
 */
export class OutletTurn<Address> {
  /** This process, among those that share the work. */
  private readonly owner = randomUUID();

  constructor(private readonly parts: TurnParts<Address>) {}

  async take(
    organisation: OrganisationId,
    { ends, free }: { readonly ends: readonly Ended[]; readonly free: number },
  ): Promise<Turn<Address>> {
    const { store, organisations, door } = this.parts;
    const known = await organisations.fresh(organisation);
    const outlet = { organisation, channel: door.channel };
    return store.inTenant(organisation, async (rows): Promise<Turn<Address>> => {
      await recordEnds(rows, outlet, ends);
      if (!known) return { claimed: [] };
      if (ends.length > 0) await door.heard(rows, known, ends);
      const address = await this.addressOf(rows, known);
      return address === undefined ? { claimed: [] } : this.claim(rows, outlet, { address, free });
    });
  }

  /** Another process may take the outlet over at once. */
  async leave(organisation: OrganisationId): Promise<void> {
    const { store, door } = this.parts;
    const outlet = { organisation, channel: door.channel };
    await store.inTenant(organisation, (rows) => leaveOutlet(rows, outlet, this.owner));
  }

  private async addressOf(rows: Rows, known: Organisation): Promise<Address | undefined> {
    const { door } = this.parts;
    return known.channel === door.channel ? door.addressOf(rows, known) : undefined;
  }

  private async claim(
    rows: Rows,
    outlet: Outlet,
    { address, free }: { readonly address: Address; readonly free: number },
  ): Promise<Turn<Address>> {
    const now = new Date(this.parts.clock());
    const mine = await takeIn(rows, outlet, { owner: this.owner, now });
    if (!mine) return { claimed: [], nextDue: now.getTime() + OWNED_MS };
    const organisation = outlet.organisation as OrganisationId;
    const claimed = await claimHeads(rows, { outlet, free, now }, (entries) =>
      this.parts.permission.of(organisation, entries, now.toISOString() as Instant),
    );
    const nextDue = claimed.length < free ? await nextDueOf(rows, outlet) : undefined;
    return { address, claimed, ...(nextDue === undefined ? {} : { nextDue }) };
  }
}
