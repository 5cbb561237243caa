/**
 * `node test/golden/write.mjs`: wrote the golden streams of version 1, once. It refuses to write over a
 * file, for those bytes are promises; a new version of an event gets a new file and a new story.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dossierDecider } from '@wisselzone/domain/dossier';
import type { DomainEvent } from '@wisselzone/kernel';
import { recordedOf } from '@wisselzone/platform/envelope';
import { days, dossierStory } from './dossier-story';
import { writingVault } from './golden-vault';
import { otherStories } from './other-stories';
import { dossier, ocmw, person, worker } from './parties';
import { Recorder, type GoldenLine } from './recorder';
import { folds, knownEvents } from './streams';

const FOLDER = 'contracts/stored/golden/streams';
const VERSION = 'v1';
const upcasters = knownEvents();
const { vault, keysOf } = writingVault();

const tellDossier = async (): Promise<readonly GoldenLine[]> => {
  const recorder = new Recorder(`dossier-${dossier}`, vault, upcasters);
  let state = dossierDecider.initial;
  for (const [by, on, command] of dossierStory) {
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

const streamOf: Readonly<Record<string, string>> = {
  person: `person-${person}`,
  organisation: `organisation-${ocmw}`,
  flows: 'flows',
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
      ...(name === 'person' && { person }),
      events: [event],
    });
  return recorder.lines;
};

const save = (name: string, text: string): void => {
  const file = `${FOLDER}/${name}`;
  if (existsSync(file)) throw new Error(`${file} was written once, for ever`);
  writeFileSync(file, text);
};

const told: Record<string, readonly GoldenLine[]> = { dossier: await tellDossier() };
for (const [name, events] of Object.entries(otherStories))
  told[name] = await tellOther(name, events);

const states = Object.fromEntries(
  Object.entries(told).map(([name, lines]) => [
    name,
    folds[name]?.(lines.map((line) => recordedOf(line, upcasters))),
  ]),
);
const personal = [`dossier-${dossier}`, `person-${person}`];
const keys = await Promise.all(personal.map((stream) => keysOf(stream)));

for (const [name, lines] of Object.entries(told))
  save(`${name}.${VERSION}.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
save(`states.${VERSION}.json`, `${JSON.stringify(states, null, 2)}\n`);
save(`keys.${VERSION}.json`, `${JSON.stringify(keys, null, 2)}\n`);
