import { Injectable } from '@nestjs/common';
import type { Dossier } from '@wisselzone/domain/dossier';
import type { OrganisationId, WithheldReason } from '@wisselzone/kernel';
import { Clock } from '../clock';
import type { Entry } from '../command/stream';
import type { DossierStream } from '../dossier/dossier.stream';
import { Entitlement, isOwnBusinessOfAnother } from './entitlement';

/** Whether an organisation may know, now, that an event happened. */
export type Verdict =
  { readonly ok: true } | { readonly ok: false; readonly reason: WithheldReason };

const NOT_INVOLVED: Verdict = { ok: false, reason: 'notInvolved' };

/**
 * May an organisation follow the events of a dossier, as things stand now? What happened while it was
 * involved, the event that ended its involvement included, it may go on knowing as long as there is a ground.
 */
@Injectable()
export class Following {
  constructor(
    private readonly entitlement: Entitlement,
    private readonly clock: Clock,
  ) {}

  async of(stream: DossierStream, recipient: OrganisationId): Promise<(event: string) => Verdict> {
    const sources = [...new Set(stream.entries.map(({ fact }) => fact.by))];
    const grounds = new Map<OrganisationId, Verdict>();
    for (const source of sources)
      grounds.set(source, await this.groundFor(stream.state, source, recipient));
    const entries = new Map(stream.entries.map((entry) => [entry.stored.eventId, entry]));
    return (event) => {
      const entry = entries.get(event);
      if (!entry || !wasPresent(stream.state, entry, recipient)) return NOT_INVOLVED;
      if (isOwnBusinessOfAnother(entry.fact, stream.state, recipient)) return NOT_INVOLVED;
      return grounds.get(entry.fact.by) ?? NOT_INVOLVED;
    };
  }

  private async groundFor(
    dossier: Dossier,
    source: OrganisationId,
    recipient: OrganisationId,
  ): Promise<Verdict> {
    const known = dossier.involvement[recipient];
    // The end of the involvement is weighed event by event; here only the ground as it is now.
    const involvement = known && { ...dossier.involvement, [recipient]: { since: known.since } };
    const answer = await this.entitlement.of(
      { ...dossier, ...(involvement ? { involvement } : {}) },
      source,
      {
        recipient,
        role: 'system',
        action: 'deliver',
        purpose: 'guidance',
        categories: ['process'],
        at: this.clock.now(),
      },
    );
    const refused = answer.withheld[0];
    return refused ? { ok: false, reason: refused.reason } : { ok: true };
  }
}

const wasPresent = (
  { involvement }: Dossier,
  { fact }: Entry,
  recipient: OrganisationId,
): boolean => {
  const known = involvement[recipient];
  return fact.by === recipient || (known !== undefined && (!known.until || fact.at <= known.until));
};
