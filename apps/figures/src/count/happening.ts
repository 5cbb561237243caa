import {
  emptyDossier,
  evolveDossier,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import {
  present,
  type Day,
  type Fact,
  type FigureAttribute,
  type FigureMeasure,
  type Instant,
  type OrganisationId,
  type ReferralId,
  type SealedCategory,
} from '@wisselzone/kernel';
import { durationOf } from './duration';
import { STALLS_AFTER_MS, type CodedAttribute } from './measures';

/** One event of a dossier, and whether it stands in the period that is counted. */
export interface Told {
  readonly eventId: string;
  readonly fact: Fact<DossierEvent>;
  /** Of its sections. */
  readonly categories: readonly SealedCategory[];
  readonly counts: boolean;
}

/** After `from`, up to and including `to`. */
export interface Span {
  readonly from: Instant | undefined;
  readonly to: Instant;
}

/** Something that a measure counts: codes that stand in clear, and events whose section holds the others. */
export interface Happening {
  readonly measure: FigureMeasure;
  readonly part?: SealedCategory;
  /** The first OCMW that had to do with the dossier: its municipality is where this counts. */
  readonly ocmw: OrganisationId | undefined;
  readonly codes: { readonly [Attribute in FigureAttribute]?: string };
  readonly sealed: { readonly [Attribute in CodedAttribute]?: string };
  /** The measurements before this one that it may be held against, the first day first. */
  readonly earlier?: readonly string[];
}

type Counted = Omit<Happening, 'ocmw'>;

const sinceAsked = ({ referrals }: Dossier, referral: ReferralId, at: Instant) => {
  const asked = referrals[referral]?.requestedAt;
  return { duration: asked ? durationOf(asked, at) : 'unknown' };
};

const clear = (measure: FigureMeasure, codes: Happening['codes']): Counted => ({
  ...{ measure, codes },
  sealed: {},
});

interface Around {
  readonly told: Told;
  /** What happened before it. */
  readonly before: readonly Told[];
  /** The dossier before the event. */
  readonly dossier: Dossier;
}

/** The measurements up to a day; what is measured of one life domain always lies in the same category. */
const measuredBefore = (
  { told, before }: Around,
  until: Day,
): readonly { readonly eventId: string; readonly on: Day }[] =>
  before.flatMap(({ eventId, fact, categories }) =>
    fact.type === 'MeasurementRecorded' &&
    categories[0] === told.categories[0] &&
    fact.plain.measuredOn <= until
      ? [{ eventId, on: fact.plain.measuredOn }]
      : [],
  );

const measured = (measuredOn: Day, around: Around): Counted => {
  const { eventId, categories } = around.told;
  const earlier = [...measuredBefore(around, measuredOn)].sort((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  );
  return {
    ...{ measure: 'distanceTravelled', codes: {} },
    ...present({ part: categories[0] }),
    sealed: { lifeDomain: eventId, measured: eventId },
    earlier: earlier.map((one) => one.eventId),
  };
};

type Counting = {
  readonly [Type in DossierEvent['type']]?: (
    event: Extract<Fact<DossierEvent>, { readonly type: Type }>,
    around: Around,
  ) => Counted;
};

/** What each event counts as. */
const COUNTING: Counting = {
  ReferralRequested: ({ plain }) => clear('referralsRequested', { referralKind: plain.kind }),
  ReferralReceived: ({ plain, at }, { dossier }) =>
    clear('referralsReceived', sinceAsked(dossier, plain.referral, at)),
  ReferralAccepted: ({ plain, at }, { dossier }) =>
    clear('referralsDecided', {
      answer: 'accepted',
      ...sinceAsked(dossier, plain.referral, at),
    }),
  ReferralDeclined: ({ plain, at }, { dossier, told: { eventId } }) => ({
    measure: 'referralsDecided',
    codes: sinceAsked(dossier, plain.referral, at),
    sealed: { answer: eventId },
  }),
  ReferralDeadlineMissed: ({ plain }) => clear('deadlinesMissed', { deadlineStep: plain.step }),
  ReturnDeadlineMissed: () => clear('deadlinesMissed', { deadlineStep: 'takeBack' }),
  HandoverTransferred: ({ plain, at }, { dossier }) =>
    clear('handoversTransferred', sinceAsked(dossier, plain.referral, at)),
  HandoverBrokenOff: (_, { told: { eventId } }) => ({
    ...{ measure: 'handoversBrokenOff', codes: {} },
    sealed: { breakOffReason: eventId },
  }),
  HandoverClosed: (_, { told: { eventId } }) => ({
    ...{ measure: 'handoversClosed', codes: {} },
    sealed: { outcome: eventId },
  }),
  OutcomeRecorded: ({ plain }, { told: { eventId } }) => ({
    measure: plain.moment === 'month3' ? 'outcomesAtMonth3' : 'outcomesAtMonth12',
    ...{ codes: {}, sealed: { outcome: eventId } },
  }),
  OutcomeMissed: () => clear('deadlinesMissed', { deadlineStep: 'outcome' }),
  BatonTakenBack: () => clear('batonsTakenBack', {}),
  DossierOpened: () => clear('dossiersOpened', {}),
  MeasurementRecorded: ({ plain }, around) => measured(plain.measuredOn, around),
};

const countedIn = (around: Around): Counted | undefined => {
  const { fact } = around.told;
  // Found by its own type.
  const count = COUNTING[fact.type] as
    ((event: Fact<DossierEvent>, around: Around) => Counted) | undefined;
  return count?.(fact, around);
};

const OVER = new Set([
  ...['completed', 'failed', 'declined', 'withdrawn', 'expired', 'cancelled', 'forwarded'],
  ...['closed', 'brokenOff', 'returned'],
]);

const isOpen = ({ referrals, handovers }: Dossier): boolean =>
  [...Object.values(referrals), ...Object.values(handovers)].some(
    ({ status }) => !OVER.has(status),
  );

/** Whether the dossier, after an event and before the next, came to stand still within the period. */
const stalls = (dossier: Dossier, next: Instant | undefined, { from, to }: Span): boolean => {
  if (!dossier.lastEventAt || !isOpen(dossier)) return false;
  const at = new Date(Date.parse(dossier.lastEventAt) + STALLS_AFTER_MS).toISOString();
  return at <= to && (from === undefined || at > from) && (next === undefined || at < next);
};

const organisationsIn = (fact: Fact<DossierEvent>): readonly OrganisationId[] =>
  fact.type === 'ReferralRequested' ? [fact.by, fact.plain.to] : [fact.by];

/**
 * What is counted of one dossier in a period, given all that happened in it up to the end of the period.
 * `isOcmw` says which organisations are a public centre for social welfare.
 */
export const happeningsOf = (
  history: readonly Told[],
  span: Span,
  isOcmw: (organisation: OrganisationId) => boolean,
): readonly Happening[] => {
  const opened = history[0]?.eventId ?? '';
  const found: Happening[] = [];
  let dossier = emptyDossier;
  let ocmw: OrganisationId | undefined;
  history.forEach((told, place) => {
    const before = history.slice(0, place);
    const counted = told.counts ? countedIn({ told, before, dossier }) : undefined;
    ocmw ??= organisationsIn(told.fact).find(isOcmw);
    dossier = evolveDossier(dossier, told.fact);
    const isStill = stalls(dossier, history[place + 1]?.fact.at, span);
    const all = [counted, isStill ? clear('dossiersStalled', {}) : undefined];
    for (const one of all)
      if (one) found.push({ ...one, ocmw, sealed: { targetGroup: opened, ...one.sealed } });
  });
  return found;
};
