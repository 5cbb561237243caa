/** The files door: here the kit is the hub, and lays files with events in the folder that the receiver reads. */
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anEvent, eventsOfOneDossier, withheldNotice } from './events.mjs';
import { settled } from './effects.mjs';
import { expectThat } from './report.mjs';

/** The columns of `contracts/files/README.md`. */
const COLUMNS = [
  ...['cursor', 'id', 'type', 'time', 'source', 'sequence', 'dossier', 'referral'],
  ...['offering', 'offer', 'handover', 'consent', 'reason', 'dataref'],
];
const MANY_FILES = 50;
const LARGE = 2_000;
const YEARS_MS = 20 * 365 * 86_400_000;

const quoted = (cell) => (/[;,"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const rowOf = ({ data, ...event }, columns) =>
  columns.map((name) => quoted(String({ ...event, ...data }[name] ?? ''))).join(';');
const csvOf = (events, columns = COLUMNS) =>
  [columns.join(';'), ...events.map((event) => rowOf(event, columns))]
    .map((line) => `${line}\r\n`)
    .join('');

/** Lays files as the hub does: numbered, written beside their place and renamed. */
export class EventFiles {
  number = 0;

  constructor(folder) {
    this.folder = folder;
  }

  async open() {
    await mkdir(this.folder, { recursive: true });
    return this;
  }

  next() {
    this.number += 1;
    return `events-${String(this.number).padStart(9, '0')}.csv`;
  }

  async lay(text, name = this.next()) {
    await writeFile(join(this.folder, `${name}.tmp`), text);
    await rename(join(this.folder, `${name}.tmp`), join(this.folder, name));
    return name;
  }

  /** Many files that come all but together, in their order. */
  async layAll(texts) {
    const names = texts.map(() => this.next());
    for (const [at, name] of names.entries())
      await writeFile(join(this.folder, `${name}.tmp`), texts[at]);
    for (const name of names)
      await rename(join(this.folder, `${name}.tmp`), join(this.folder, name));
  }

  /** The first `length` characters of a file under its other name; the answer, once called, adds the rest. */
  async begin(text, length) {
    const name = this.next();
    const path = join(this.folder, `${name}.tmp`);
    const file = await open(path, 'w');
    await file.write(text.slice(0, length));
    return async () => {
      await file.write(text.slice(length));
      await file.close();
      await rename(path, join(this.folder, name));
    };
  }
}

const onceEach = (seen, events, what, advice) => {
  expectThat(
    seen.length === events.length,
    `${seen.length} effects for ${events.length} events: ${what}`,
    advice,
  );
};
const KNOW = 'Know an event by its id; what took effect once is left alone';

const inOrder = (seen, events, advice) =>
  expectThat(
    events.every(({ id }, at) => seen[at] === id),
    'the events of a dossier took effect in another order',
    advice,
  );

export const filesCases = [
  {
    name: 'read: the events of a file take effect in their order',
    needs: ['effects'],
    run: async (door) => {
      const events = eventsOfOneDossier(3);
      await door.files.lay(csvOf(events));
      inOrder(await settled(door, events), events, 'Read a file from its first row to its last');
    },
  },
  {
    name: 'duplicates: an event that stands in two files takes effect once',
    needs: ['effects'],
    run: async (door) => {
      const [first, second] = eventsOfOneDossier(2);
      await door.files.lay(csvOf([first]));
      await settled(door, [first]);
      await door.files.lay(csvOf([first, second]));
      onceEach(await settled(door, [first, second]), [first, second], 'one came twice', KNOW);
    },
  },
  {
    name: 'reorder: files that come together are read in the order of their numbers',
    needs: ['effects'],
    run: async (door) => {
      const events = eventsOfOneDossier(6);
      await door.files.layAll(events.map((event) => csvOf([event])));
      const advice = 'Sort what is in the folder by name, and keep the sequence of each dossier';
      inOrder(await settled(door, events), events, advice);
    },
  },
  {
    name: 'half a file: what has not got its own name yet is left alone',
    needs: ['effects'],
    run: async (door) => {
      const [half, other] = [anEvent(), anEvent()];
      const text = csvOf([half]);
      const finish = await door.files.begin(text, text.indexOf(half.id) + 8);
      await door.files.lay(csvOf([other]));
      await settled(door, [other]);
      await finish();
      await settled(door, [half]);
      const torn = (await door.effects()).some((id) => id !== half.id && half.id.startsWith(id));
      expectThat(!torn, 'half of a row took effect', 'Read only what has a name that ends in .csv');
    },
  },
  {
    name: 'quotes: a cell may hold semicolons, quotes and line ends (RFC 4180)',
    needs: ['effects'],
    run: async (door) => {
      const [odd, next] = eventsOfOneDossier(2);
      await door.files.lay(csvOf([{ ...odd, source: 'a;"b"\r\nc' }, next]));
      await settled(door, [odd, next]);
    },
  },
  {
    name: 'tolerance: a column that this version does not know, and another order of columns',
    needs: ['effects'],
    run: async (door) => {
      const event = anEvent();
      const columns = ['extensiontocome', ...COLUMNS.toReversed()];
      await door.files.lay(csvOf([{ ...event, extensiontocome: 'x' }], columns));
      await settled(door, [event]);
    },
  },
  {
    name: 'withheld: a notice in place of an event keeps its number',
    needs: ['effects'],
    run: async (door) => {
      const [first, second, third] = eventsOfOneDossier(3);
      const events = [first, withheldNotice(second), third];
      await door.files.lay(csvOf(events));
      await settled(door, events);
    },
  },
  {
    name: 'wrong clock: an event of tomorrow, or of years ago, is taken',
    needs: ['effects'],
    run: async (door) => {
      const at = (ms) => new Date(Date.now() + ms).toISOString();
      const events = [anEvent({ time: at(86_400_000) }), anEvent({ time: at(-YEARS_MS) })];
      await door.files.lay(csvOf(events));
      await settled(door, events);
    },
  },
  {
    name: `large payloads: a file with ${LARGE} events`,
    needs: ['effects'],
    run: async (door) => {
      const events = eventsOfOneDossier(LARGE);
      await door.files.lay(csvOf(events));
      await settled(door, events);
    },
  },
  {
    name: `back-pressure: ${MANY_FILES} files at once, each taken once`,
    needs: ['effects'],
    run: async (door) => {
      const events = Array.from({ length: MANY_FILES }, () => anEvent());
      await Promise.all(events.map((event) => door.files.lay(csvOf([event]))));
      onceEach(await settled(door, events), events, 'one was read twice', KNOW);
    },
  },
];
