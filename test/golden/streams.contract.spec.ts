import { readFileSync } from 'node:fs';
import { dossierEventTypes } from '@wisselzone/domain/dossier';
import type { Sections } from '@wisselzone/kernel';
import { readEnvelope, recordedOf, sealedOf } from '@wisselzone/platform/envelope';
import { storedSchemaOf, wrongInStored } from '@wisselzone/testing';
import { readingVault, type StreamKeys } from './golden-vault';
import { person } from './parties';
import { laterStories } from './other-stories';
import { sha256, type GoldenLine } from './recorder';
import { dossierStories, folds, knownEvents } from './streams';

const read = (file: string): string =>
  readFileSync(`contracts/stored/golden/streams/${file}`, 'utf8');
const later: readonly string[] = [...Object.keys(dossierStories), ...Object.keys(laterStories)];
const SETS = ['v1', ...later.map((name) => `v1-${name}`)];
const states = Object.fromEntries(
  SETS.flatMap((set) =>
    Object.entries(JSON.parse(read(`states.${set}.json`)) as Readonly<Record<string, object>>),
  ),
);
/** Which set of keys opens a stream: each story that came later has its own. */
const keysOf = (name: string): readonly StreamKeys[] =>
  JSON.parse(
    read(`keys.${later.includes(name) ? `v1-${name}` : 'v1'}.json`),
  ) as readonly StreamKeys[];
const upcasters = knownEvents();

const linesOf = (name: string): readonly GoldenLine[] =>
  read(`${name}.v1.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldenLine);
const contentOf = ({ content }: GoldenLine): Sections => content ?? {};

describe.each(Object.keys(folds))('the stream "%s" as it was stored in version 1', (name) => {
  const lines = linesOf(name);

  it('still has the bytes that its hashes say, in order', () => {
    for (const [index, line] of lines.entries()) {
      expect(sha256(line.leaf)).toBe(line.leafSha256);
      expect(readEnvelope(line)).toMatchObject({ revision: index, stream: line.stream });
    }
  });

  it('folds to all that it told then', () => {
    const events = lines.map((line) => recordedOf(line, upcasters));
    expect(JSON.parse(JSON.stringify(folds[name]?.(events)))).toMatchObject(states[name] ?? {});
  });

  it('fits the schemas of stored events, content included', () => {
    for (const line of lines) {
      const { plain } = readEnvelope(line);
      const { type, content } = line;
      expect(wrongInStored({ type, plain, ...(content && { sealed: content }) } as never)).toBe('');
    }
  });

  it('opens with the keys as they were kept, to what was said', async () => {
    const vault = await readingVault(keysOf(name));
    for (const line of lines) {
      const sealed = sealedOf(line);
      const categories = sealed.map(({ category }) => category);
      const scope = { person, stream: line.stream, eventId: line.eventId };
      expect(await vault.open(scope, sealed, categories)).toEqual(contentOf(line));
    }
  });

  it('keeps nothing personal in its leaves', () => {
    for (const line of lines) {
      const plain = JSON.stringify(readEnvelope(line).plain);
      const sections: readonly object[] = Object.values(contentOf(line));
      const values = sections.flatMap((section) => Object.values(section) as readonly unknown[]);
      for (const text of values.filter((value) => typeof value === 'string'))
        expect(plain).not.toContain(`"${text}"`);
    }
  });
});

describe('the golden streams', () => {
  it('hold every event type of a dossier', () => {
    const told = ['dossier', ...Object.keys(dossierStories)].flatMap((name) =>
      linesOf(name).map(({ type }) => type),
    );
    expect([...new Set(told)].sort()).toEqual([...dossierEventTypes].sort());
  });

  it('hold only types that have a schema', () => {
    const types = Object.keys(folds).flatMap((name) => linesOf(name).map(({ type }) => type));
    expect(types.filter((type) => !storedSchemaOf(type))).toEqual([]);
  });
});
