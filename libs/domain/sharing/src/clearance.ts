import type { ConsentId, DataCategory, Instant } from '@wisselzone/kernel';
import type { Agreement, SharingFacts, SharingQuestion } from './sharing.types';

/** The person's agreement for one category: the consent it rests on, or why there is none. */
export type Clearance =
  | { readonly given: true; readonly consent: ConsentId }
  | {
      readonly given: false;
      readonly reason: 'noClearance' | 'withdrawn' | 'expired';
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

type Ended = { readonly reason: 'withdrawn' | 'expired'; readonly until: Instant };

const endOf = (
  { categories, until }: Agreement,
  category: DataCategory,
  at: Instant,
): Ended | undefined => {
  const withdrawnAt = categories[category]?.withdrawnAt;
  if (withdrawnAt && withdrawnAt <= at && withdrawnAt < until)
    return { reason: 'withdrawn', until: withdrawnAt };
  return until <= at ? { reason: 'expired', until } : undefined;
};

/**
 * Looks for the person's agreement for category, recipient, purpose and moment. A withdrawal ends
 * everything agreed about the same before it, in whichever consent; only a later agreement reopens it.
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
    .sort((a, b) => (a.until < b.until ? 1 : -1));
  const objection = ended.find(({ reason }) => reason === 'withdrawn');
  const standing = about.find(
    (agreement) =>
      !endOf(agreement, category, question.at) &&
      (!objection || objection.until < agreement.givenAt),
  );
  if (standing) return { given: true, consent: standing.consent };
  const latest = objection ?? ended[0];
  return latest ? { given: false, ...latest } : { given: false, reason: 'noClearance' };
};
