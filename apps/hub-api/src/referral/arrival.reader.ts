import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, OrganisationId, ReferralId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import type { Entry } from '../command/stream';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { ReadModels } from '../reading/read-models';
import { instantOf } from '../timeline/timeline.rows';

type Arrival = HttpComponents['schemas']['Arrival'];

/** What each event of the referral says of how far the question has come. */
const RUNGS: Readonly<Record<string, Arrival['rung']>> = {
  ReferralRequested: 'recorded',
  ReferralReceived: 'stored',
  ReferralOpened: 'opened',
  ReferralAccepted: 'accepted',
};
const ORDER = ['recorded', 'handedOver', 'stored', 'opened', 'accepted'] as const;

const DELIVERED = `
  select at from door.delivery
  where organisation = $1 and event_id = $2 and end_state = 'delivered'`;

/** The rungs that a question has climbed: from the log, and the door's own record of handing it over. */
@Injectable()
export class ArrivalReader {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly models: ReadModels,
    private readonly book: AccessBook,
  ) {}

  async of(
    asking: Asking,
    { dossier, referral: id }: { readonly dossier: DossierId; readonly referral: ReferralId },
  ): Promise<HttpComponents['schemas']['ArrivalList']> {
    const operation = 'readArrivals';
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation });
    const referral = stream.state.referrals[id];
    const parties: readonly OrganisationId[] = referral ? [referral.from, referral.to] : [];
    const entries = stream.entries.filter(({ fact }) => isAbout(fact.plain, id));
    const access = { role, operation, dossier, eventIds: eventsOf(entries), rows: entries.length };
    if (!referral || !parties.includes(asking.organisation)) {
      await this.book.write(asking, { ...access, rows: 0, outcome: 'deny' });
      throw new ProblemError(standardProblems.resourceNotFound);
    }
    const rungs = entries.flatMap(rungOf);
    const handedOver = await this.handedOver(referral.to, eventsOf(entries)[0]);
    await this.book.write(asking, { ...access, categories: ['process'], outcome: 'permit' });
    const items = [...rungs, ...handedOver].toSorted(
      (one, other) => ORDER.indexOf(one.rung) - ORDER.indexOf(other.rung),
    );
    return { items };
  }

  /** The recipient's own record, of which both sides may know when: nothing else of it is told. */
  private handedOver(to: OrganisationId, event: string | undefined): Promise<readonly Arrival[]> {
    return this.models.asTenant(to, async (rows) => {
      const found = await rows.query<{ at: Date }>(DELIVERED, [to, event]);
      return found.map(({ at }) => ({ rung: 'handedOver', at: instantOf(at), by: to }));
    });
  }
}

const isAbout = (plain: object, referral: ReferralId): boolean =>
  'referral' in plain && plain.referral === referral;

const eventsOf = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ stored }) => stored.eventId);

const rungOf = ({ stored, fact }: Entry): readonly Arrival[] => {
  const rung = RUNGS[stored.type];
  return rung ? [{ rung, at: fact.at, by: fact.by, event: stored.eventId }] : [];
};
