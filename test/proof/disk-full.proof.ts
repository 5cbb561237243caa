import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  freePort,
  startPostgres,
  type RunningServer,
} from '@wisselzone/platform/embedded-postgres';
import {
  migrateEventStore,
  NO_STREAM,
  PostgresEventStore,
  type NewEvent,
} from '@wisselzone/platform/event-store';
import { notRun, until } from '@wisselzone/testing';
import { check } from './checker';
import type { Line } from './history';
import { brokenIn, report } from './report';

const SIZE = '160m';
const PAYLOAD = 200_000;
/** Small pages: a large answer would want room on the disk itself. */
const PAGE = 20;

const mounted = (folder: string): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0755`, 'tmpfs', folder]);
    return true;
  } catch {
    // Without the right to mount there is nothing to fill; the proof says so.
    return false;
  }
};

const anEvent = (eventId: string): NewEvent => ({
  ...{ eventId, type: 'T', sealed: '[]' },
  // Chance, or the database would press it to nothing.
  leaf: JSON.stringify({ filled: randomBytes(PAYLOAD / 2).toString('hex') }),
});

describe('a disk that is full', () => {
  it('refuses writes, goes on reading, and writes again when there is room', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wisselzone-disk-'));
    chmodSync(folder, 0o755);
    if (!mounted(folder)) {
      rmdirSync(folder);
      notRun('proof: disk full', 'this account may not mount a tmpfs');
      return;
    }
    const walFolder = mkdtempSync(join(tmpdir(), 'wisselzone-wal-'));
    chmodSync(walFolder, 0o755);
    const started = await startWithLogElsewhere(folder, walFolder);
    const ballast = join(folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(30_000_000));
    const store = await PostgresEventStore.open({
      ...{ connectionString: started.url('postgres'), timeoutMs: 3_000 },
    });
    try {
      const findings = check(await fill(store, () => rmSync(ballast)));
      report(...findings);
      expect(brokenIn(findings)).toEqual([]);
    } finally {
      await store.close();
      await started.stop();
      execFileSync('umount', [folder]);
      rmdirSync(folder);
      rmSync(walFolder, { recursive: true });
    }
  });
});

/** The data on the disk that fills, the write-ahead log on another: PostgreSQL stops altogether when the latter is full. */
const startWithLogElsewhere = async (folder: string, walFolder: string): Promise<RunningServer> => {
  const directory = join(folder, 'data');
  const settings = { directory, password: 'test', port: await freePort() };
  const first = await startPostgres(settings);
  await migrateEventStore(first.url('postgres'));
  await first.stop();
  const [inside, outside] = [join(directory, 'pg_wal'), join(walFolder, 'pg_wal')];
  const { uid, gid } = statSync(inside);
  cpSync(inside, outside, { recursive: true });
  execFileSync('chown', ['-R', `${String(uid)}:${String(gid)}`, outside]);
  chownSync(walFolder, uid, gid);
  rmSync(inside, { recursive: true });
  symlinkSync(outside, inside);
  return startPostgres(settings);
};

/** Appends until it is refused, reads, makes room, and appends again what was refused. */
const fill = async (store: PostgresEventStore, makeRoom: () => void): Promise<readonly Line[]> => {
  const list = `disk-${randomUUID()}`;
  const lines: Line[] = [];
  let expected = NO_STREAM;
  const append = async (key: string): Promise<boolean> => {
    try {
      const answer = await store.append({ stream: list, expected, events: [anEvent(key)] });
      if (answer.outcome === 'conflict') throw new Error('nobody else writes here');
      expected += 1;
      lines.push({ type: 'ok', key, element: key });
      return true;
    } catch {
      lines.push({ type: 'info', key });
      return false;
    }
  };
  let refused: string | undefined;
  while (refused === undefined) {
    const key = randomUUID();
    lines.push({ type: 'invoke', key, list });
    if (!(await append(key))) refused = key;
  }
  await until(
    'what was written can be read',
    async () => (await store.readStream(list, { limit: 1 })).length === 1,
  );
  makeRoom();
  const key = refused;
  await until('it writes again', () => append(key), 10_000);
  const elements: string[] = [];
  for (let page = await store.readStream(list, { limit: PAGE }); page.length > 0;) {
    elements.push(...page.map(({ eventId }) => eventId));
    page = await store.readStream(list, { from: elements.length, limit: PAGE });
  }
  lines.push({
    ...{ type: 'read', by: 'hub', list, final: true, elements },
    sequence: elements.map((_, nth) => nth),
  });
  return lines;
};
