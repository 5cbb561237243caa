import { array, assert, integer, property, type Parameters } from 'fast-check';
import type { Recorded } from '@wisselzone/kernel';
import { organisations } from '../samples/chosen.samples';
import { historyOf, type Step } from '../samples/history.samples';
import type { DossierEvent } from './dossier.events';
import { emptyDossier, evolveDossier } from './dossier.state';
import type { Dossier } from './dossier.types';
import { fileOf, filesOf } from './succession';

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

/** One event, with the dossier before and after it. */
interface Moment {
  readonly before: Dossier;
  readonly event: Recorded<DossierEvent>;
  readonly after: Dossier;
}

const momentsOf = (history: readonly Step[]): readonly Moment[] =>
  history.flatMap(({ before, events, after }) =>
    events.map((event, index) => ({
      before: after[index - 1] ?? before,
      event,
      after: after[index] ?? before,
    })),
  );

const inherits = ({ before, event }: Moment): string | undefined =>
  event.type === 'PredecessorSucceeded' && event.plain.predecessor === before.holder
    ? event.plain.successor
    : undefined;
const movesTo = (event: DossierEvent): string | undefined =>
  event.type === 'HandoverTransferred' || event.type === 'BatonTakenBack'
    ? event.plain.to
    : undefined;
const openStatuses = ['proposed', 'planned', 'overlap'];

/** What holds of every event of every history; each name is the sentence that a failure prints. */
const promises: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'exactly one organisation, and a real one, holds the baton': ({ after }) =>
    organisations.some((organisation) => organisation === after.holder),
  'who opens the dossier holds the baton first': ({ event, after }) =>
    event.type !== 'DossierOpened' || after.holder === event.by,
  'the baton moves only by a transfer, a take-back or a succession, to whom it names': (moment) =>
    moment.event.type === 'DossierOpened' ||
    moment.after.holder === (movesTo(moment.event) ?? inherits(moment) ?? moment.before.holder),
  'the baton moves only when the new holder itself confirms it': ({ before, event, after }) =>
    after.holder === before.holder || after.holder === event.by,
  'nobody takes the baton without a lead professional': ({ before, event }) => {
    const to = movesTo(event);
    return to === undefined || before.casework.leads[to] !== undefined;
  },
  'whoever was succeeded stands nowhere any more, but in what it recorded': ({ event, after }) =>
    event.type !== 'PredecessorSucceeded' ||
    !JSON.stringify([
      ...[
        after.holder,
        after.referrals,
        after.handovers,
        after.consents,
        after.agreements,
        after.needs,
      ],
      ...[after.casework.assigned, after.casework.leads],
    ]).includes(event.plain.predecessor),
  'what anybody recorded belongs to one file, found in finitely many steps': ({ after }) =>
    organisations.every((organisation) => {
      const keeper = fileOf(after, organisation);
      return fileOf(after, keeper) === keeper && filesOf(after, keeper).includes(organisation);
    }),
  'at most one handover is under way': ({ after }) =>
    Object.values(after.handovers).filter(({ status }) => openStatuses.includes(status)).length <=
    1,
  'the holder is involved': ({ after }) => {
    const involvement = after.involvement[after.holder ?? ''];
    return involvement !== undefined && involvement.until === undefined;
  },
};

const brokenPromise = (moment: Moment): string | undefined =>
  Object.entries(promises).find(([, holds]) => !holds(moment))?.[0];

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
