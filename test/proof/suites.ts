import type { Invariant } from './invariants';
import type { Size } from './report';

/** One start of Jest: which specs, which of their tests, and how often the properties are tried. */
export interface Run {
  readonly specs: readonly string[];
  readonly only?: string;
  readonly properties?: number;
  /** Everything below runs as a program of its own instead. */
  readonly program?: readonly string[];
}

/** One suite of the proof, smallest run first; what a larger run leaves out is as in the smaller. */
export interface Suite {
  readonly id: string;
  readonly name: string;
  /** What the specs of the suite prove; those of `*.proof.ts` count their own checks. */
  readonly proves: readonly Invariant[];
  readonly runs: Readonly<Record<Size, readonly Run[]>>;
}

const specs = (...paths: readonly string[]): Run => ({ specs: paths });

/** The same specs in every size, with more tries of each property. */
const properties = (
  paths: readonly string[],
  [smoke, usual, long]: readonly [number, number, number],
): Suite['runs'] => ({
  smoke: [{ specs: paths.slice(0, 1), properties: smoke }],
  default: [{ specs: paths, properties: usual }],
  long: [{ specs: paths, properties: long }],
});

const always = (smoke: Run, ...more: readonly Run[]): Suite['runs'] => ({
  smoke: [smoke],
  default: more,
  long: more,
});

const crashes = (kills: number): Run => ({
  specs: [],
  program: ['crash-loop', String(kills)],
});

/** The twelve suites, and the builds that must not pass them. */
export const suites: readonly Suite[] = [
  {
    id: 'S1',
    name: 'model: whole histories of the pure core',
    proves: ['I4', 'I7'],
    runs: properties(
      [
        'libs/domain/dossier/src/baton.prop',
        'libs/domain/dossier/src/referral-chain.prop',
        'libs/domain/sharing/src/sharing.prop',
        'libs/domain/figures/src/protect.prop',
      ],
      [50, 2_000, 50_000],
    ),
  },
  {
    id: 'S2',
    name: 'simulation: projector and lanes in virtual time, from seeds',
    proves: ['I4', 'I5', 'I6'],
    runs: properties(
      ['apps/projector/src/projection.prop', 'apps/relay/src/lane/lane.prop'],
      [20, 500, 5_000],
    ),
  },
  {
    id: 'S3',
    name: 'one behaviour on every store',
    proves: ['I2', 'I4', 'I5'],
    runs: always(
      { ...specs('libs/platform/event-store/src/postgres-event-store.int'), only: 'repeat|again' },
      specs('libs/platform/event-store/src/postgres-event-store.int'),
      specs('libs/platform/event-store/src/eventstoredb-event-store.int'),
    ),
  },
  {
    id: 'S4',
    name: 'races: two owners, two relays, a withdrawal against reading and sending',
    proves: ['I2', 'I4', 'I7'],
    runs: always(
      { ...specs('test/journey/relay-faults'), only: 'two relays' },
      specs('apps/projector/src/projector.int', 'test/journey/relay-faults'),
      specs('test/journey/following', 'test/journey/consent-states'),
    ),
  },
  {
    id: 'S5',
    name: 'crash loop: SIGKILL of hub and database while people write',
    proves: [],
    runs: { smoke: [crashes(1)], default: [crashes(34)], long: [crashes(500)] },
  },
  {
    id: 'S6',
    name: 'network: eight toxics before the database',
    proves: [],
    runs: always(
      { ...specs('test/proof/network.proof'), only: 'slicer' },
      specs('test/proof/network.proof', 'test/proof/toxic-proxy.spec'),
    ),
  },
  {
    id: 'S7',
    name: 'endpoints that refuse, hang, redirect and forget',
    proves: ['I4', 'I8', 'I12'],
    runs: always(
      { ...specs('test/journey/webhooks'), only: 'registers|order' },
      specs('test/journey/webhooks', 'test/journey/relay-faults'),
      specs('libs/platform/webhook'),
      specs('test/proof/kafka-faults.proof', 'test/journey/kafka'),
    ),
  },
  {
    id: 'S8',
    name: 'clocks that jump',
    proves: ['I2', 'I12'],
    runs: always(
      specs('apps/timekeeper'),
      specs('apps/timekeeper', 'libs/platform/calendar', 'libs/platform/identity'),
    ),
  },
  {
    id: 'S9',
    name: 'disk full',
    proves: [],
    runs: always(specs('test/proof/disk-full.proof'), specs('test/proof/disk-full.proof')),
  },
  {
    id: 'S10',
    name: 'rebuild: read models from the log, compared row by row',
    proves: ['I6'],
    runs: always(specs('apps/projector/src/rebuild'), specs('apps/projector/src/rebuild')),
  },
  {
    id: 'S11',
    name: 'tamper: a thousand changes to events, lines, tiles, checkpoints, receipts',
    proves: ['I9', 'I10'],
    runs: always(
      specs('libs/platform/merkle-log/src/verifier.spec'),
      specs('apps/notary/src/mutation.int', 'apps/notary/src/crash.int'),
      specs('libs/platform/merkle-log'),
    ),
  },
  {
    id: 'S12',
    name: 'privacy: two organisations, two walls, canaries',
    proves: ['I7', 'I8', 'I11'],
    runs: always(
      specs('apps/projector/src/rows/wall.int'),
      specs(
        'test/journey/walls',
        'apps/projector/src/rows/wall.int',
        'apps/relay/src/rows/wall.int',
      ),
      specs('test/journey/access-log', 'test/journey/figures', 'test/journey/erasure'),
    ),
  },
  {
    id: 'broken',
    name: 'ten builds that make a mistake, each caught',
    proves: [],
    runs: always(
      { ...specs('test/proof/broken-builds.proof'), only: 'is caught by (I1|I2|I8|I10)' },
      specs('test/proof/broken-builds.proof'),
    ),
  },
];
