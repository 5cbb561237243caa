import { assert, boolean, constantFrom, property, record, subarray } from 'fast-check';
import {
  DATA_CATEGORY_CODES,
  GROUND_CODES,
  ORGANISATION_TYPE_CODES,
  PURPOSE_CODES,
  ROLE_CODES,
  SEALED_CATEGORIES,
  type Instant,
} from '@wisselzone/kernel';
import {
  agreements,
  at,
  byId,
  everyCategory,
  flowsBetween,
  involvements,
  necessities,
  objections,
  recipient,
  source,
} from '../samples/sharing.samples';
import { mayShare } from './may-share';
import type { Agreement, SharingFacts, SharingQuestion } from './sharing.types';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const lines = Object.keys(flowsBetween('ocmw', 'vdab'));

const situations = record({
  from: constantFrom(...ORGANISATION_TYPE_CODES),
  to: constantFrom(...ORGANISATION_TYPE_CODES),
  involvement: constantFrom(...Object.values(involvements)),
  flows: subarray(lines),
  ground: constantFrom(...GROUND_CODES),
  agreed: subarray(Object.values(agreements).flat()),
  objected: subarray(Object.values(objections).flat()),
  necessary: subarray(Object.values(necessities).flat()),
  mayReceive: subarray([...SEALED_CATEGORIES]),
  purpose: constantFrom(...PURPOSE_CODES),
  role: constantFrom(...ROLE_CODES),
  statutory: boolean(),
}).map((chosen): [SharingFacts, SharingQuestion] => {
  const known = flowsBetween(chosen.from, chosen.to);
  const { ground, statutory: statutoryDuty } = chosen;
  const flows = chosen.flows.flatMap((name) => {
    const flow = known[name];
    return flow ? [{ ...flow, ground, statutoryDuty }] : [];
  });
  const { involvement } = chosen;
  const facts: SharingFacts = {
    dossier: {
      involvement: involvement ? { [recipient]: involvement } : {},
      agreements: chosen.agreed,
      objections: byId(chosen.objected),
      necessities: byId(chosen.necessary),
      overrides: {},
    },
    flows,
    parties: {
      source: { organisation: source, organisationType: chosen.from, mayReceive: [] },
      recipient: {
        organisation: recipient,
        organisationType: chosen.to,
        mayReceive: chosen.mayReceive,
      },
    },
  };
  const { purpose, role } = chosen;
  return [facts, { recipient, role, action: 'read', purpose, categories: everyCategory, at }];
});

const covered = (facts: SharingFacts, question: SharingQuestion): string[] =>
  mayShare(facts, question).covered.map(({ category }) => category);
const always = (holds: (facts: SharingFacts, question: SharingQuestion) => void): void => {
  assert(
    property(situations, ([facts, question]) => {
      holds(facts, question);
    }),
    { numRuns },
  );
};

const withdrawn = (agreement: Agreement): Agreement => ({
  ...agreement,
  categories: Object.fromEntries(
    Object.keys(agreement.categories).map((category) => [
      category,
      { withdrawnAt: '2026-06-14T08:00:00.000Z' as Instant },
    ]),
  ),
});

describe('the sharing policy, in any situation', () => {
  it('answers every category asked about exactly once', () => {
    always((facts, question) => {
      const answer = mayShare(facts, question);
      const answered = [...answer.covered, ...answer.withheld].map(({ category }) => category);
      expect([...answered].sort()).toEqual([...DATA_CATEGORY_CODES].sort());
    });
  });

  it('never permits control, for any category on any ground', () => {
    always((facts, question) => {
      const answer = mayShare(facts, { ...question, purpose: 'control' });
      expect(answer.covered).toEqual([]);
      expect(new Set(answer.withheld.map(({ reason }) => reason))).toEqual(
        new Set(['purposeForbidden']),
      );
    });
  });

  it('shares nothing without an entry in the register', () => {
    always((facts, question) => {
      expect(covered({ ...facts, flows: [] }, question)).toEqual([]);
    });
  });

  it('shares nothing with who is not involved', () => {
    always((facts, question) => {
      const dossier = { ...facts.dossier, involvement: {} };
      expect(covered({ ...facts, dossier }, question)).toEqual([]);
    });
  });

  it('shares no more after a withdrawal than before', () => {
    always((facts, question) => {
      const before = covered(facts, question);
      const ended = facts.dossier.agreements.map((agreement, index) =>
        index === 0 ? withdrawn(agreement) : agreement,
      );
      const dossier = { ...facts.dossier, agreements: ended };
      for (const category of covered({ ...facts, dossier }, question))
        expect(before).toContain(category);
    });
  });

  it('gives health and justice only on an agreement or a statutory duty', () => {
    always((facts, question) => {
      for (const { category, clearance } of mayShare(facts, question).covered)
        if (category === 'health' || category === 'justice') expect(clearance).toBeDefined();
    });
  });

  it('names the ground of everything it covers, and the line it rests on', () => {
    always((facts, question) => {
      const registered = facts.flows.map(({ flow }) => flow);
      for (const { ground } of mayShare(facts, question).covered)
        expect(registered).toContain(ground.flow);
    });
  });
});
