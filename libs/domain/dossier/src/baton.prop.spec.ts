import { array, assert, integer, property, type Parameters } from 'fast-check';
import { brokenPromise, momentsOf } from '../samples/baton-promises.samples';
import { historyOf, type Step } from '../samples/history.samples';
import { emptyDossier, evolveDossier } from './dossier.state';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
/** Long runs (`PROPERTY_RUNS=10000`) take about three minutes. */
const patience = 60_000 + numRuns * 60;
const seed = process.env['PROPERTY_SEED'];
const runs: Parameters<[number[]]> = { numRuns, ...(seed && { seed: Number(seed) }) };
/** A dossier that is opened, and at least sixty commands after that. */
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 61,
  maxLength: 90,
});

const reached: Record<string, number> = {};
const count = (history: readonly Step[]): void => {
  const statuses = history.flatMap(({ after }) =>
    after.flatMap(({ handovers }) => Object.values(handovers).map(({ status }) => status)),
  );
  for (const status of new Set(statuses)) reached[status] = (reached[status] ?? 0) + 1;
};

describe('the baton, over whole histories of everything that can be asked of a dossier', () => {
  it(
    'keeps every promise after every event, and no command throws',
    () => {
      assert(
        property(seeds, (chosen) => {
          const history = historyOf(chosen);
          count(history);
          for (const moment of momentsOf(history)) {
            const broken = brokenPromise(moment);
            if (broken) throw new Error(`${broken}: not so after ${moment.event.type}`);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it('was tried on histories that go deep', () => {
    if (process.env['PROPERTY_REPORT']) process.stdout.write(`${JSON.stringify(reached)}\n`);
    for (const status of ['transferred', 'aftercare', 'closed', 'brokenOff', 'returned'])
      expect(reached[status] ?? 0).toBeGreaterThan(numRuns / 50);
  });

  it(
    'is found again by reading the stream anew, without any content',
    () => {
      assert(
        property(seeds, (chosen) => {
          const history = historyOf(chosen);
          const last = history.flatMap(({ after }) => after).at(-1);
          const events = history.flatMap((step) => step.events);
          const bare = events.map(({ type, plain, by, at }) => ({ type, plain, by, at }));
          for (const contents of [events, bare as typeof events])
            expect(contents.reduce(evolveDossier, emptyDossier)).toEqual(last);
        }),
        { ...runs, numRuns: Math.min(numRuns, 1000) },
      );
    },
    patience,
  );
});
