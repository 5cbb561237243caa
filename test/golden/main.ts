/**
 * `node test/golden/write.mjs [set]`: wrote the golden streams, each set once: `v1`, then `v1-<name>` for each story that came later. It refuses to write over a
 * file, for those bytes are promises; a new version of an event gets a new file and a new story.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dossierDecider } from '@wisselzone/domain/dossier';
import type { DomainEvent } from '@wisselzone/kernel';
import { recordedOf } from '@wisselzone/platform/envelope';
import { days, dossierStory, type Asks } from './dossier-story';
import { writingVault } from './golden-vault';
import { laterStories, otherStories } from './other-stories';
import { dossier, ocmw, person, storyDossier, worker } from './parties';
import { Recorder, type GoldenLine } from './recorder';
import { dossierStories, folds, knownEvents } from './streams';

const FOLDER = 'contracts/stored/golden/streams';
const set = process.argv[2] ?? 'v1';
const upcasters = knownEvents();
const { vault, keysOf } = writingVault();

const streamOf: Readonly<Record<string, string>> = {
  dossier: `dossier-${dossier}`,
  person: `person-${person}`,
  persons: `person-${person}`,
  organisation: `organisation-${ocmw}`,
  acting: `organisation-${ocmw}`,
  flows: 'flows',
  flowSuccessions: 'flows',
  ...Object.fromEntries(
    Object.keys(dossierStories).map((name, nth) => [name, `dossier-${storyDossier(nth)}`]),
  ),
};

const tellDossier = async (
  name: string,
  story: readonly Asks[],
): Promise<readonly GoldenLine[]> => {
  const recorder = new Recorder(streamOf[name] ?? name, vault, upcasters);
  let state = dossierDecider.initial;
  for (const [by, on, command] of story) {
    const at = days(on);
    const decision = dossierDecider.decide({ ...command, by, now: at, subject: worker(by) }, state);
    if (!decision.ok)
      throw new Error(`day ${String(on)}: ${command.type} fails: ${decision.error.code}`);
    if (decision.events.length === 0)
      throw new Error(`day ${String(on)}: ${command.type} says nothing new`);
    state = decision.events.reduce(
      (before, event) => dossierDecider.evolve(before, { ...event, by, at }),
      state,
    );
    await recorder.command({ by, at, person, events: decision.events });
  }
  return recorder.lines;
};

const tellOther = async (
  name: string,
  events: readonly DomainEvent[],
): Promise<readonly GoldenLine[]> => {
  const recorder = new Recorder(streamOf[name] ?? name, vault, upcasters);
  for (const [index, event] of events.entries())
    await recorder.command({
      by: ocmw,
      at: days(index),
      ...(name.startsWith('person') && { person }),
      events: [event],
    });
  return recorder.lines;
};

const save = (name: string, text: string): void => {
  const file = `${FOLDER}/${name}`;
  if (existsSync(file)) throw new Error(`${file} was written once, for ever`);
  writeFileSync(file, text);
};

const told: Record<string, readonly GoldenLine[]> = {};
if (set === 'v1') {
  told['dossier'] = await tellDossier('dossier', dossierStory);
  for (const [name, events] of Object.entries(otherStories))
    told[name] = await tellOther(name, events);
} else {
  const name = set.replace('v1-', '');
  const [story, events] = [dossierStories[name], laterStories[name]];
  if (story) told[name] = await tellDossier(name, story);
  if (events) told[name] = await tellOther(name, events);
}

const states = Object.fromEntries(
  Object.entries(told).map(([name, lines]) => [
    name,
    folds[name]?.(lines.map((line) => recordedOf(line, upcasters))),
  ]),
);
const personal = ['dossier', ...Object.keys(dossierStories), 'person', 'persons'].filter(
  (name) => told[name],
);
const keys = await Promise.all(personal.map((name) => keysOf(streamOf[name] ?? name)));

for (const [name, lines] of Object.entries(told))
  save(`${name}.v1.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
save(`states.${set}.json`, `${JSON.stringify(states, null, 2)}\n`);
save(`keys.${set}.json`, `${JSON.stringify(keys, null, 2)}\n`);
