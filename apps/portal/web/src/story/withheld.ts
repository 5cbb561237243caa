import type { Withheld } from '../hub/questions';
import type { Catalogue } from '../words/catalogue';
import { fill } from '../words/words';
import { labelOf } from './label';
import { momentsIn } from './when';

/** What became of a category that is not shared (any more): `gedeeld tot 2 maart 2026`, `niet gedeeld`, `gewist`. */
export const becameOf = (
  { reason, until }: Withheld,
  { texts }: Catalogue,
  language: string,
): string => {
  if (reason === 'erased') return texts.erased.toLowerCase();
  if (until === undefined) return texts.notShared;
  return fill(texts.sharedUntil, { when: momentsIn(language).date(until) });
};

/** Why it is not shared, in the words of the code list. */
export const whyWithheld = ({ reason }: Withheld): string => labelOf('withheldReason', reason);
