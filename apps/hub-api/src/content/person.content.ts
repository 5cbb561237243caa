import type { HttpComponents } from '@wisselzone/contracts';
import { present, type PersonId } from '@wisselzone/kernel';
import type { Opened } from './content.reader';

type PersonContent = HttpComponents['schemas']['PersonContent'];
type Said = Opened['sections'];

const erasedIn = (sections: Said): readonly string[] =>
  Object.values(sections).flatMap((section) =>
    'erased' in section && typeof section['at'] === 'string' ? [section['at']] : [],
  );

/** A number that was replaced gives way to the one that came in its place. */
const identityOf = ({ identity }: Said): object => {
  if (!identity) return {};
  const { replacedBy, ...rest } = identity as Record<string, unknown>;
  return replacedBy === undefined ? rest : { ...rest, ssin: replacedBy };
};

/** Who a person is, as one organisation said in several events; what counts most comes last. */
export const personContent = (person: PersonId, opened: readonly Opened[]): PersonContent => {
  const withheld = opened
    .flatMap((one) => one.withheld)
    .filter(({ category }, nth, all) => all.findIndex((it) => it.category === category) === nth);
  const said = opened.map(({ sections }) => sections);
  const [erasedAt] = said.flatMap(erasedIn);
  if (erasedAt !== undefined) return { person, erasedAt, withheld };
  const identified = said.some(({ identity }) => identity !== undefined);
  const identity = said.map(identityOf).reduce((all, some) => ({ ...all, ...some }), {});
  const last = (category: 'contact' | 'residence') =>
    said.findLast((sections) => sections[category])?.[category];
  return {
    person,
    // What is sealed under these categories is what the organisation said of them.
    ...(present({
      identity: identified ? identity : undefined,
      contact: last('contact'),
      residence: last('residence'),
    }) as Partial<PersonContent>),
    withheld,
  };
};
