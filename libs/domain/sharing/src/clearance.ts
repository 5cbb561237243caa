import type { ConsentId, DataCategory, Instant } from '@wisselzone/kernel';
import type { Agreement, SharingFacts, SharingQuestion } from './sharing.types';

/** The person's agreement for one category: the consent it rests on, or why there is none. */
export type Clearance =
  | { readonly given: true; readonly consent: ConsentId; readonly givenAt: Instant }
  | {
      readonly given: false;
      readonly reason: 'noClearance' | 'withdrawn' | 'revoked' | 'invalidated' | 'expired';
      readonly until?: Instant;
    };

const isAbout = (
  agreement: Agreement,
  category: DataCategory,
  question: SharingQuestion,
): boolean =>
  agreement.purpose === question.purpose &&
  agreement.recipients.includes(question.recipient) &&
  agreement.categories[category] !== undefined &&
  agreement.from <= question.at &&
  agreement.givenAt <= question.at;

type Ended = {
  readonly reason: 'withdrawn' | 'revoked' | 'invalidated' | 'expired' | 'noClearance';
  readonly until?: Instant;
};

/** What never was valid was never rightly shared, and of what is unknown nobody can say until when. */
const endedAs = ({ as, at }: NonNullable<Agreement['ended']>): Ended => {
  if (as === 'revoked') return { reason: as, until: at };
  return as === 'invalidated' ? { reason: as } : { reason: 'noClearance' };
};

const endOf = (
  { categories, until, ended }: Agreement,
  category: DataCategory,
  at: Instant,
): Ended | undefined => {
  const withdrawnAt = categories[category]?.withdrawnAt;
  // What the person herself took back comes first, whatever others did before or after.
  if (withdrawnAt && withdrawnAt <= at && withdrawnAt < until)
    return { reason: 'withdrawn', until: withdrawnAt };
  if (ended && ended.at <= at) return endedAs(ended);
  return until <= at ? { reason: 'expired', until } : undefined;
};

const latestFirst = (a: string | undefined, b: string | undefined): number =>
  (a ?? '') < (b ?? '') ? 1 : -1;

/**
 * Looks for the person's agreement for category, recipient, purpose and moment; of several the latest. A
 * withdrawal ends everything agreed about the same before it, in whichever consent; only a later agreement
 * reopens it. A revocation, an invalidation and doubt end the one consent that they are about.
 */
export const clearanceFor = (
  category: DataCategory,
  { dossier }: SharingFacts,
  question: SharingQuestion,
): Clearance => {
  const about = dossier.agreements.filter((agreement) => isAbout(agreement, category, question));
  const ended = about
    .map((agreement) => endOf(agreement, category, question.at))
    .filter((end) => end !== undefined)
    .sort((a, b) => latestFirst(a.until, b.until));
  const said = ended.find(({ reason }) => reason === 'withdrawn');
  const standing = about
    .filter(
      (agreement) =>
        !endOf(agreement, category, question.at) &&
        (!said?.until || said.until < agreement.givenAt),
    )
    .sort((a, b) => latestFirst(a.givenAt, b.givenAt))[0];
  if (standing) return { given: true, consent: standing.consent, givenAt: standing.givenAt };
  const latest = said ?? ended[0];
  return latest ? { given: false, ...latest } : { given: false, reason: 'noClearance' };
};

/** Whether a state of necessity that the source itself declared covers category, recipient, purpose and moment. */
export const isNecessary = (
  category: DataCategory,
  { dossier, parties }: SharingFacts,
  question: SharingQuestion,
): boolean =>
  Object.values(dossier.necessities).some(
    ({ by, purpose, categories, recipients, since, until }) =>
      by === parties.source.organisation &&
      purpose === question.purpose &&
      categories.includes(category) &&
      recipients.includes(question.recipient) &&
      since <= question.at &&
      question.at < until,
  );
