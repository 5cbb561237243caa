import { array, assert, integer, property } from 'fast-check';
import { emptyDossier, evolveDossier, isEventOf, type Dossier } from '@wisselzone/domain/dossier';
import type { OrganisationId, SealedCategory } from '@wisselzone/kernel';
import { organisations } from '../../dossier/samples/chosen.samples';
import { historyOf } from '../../dossier/samples/history.samples';
import { flowsBetween } from '../samples/sharing.samples';
import { mayShare } from './may-share';
import type { SharingAnswer } from './sharing.types';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 41,
  maxLength: 70,
});
const CATEGORIES: readonly SealedCategory[] = ['guidance', 'housing', 'health', 'statusBenefit'];
const flows = Object.values(flowsBetween('ocmw', 'vdab'));

const answersOf = (dossier: Dossier): readonly SharingAnswer[] => {
  const party = (organisation: OrganisationId, organisationType: 'ocmw' | 'vdab') => ({
    ...{ organisation, organisationType, mayReceive: CATEGORIES },
  });
  const pairs = organisations.flatMap((from) =>
    organisations.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  return pairs.map(([from, to]) =>
    mayShare(
      { dossier, flows, parties: { source: party(from, 'ocmw'), recipient: party(to, 'vdab') } },
      {
        ...{ recipient: to, role: 'counsellor', action: 'deliver', purpose: 'guidance' },
        ...{ categories: CATEGORIES, at: dossier.lastEventAt ?? ('' as never) },
      },
    ),
  );
};

describe('a mandate is neither consent nor ground', () => {
  it('changes nothing of what may be shared, after any history', () => {
    let mandates = 0;
    let shared = 0;
    assert(
      property(seeds, (chances) => {
        const facts = historyOf(chances).flatMap(({ events }) => events);
        const without = facts.filter((fact) => !isEventOf('mandate', fact));
        mandates += facts.length - without.length;
        const last = facts.at(-1)?.at;
        const folded = (events: typeof facts): Dossier => ({
          ...events.reduce<Dossier>(evolveDossier, emptyDossier),
          ...(last && { lastEventAt: last }),
        });
        const answers = answersOf(folded(facts));
        shared += answers.flatMap(({ covered }) => covered).length;
        expect(answersOf(folded(without))).toEqual(answers);
      }),
      { numRuns },
    );
    // Histories without mandates, or in which nothing is shared, would prove nothing.
    expect(mandates).toBeGreaterThan(numRuns / 10);
    expect(shared).toBeGreaterThan(numRuns / 10);
  }, 120_000);
});
