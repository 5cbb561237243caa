import { overHistories, patience } from '../samples/over-histories.samples';
import type { Dossier } from './dossier.types';

/** Who was asked before, along the chain that led to a referral; the latest last. */
const chainOf = (dossier: Dossier, referral: string): readonly string[] => {
  const known = dossier.referrals[referral];
  if (!known) return [];
  const earlier = known.renews ?? known.forwards;
  return [...(earlier ? chainOf(dossier, earlier) : []), known.to];
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
