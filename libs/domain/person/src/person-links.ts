import type { PersonId } from '@wisselzone/kernel';
import type { PersonEvent } from './person.events';

/** Whether two records are said to be of one person. */
export interface PersonLink {
  readonly person: PersonId;
  readonly other: PersonId;
  readonly linked: boolean;
}

const between = (
  { person }: { readonly person: PersonId },
  others: readonly PersonId[],
  linked: boolean,
): readonly PersonLink[] => others.map((other) => ({ person, other, linked }));

/** What an event says of pairs of records; of the same pair the latest in the log counts, whoever said it. */
export const linksOf = ({
  type,
  plain,
}: Pick<PersonEvent, 'type' | 'plain'>): readonly PersonLink[] => {
  if ('sameAs' in plain) return between(plain, plain.sameAs, true);
  return 'other' in plain ? between(plain, [plain.other], type === 'PersonsLinked') : [];
};
