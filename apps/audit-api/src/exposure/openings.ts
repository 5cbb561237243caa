import { mayShare, type Covered } from '@wisselzone/domain/sharing';
import {
  isAfter,
  present,
  type DataCategory,
  type Instant,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import type { DossierHistory } from '../log/dossier-history';
import type { Parties } from '../log/parties';
import { momentsOf, type Period } from './moments';

/** That an organisation could see what a source had recorded, in one part of a period. */
export interface Opening extends Period {
  readonly organisation: OrganisationId;
  readonly source: OrganisationId;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly ground: { readonly code: string; readonly reference: string };
  readonly clearance?: string;
}

const PURPOSES: readonly Purpose[] = ['guidance', 'jobPlacement', 'aftercare'];

type Recorded = ReadonlyMap<OrganisationId, ReadonlySet<DataCategory>>;

/** Which categories each organisation had recorded by a moment. */
export const recordedBy = (history: DossierHistory, moment: Instant): Recorded => {
  const recorded = new Map<OrganisationId, Set<DataCategory>>();
  for (const { actor, recordedAt, sections } of history.envelopes) {
    if (isAfter(recordedAt, moment)) continue;
    const known = recorded.get(actor.organisation) ?? new Set<DataCategory>(['process']);
    for (const { category } of sections) known.add(category);
    recorded.set(actor.organisation, known);
  }
  return recorded;
};

/** Just after a change it holds; at the very moment, what held before may still count. */
const justAfter = (moment: Instant): Instant =>
  new Date(Date.parse(moment) + 1).toISOString() as Instant;

const sees = (
  { history, parties }: { readonly history: DossierHistory; readonly parties: Parties },
  part: Period,
): Opening[] => {
  const dossier = history.at(part.from);
  const then = parties.at(part.from);
  const recipients = Object.keys(dossier.involvement) as OrganisationId[];
  const recorded = [...recordedBy(history, part.from)];
  return recipients.flatMap((organisation) =>
    recorded.flatMap(([source, categories]) =>
      PURPOSES.flatMap((purpose) => {
        const facts = { source: then.party(source), recipient: then.party(organisation) };
        const { covered } = mayShare(
          { dossier, flows: then.flows, parties: facts },
          {
            ...{ recipient: organisation, role: 'counsellor', action: 'read', purpose },
            ...{ categories: [...categories], at: justAfter(part.from) },
          },
        );
        return covered.map((one) => openingOf(one, { organisation, source, purpose, ...part }));
      }),
    ),
  );
};

const openingOf = (
  { category, ground, clearance }: Covered,
  rest: Omit<Opening, 'category' | 'ground' | 'clearance'>,
): Opening => ({
  ...rest,
  category,
  ground: { code: ground.code, reference: ground.reference },
  ...present({ clearance: clearance?.consent ?? clearance?.kind }),
});

const sameBut = ({ from: _, to: __, ...rest }: Opening): string => JSON.stringify(rest);

/**
 * Who could have seen what in a period, from the log alone: dossier, organisations and register of flows
 * are folded to each moment at which any of them changed, and the sharing policy is asked there.
 */
export const openingsIn = (
  period: Period,
  history: DossierHistory,
  parties: Parties,
): readonly Opening[] => {
  const moments = momentsOf(period, history, parties);
  const merged = new Map<string, Opening[]>();
  moments.forEach((from, nth) => {
    const to = moments[nth + 1] ?? period.to;
    for (const opening of sees({ history, parties }, { from, to })) {
      const known = merged.get(sameBut(opening)) ?? [];
      const last = known.at(-1);
      const longer = last?.to === from ? [...known.slice(0, -1), { ...last, to }] : undefined;
      merged.set(sameBut(opening), longer ?? [...known, opening]);
    }
  });
  return [...merged.values()].flat();
};
