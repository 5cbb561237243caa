import type { Withheld } from '../hub/questions';
import type { Catalogue } from '../words/catalogue';
import { fill } from '../words/words';
import { inSentence, labelOf } from './label';
import { momentsIn } from './when';

/**
 * What became of a category that is not shared (any more), and why: `gedeeld tot 2 maart 2026 (akkoord
 * ingetrokken)`, `niet gedeeld (geen akkoord van de persoon)`, `gewist`.
 */
export const becameOf = (
  { reason, until }: Withheld,
  { texts }: Catalogue,
  language: string,
): string => {
  if (reason === 'erased') return inSentence(texts.erased);
  const fate =
    until === undefined
      ? texts.notShared
      : fill(texts.sharedUntil, { when: momentsIn(language).date(until) });
  return `${fate} (${inSentence(labelOf('withheldReason', reason))})`;
};
