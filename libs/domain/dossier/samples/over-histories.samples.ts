import { array, assert, integer, property } from 'fast-check';
import type { Recorded } from '@wisselzone/kernel';
import type { DossierEvent } from '../src/dossier.events';
import type { Dossier } from '../src/dossier.types';
import { historyOf, type Step } from './history.samples';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
/** What is rare must be seen in a short run too, so the seed is fixed unless another is asked. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261122);
/** A run shorter than this promises nothing about what it came across. */
const TELLING = 100;

/** How long a test over so many histories may take. */
export const patience = 60_000 + numRuns * 120;

/** A dossier that is opened, and at least forty commands after that. */
const seeds = array(integer({ min: -0x80000000, max: 0x7fffffff }), {
  minLength: 41,
  maxLength: 60,
});

/** Telling a history costs more than looking at it, and the tests of a file look at the same ones. */
const KEPT = 500;
const told = new Map<string, readonly Step[]>();
const toldOnce = (chosen: readonly number[]): readonly Step[] => {
  const key = chosen.join();
  const history = told.get(key) ?? historyOf(chosen);
  if (told.size < KEPT) told.set(key, history);
  return history;
};

/** Holds in every step of every history; `holds` says how often it had something to look at. */
export const overHistories = (holds: (step: Step) => number): void => {
  let looked = 0;
  assert(
    property(seeds, (chosen) => {
      for (const step of toldOnce(chosen)) looked += holds(step);
    }),
    { numRuns, seed },
  );
  if (numRuns >= TELLING) expect(looked).toBeGreaterThan(0);
};

/** One event of one type, as it was decided on the dossier before its command. */
export type Told<Type extends DossierEvent['type']> = Recorded<
  Extract<DossierEvent, { type: Type }>
>;

/** Holds of every event of these types; the dossier is the one before its command. */
export const overEvents = <Type extends DossierEvent['type']>(
  types: readonly Type[],
  holds: (event: Told<Type>, before: Dossier) => void,
): void => {
  const wanted: readonly string[] = types;
  overHistories(({ before, events }) => {
    const told = events.filter((event): event is Told<Type> => wanted.includes(event.type));
    for (const event of told) holds(event, before);
    return told.length;
  });
};
