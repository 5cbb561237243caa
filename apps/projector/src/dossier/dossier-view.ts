import {
  emptyDossier,
  evolveDossier,
  keptTo,
  recipientsOf,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import type { PredecessorSucceeded } from '@wisselzone/domain/casework';
import type { ReferralRequested } from '@wisselzone/domain/referral';
import { sourceOf } from '@wisselzone/domain/sharing';
import type { DossierId, Fact, Instant, OrganisationId, Purpose } from '@wisselzone/kernel';
import type { FollowedEvent } from '../log/followed-event';
import type { Register } from '../log/register';
import { emptyWorklist, foldWorklist } from '../worklist/worklist';
import { turnsAfter, type BatonTurn } from './baton-turns';
import { assignmentsOf, cardOf } from './card';
import { dueDateChanges } from './due-dates';
import { entitlementOf, sameEntitlement, type Decided, type Moment } from './entitlement';
import { OfferWindows } from './offer-windows';
import type { DecidedAgain, Entitlement, GivenEvent, RowChanges } from './row-changes';

/** One organisation that follows the dossier. */
interface Follower {
  /** Of the last row given; dense, never used again. */
  seq: number;
  /** How much of the dossier it has been considered for. */
  considered: number;
  readonly given: {
    readonly followed: FollowedEvent;
    readonly seq: number;
    entitlement: Entitlement;
  }[];
}

/** Events after which what was given before may be decided otherwise. */
const DECIDES_AGAIN: ReadonlySet<string> = new Set([
  'ConsentGiven',
  'ConsentWithdrawn',
  'ConsentExpired',
  'ConsentRenewed',
  'ConsentRevoked',
  'ConsentInvalidated',
  'ConsentMarkedUnknown',
  'ObjectionRaised',
  'ObjectionLifted',
  'NecessityDeclared',
  'NecessityEnded',
  'ReferralRequested',
  'PredecessorSucceeded',
]);

/** What is kept to one organisation is for it alone; all else is for whoever joins, from the beginning. */
const isFor = ({ event }: FollowedEvent, recipient: OrganisationId, dossier: Dossier): boolean =>
  [undefined, recipient].includes(keptTo(event, dossier));

/** A succession is the last thing in the file of who was succeeded, and the first in its successor's. */
const isLastOf = ({ event }: FollowedEvent, recipient: OrganisationId): boolean =>
  event.type === 'PredecessorSucceeded' && event.plain.predecessor === recipient;

/**
 * A dossier as all who follow it see it. Folds its events in order and says which rows each one
 * changes; rests on the log only, so folding again gives the same rows with the same numbers.
 */
export class DossierView {
  private dossier: Dossier = emptyDossier;
  private readonly followed: FollowedEvent[] = [];
  private readonly purposes = new Map<OrganisationId, readonly Purpose[]>();
  private readonly followers = new Map<OrganisationId, Follower>();
  private readonly windows = new OfferWindows();
  private worklist;
  private turns: readonly BatonTurn[] = [];
  private holderActedAt: Instant | undefined;

  constructor(
    readonly id: DossierId,
    private readonly register: Register,
  ) {
    this.worklist = emptyWorklist(id);
  }

  /** How many events were folded: the revision expected next, and the weight in memory. */
  get size(): number {
    return this.followed.length;
  }

  follow(followed: FollowedEvent): RowChanges {
    const { event } = followed;
    const before = this.dossier;
    this.dossier = evolveDossier(before, event);
    this.followed.push(followed);
    if (event.type === 'ReferralRequested') this.learnPurpose(event.plain);
    if (event.type === 'PredecessorSucceeded') this.inheritPurposes(event.plain);
    const moment = this.momentOf(followed);
    const decidedAgain = DECIDES_AGAIN.has(event.type) ? this.decideAgain(moment) : [];
    const given = recipientsOf(event, this.dossier).flatMap((recipient) =>
      this.giveAll(recipient, moment),
    );
    const baton = this.moveBaton(event, given);
    const { worklist, changed } = foldWorklist(this.worklist, event);
    this.worklist = worklist;
    return {
      given,
      decidedAgain,
      cards: this.cards(given),
      baton,
      assignments: assignmentsOf(event, before, this.dossier),
      worklist: changed.filter(({ tenant }) => this.followers.has(tenant)),
      dueDates: dueDateChanges(before, this.dossier),
      windows: this.windows.follow(followed, this.dossier, moment),
    };
  }

  /** Both sides of a referral work on the dossier for its purpose, besides guiding the person. */
  private learnPurpose({ from, to, purpose }: ReferralRequested['plain']): void {
    for (const side of [from, to])
      this.purposes.set(side, [...new Set([...this.purposesOf(side), purpose])]);
  }

  private inheritPurposes({ predecessor, successor }: PredecessorSucceeded['plain']): void {
    const both = [...this.purposesOf(successor), ...this.purposesOf(predecessor)];
    this.purposes.set(successor, [...new Set(both)]);
  }

  private purposesOf(organisation: OrganisationId): readonly Purpose[] {
    return this.purposes.get(organisation) ?? ['guidance'];
  }

  private momentOf({ event, position }: FollowedEvent): Moment {
    return { register: this.register, position, at: event.at, dossier: this.dossier };
  }

  private decide(recipient: OrganisationId, followed: FollowedEvent, moment: Moment): Decided {
    return entitlementOf(moment, {
      source: isLastOf(followed, recipient) ? recipient : sourceOf(followed.event, this.dossier),
      recipient,
      purposes: this.purposesOf(recipient),
      categories: followed.categories,
    });
  }

  /** What it has not been considered for yet: mostly this one event; the whole history when it joins. */
  private giveAll(recipient: OrganisationId, moment: Moment): GivenEvent[] {
    const latest = this.followed.at(-1);
    if (!latest || !this.decide(recipient, latest, moment).follows) return [];
    const follower = this.followers.get(recipient) ?? { seq: 0, considered: 0, given: [] };
    this.followers.set(recipient, follower);
    const news = this.followed.slice(follower.considered);
    follower.considered = this.size;
    return news
      .filter((followed) => followed === latest || isFor(followed, recipient, this.dossier))
      .flatMap((followed) => {
        const { follows, ...entitlement } = this.decide(recipient, followed, moment);
        if (!follows) return [];
        follower.seq += 1;
        follower.given.push({ followed, seq: follower.seq, entitlement });
        return [{ tenant: recipient, seq: follower.seq, followed, ...entitlement }];
      });
  }

  private decideAgain(moment: Moment): DecidedAgain[] {
    return [...this.followers].flatMap(([tenant, { given }]) =>
      given.flatMap((row) => {
        if (row.followed.categories.length === 0) return [];
        const { categories, withheld } = this.decide(tenant, row.followed, moment);
        const entitlement = { categories, withheld };
        if (sameEntitlement(entitlement, row.entitlement)) return [];
        row.entitlement = entitlement;
        return [{ tenant, seq: row.seq, ...entitlement }];
      }),
    );
  }

  /** The whole ledger for who joins, and for everybody when the baton moves. */
  private moveBaton(event: Fact<DossierEvent>, given: readonly GivenEvent[]): RowChanges['baton'] {
    if (event.by === this.dossier.holder) this.holderActedAt = event.at;
    const before = this.turns;
    this.turns = turnsAfter(before, event);
    const moved = this.turns !== before;
    const told = given.filter(
      ({ seq, followed }) => seq === 1 || (moved && followed.event === event),
    );
    return [...new Set(told.map(({ tenant }) => tenant))].flatMap((tenant) =>
      this.turns.map((turn, index) => ({ ...turn, tenant, nth: index + 1 })),
    );
  }

  private cards(given: readonly GivenEvent[]): RowChanges['cards'] {
    const last = new Map(given.map((row) => [row.tenant, row]));
    const { holderActedAt } = this;
    if (!holderActedAt) return [];
    return [...last.values()].flatMap((row) => cardOf(this.dossier, row, holderActedAt));
  }
}
