import { array, assert, integer, property } from 'fast-check';
import { historyOf, type Step } from '../samples/history.samples';
import { isInvolved, wasInvolved } from './involvement';
import { recipientsOf } from './recipients';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
/** A choice among candidates is rare: a fixed seed keeps a short run from looking at none. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261125);
const patience = 60_000 + numRuns * 60;
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 41,
  maxLength: 60,
});

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

describe('a question to several candidates, over whole histories', () => {
  it(
    'involves nobody until one is asked by name, and then that one alone',
    () => {
      overHistories(({ before, events, after }) => {
        const last = after.at(-1) ?? before;
        const asked = events.flatMap((event) =>
          event.type === 'ReferralRequested' ? [event.plain.to] : [],
        );
        const all = Object.values(last.offerings).flatMap(({ offers }) => offers);
        const joined = all.filter(({ to }) => wasInvolved(last, to) && !wasInvolved(before, to));
        for (const { to } of joined) expect(asked).toContain(to);
        const choices = events.filter((event) => event.type === 'OfferChosen');
        for (const { plain } of choices) {
          const chosen = all.find(({ offer }) => offer === plain.offer);
          expect(asked).toEqual([chosen?.to]);
          for (const to of asked) expect(isInvolved(last, to)).toBe(true);
        }
        return choices.length;
      });
    },
    patience,
  );

  it(
    'is chosen from once, with the referral in the same breath, and only who showed interest',
    () => {
      overHistories(({ before, events }) => {
        const choices = events.filter((event) => event.type === 'OfferChosen');
        for (const { plain } of choices) {
          const offering = before.offerings[plain.offering];
          expect(offering?.status).toBe('open');
          const candidate = offering?.offers.find(({ offer }) => offer === plain.offer);
          expect(candidate?.answer).toBe('interested');
          expect(events[0]).toMatchObject({
            type: 'ReferralRequested',
            plain: { referral: plain.referral, to: candidate?.to, from: offering?.from },
          });
        }
        return choices.length;
      });
    },
    patience,
  );

  it(
    'is told to its sender alone, whoever joins later included, and never moves once it has ended',
    () => {
      overHistories(({ before, events, after }) => {
        const about = events.filter((event) => 'offering' in event.plain);
        for (const event of about) {
          const dossier = after[events.indexOf(event)] ?? before;
          const { from, offering } = event.plain as {
            readonly from: string;
            readonly offering: string;
          };
          expect(recipientsOf(event, dossier)).toEqual([from]);
          expect([undefined, 'open']).toContain(before.offerings[offering]?.status);
        }
        return about.length;
      });
    },
    patience,
  );
});
