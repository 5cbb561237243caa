import {
  isWithin,
  present,
  type Fact,
  type Instant,
  type OrganisationId,
  type PausableStep,
} from '@wisselzone/kernel';
import type {
  AgreementContact,
  AgreementEvent,
  AgreementPartySucceeded,
  AgreementRegistered,
  AgreementTerms,
} from './agreement.events';
import type { Template } from './template.events';
import { evolveTemplates } from './template.state';

/** One cooperation agreement as it stands now. */
export type Agreement = AgreementRegistered['plain'] & {
  readonly templates: readonly Template[];
  /** Parties of before, whose successors are parties now: it goes on to hold where they still stand. */
  readonly formerly?: readonly OrganisationId[];
};

/** Working days for every kind of step. */
export interface Deadlines {
  readonly receive: number;
  readonly decide: number;
  readonly expire: number;
  readonly takeBack: number;
  /** A question outside any referral. */
  readonly answer: number;
  /** The longest that deadlines stand still. */
  readonly pause: number;
}

/** What holds between two organisations that agreed nothing else. */
export const defaultDeadlines: Deadlines = {
  receive: 2,
  decide: 10,
  expire: 20,
  takeBack: 10,
  answer: 5,
  pause: 20,
};

/** The terms alone, each as it was said. */
export const termsOf = (said: AgreementTerms): AgreementTerms => {
  const { from, until, purposes, categories, deadlines, pausing, contacts } = said;
  const { cooperationLine, reference } = said;
  return {
    from,
    purposes,
    categories,
    deadlines,
    contacts,
    ...present({ until, pausing, cooperationLine, reference }),
  };
};

/** Folds one event of one agreement. An event before its registration changes nothing. */
export const evolveAgreement = (
  known: Agreement | undefined,
  event: Fact<AgreementEvent>,
): Agreement | undefined => {
  if (event.type === 'AgreementRegistered') return { ...event.plain, templates: [] };
  if (!known) return undefined;
  const { agreement, parties, formerly, templates } = known;
  switch (event.type) {
    case 'AgreementAmended':
      return { agreement, parties, ...present({ formerly }), ...termsOf(event.plain), templates };
    case 'AgreementEnded':
      return { ...known, until: event.plain.until };
    case 'AgreementPartySucceeded':
      return succeededIn(known, event.plain);
    case 'TemplateAdded':
    case 'TemplateEnded':
      return { ...known, templates: evolveTemplates(templates, event) };
  }
};

const succeededIn = (
  known: Agreement,
  { predecessor, successor }: AgreementPartySucceeded['plain'],
): Agreement => {
  const name = (one: OrganisationId) => (one === predecessor ? successor : one);
  const desks = (all: readonly AgreementContact[]) =>
    all.map((desk) => ({ ...desk, organisation: name(desk.organisation) }));
  return {
    ...known,
    parties: [...new Set(known.parties.map(name))],
    formerly: [...(known.formerly ?? []), predecessor],
    contacts: desks(known.contacts),
    ...(known.cooperationLine && { cooperationLine: desks(known.cooperationLine) }),
  };
};

/** The agreement in force between two organisations: the one that began last, when there are several. */
export const agreementBetween = (
  agreements: readonly Agreement[],
  [one, other]: readonly [OrganisationId, OrganisationId],
  at: Instant,
): Agreement | undefined =>
  agreements
    .filter(({ parties, formerly = [] }) =>
      [one, other].every((side) => parties.includes(side) || formerly.includes(side)),
    )
    .filter((agreement) => isWithin(agreement, at))
    .reduce<Agreement | undefined>(
      (last, next) => (last && beginOf(last) > beginOf(next) ? last : next),
      undefined,
    );

/** Orders agreements the same everywhere, those of one day included. */
const beginOf = ({ from, agreement }: Agreement): string => `${from} ${agreement}`;

/** What waits for the person herself; what organisations owe each other runs on. */
const USUALLY_PAUSING: readonly PausableStep[] = [
  'decide',
  'overlapEnd',
  'aftercareMoment',
  'outcome',
];

/** The steps whose deadline stands still under an agreement; a referral does not expire while its answer may wait. */
export const pausingUnder = (agreement: Agreement | undefined): readonly PausableStep[] => {
  const { pausing = USUALLY_PAUSING } = agreement ?? {};
  return pausing.includes('decide') ? [...new Set([...pausing, 'expiry' as const])] : pausing;
};

/** The working days that hold under an agreement; the default for what it does not say. */
export const deadlinesUnder = (agreement: Agreement | undefined): Deadlines => ({
  ...defaultDeadlines,
  ...agreement?.deadlines,
});
