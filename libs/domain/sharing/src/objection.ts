import type { DataCategory, Instant } from '@wisselzone/kernel';
import type { Clearance } from './clearance';
import type { Flow, Objection, SharingFacts, SharingQuestion } from './sharing.types';

const names = <Value>(values: readonly Value[] | undefined, value: unknown): boolean =>
  values === undefined || values.some((one) => one === value);

const stands = ({ since, liftedAt }: Objection, at: Instant): boolean =>
  since <= at && (liftedAt === undefined || at < liftedAt);

/** As precise as a consent, which names purpose, category and recipient. */
const isPrecise = ({ purposes, categories, recipients }: Objection): boolean =>
  purposes !== undefined && categories !== undefined && recipients !== undefined;

/** An agreement of later than a broader objection is an exception to it; an equal one never is. */
const isException = (objection: Objection, clearance: Clearance): boolean =>
  clearance.given && !isPrecise(objection) && objection.since < clearance.givenAt;

interface Asked {
  readonly question: SharingQuestion;
  readonly flow: Flow;
  readonly clearance: Clearance;
}

/**
 * The objection of the person that stands in the way: the earliest, if there are several. It stops every
 * flow but a statutory one (asked before) and one of vital interest (GDPR 21.1 is about other grounds).
 */
export const objectionTo = (
  category: DataCategory,
  { dossier }: SharingFacts,
  { question, flow, clearance }: Asked,
): Objection | undefined => {
  if (flow.ground === 'vitalInterest') return undefined;
  return Object.values(dossier.objections)
    .filter(
      (objection) =>
        stands(objection, question.at) &&
        names(objection.purposes, question.purpose) &&
        names(objection.categories, category) &&
        names(objection.recipients, question.recipient) &&
        !isException(objection, clearance),
    )
    .sort((a, b) => (a.since < b.since ? -1 : 1))[0];
};
