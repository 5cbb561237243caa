import { array, assert, integer, property } from 'fast-check';
import { historyOf, type Step } from '../samples/history.samples';
import type { Dossier } from './dossier.types';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
/** Cancellations are rare: a fixed seed keeps a short run from looking at none. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261122);
const patience = 60_000 + numRuns * 60;
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 41,
  maxLength: 60,
});

/** Who was asked before, along the chain that led to a referral; the latest last. */
const chainOf = (dossier: Dossier, referral: string): readonly string[] => {
  const known = dossier.referrals[referral];
  if (!known) return [];
  const earlier = known.renews ?? known.forwards;
  return [...(earlier ? chainOf(dossier, earlier) : []), known.to];
};

/** Holds in every step of every history; `holds` says how often it had something to look at. */
const overHistories = (holds: (step: Step) => number): void => {
  let looked = 0;
  assert(
    property(seeds, (chosen) => {
      for (const step of historyOf(chosen)) looked += holds(step);
    }),
    { numRuns, seed },
  );
  expect(looked).toBeGreaterThan(0);
};

describe('a question that goes from one organisation to the next, over whole histories', () => {
  it(
    'keeps its first sender, kind and terms, and says when it goes round in a circle',
    () => {
      overHistories(({ before, events, after }) => {
        const passedOn = events.filter((event) => event.type === 'ReferralForwarded');
        for (const { plain } of passedOn) {
          const { referral, next, to, loop } = plain;
          expect(loop).toBe(chainOf(before, referral).includes(to));
          const { from, kind, terms } = before.referrals[referral] ?? {};
          expect(after.at(-1)?.referrals[next]).toMatchObject({ from, kind, terms, to });
          expect(after.at(-1)?.involvement[from ?? '']).toEqual(before.involvement[from ?? '']);
        }
        return passedOn.length;
      });
    },
    patience,
  );

  it(
    'is never cancelled at the word of one side alone, nor beneath a handover',
    () => {
      overHistories(({ before, events }) => {
        const cancelled = events.filter((event) => event.type === 'ReferralCancellationConfirmed');
        for (const { by, plain } of cancelled) {
          const askedBy = before.referrals[plain.referral]?.cancellationAskedBy;
          const { from, to } = before.referrals[plain.referral] ?? {};
          expect([from, to].sort()).toEqual([askedBy, by].sort());
          const resting = Object.values(before.handovers).filter(
            ({ referral }) => referral === plain.referral,
          );
          for (const { status } of resting)
            expect(['proposed', 'planned', 'overlap']).not.toContain(status);
        }
        return cancelled.length;
      });
    },
    patience,
  );
});
