import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLog, checkReceipt, isIncluded } from '../verifier/verifier.mjs';
import { signCheckpoint } from './checkpoint';
import { sizeOf } from './log-size';
import { noteSigner } from './note-key';
import { proveInclusion } from './proving';
import { writeReceipt } from './receipt';
import { rootsInTiles, tilePath } from './tile';
import { emptyEdge, grow, rootOf } from './tree-edge';
import { leafHash } from './tree-hash';

const folder = new URL('../verifier/', import.meta.url);
const source = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const signer = noteSigner('hub.example/log', randomBytes(32));
const key = signer.verifierKey;

/** A log of so many entries, with a checkpoint every `every` entries and at the end. */
const aLog = (size: number, every: number) => {
  const entries = Array.from(
    { length: size },
    (_, nth) => `{"entry":${nth},"pad":"${'x'.repeat(600)}"}`,
  );
  const checkpoints: string[] = [];
  const kept = new Map<string, { level: number; number: number; hashes: Buffer }>();
  let edge = emptyEdge;
  while (edge.size < size) {
    const grown = grow(edge, entries.slice(edge.size, edge.size + every).map(leafHash));
    edge = grown.edge;
    for (const tile of grown.tiles) kept.set(tilePath(tile), tile);
    const root = rootOf(edge);
    checkpoints.push(signCheckpoint({ origin: signer.name, size: edge.size, root }, [signer]));
  }
  return { key, entries, checkpoints, tiles: [...kept.values()] };
};

type ALog = ReturnType<typeof aLog>;

const receiptIn = async ({ tiles, checkpoints, entries }: ALog, index: number): Promise<string> => {
  const read = rootsInTiles(async (names) =>
    names.map((name) => tiles.find((tile) => tilePath(tile) === tilePath(name))?.hashes),
  );
  const proof = await proveInclusion({ index, size: entries.length }, read);
  return writeReceipt({ index, proof, checkpoint: checkpoints.at(-1) ?? '' });
};

describe('the verifier that stands alone', () => {
  it('is less than 300 lines and imports nothing but files and folders', () => {
    const parts = ['verifier.mjs', 'verify.mjs'].map(source);
    expect(parts.join('').split('\n').length).toBeLessThan(300);
    expect(
      parts.map((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from)),
    ).toEqual([[], ['node:fs', 'node:path', './verifier.mjs']]);
    expect(parts.join('')).not.toMatch(/\bimport\(|\brequire\(|fetch\(|process\.(?!argv|exitCode)/);
  });

  interface Inclusion {
    readonly leafIdx: string;
    readonly treeSize: string;
    readonly root: string;
    readonly leafHash: string;
    readonly proof: readonly string[] | null;
    readonly wantErr: boolean;
  }

  it('number 1: answers the published proofs of inclusion as published', async () => {
    const path = new URL('../vectors/inclusion.json', import.meta.url);
    const cases = JSON.parse(readFileSync(path, 'utf8')) as readonly Inclusion[];
    const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
    const verdicts = cases.map(async ({ leafIdx, treeSize, root, leafHash: leaf, proof }) =>
      isIncluded({
        ...{ index: sizeOf(leafIdx), size: sizeOf(treeSize) },
        ...{ root: bytes(root), leaf: bytes(leaf), proof: (proof ?? []).map(bytes) },
      }).catch(() => false),
    );
    const answers = await Promise.all(verdicts.map((verdict) => verdict.catch(() => false)));
    expect(answers).toEqual(cases.map(({ wantErr }) => !wantErr));
  });

  it('accepts a log and every receipt of it, whatever its size', async () => {
    for (const size of [1, 2, 7, 255, 256, 257, 600]) {
      const log = aLog(size, 50);
      const receipts = await Promise.all(
        log.entries
          .slice(0, 20)
          .map(async (entry, index) => ({ entry, receipt: await receiptIn(log, index) })),
      );
      expect(await checkLog({ ...log, receipts })).toMatchObject({ entries: size, findings: [] });
    }
  });

  it('names what is missing, what is too much and what was swapped', async () => {
    const log = aLog(600, 100);
    const findingsOf = async (change: Partial<ALog>) =>
      (await checkLog({ ...log, ...change })).findings.length;
    const { entries, tiles, checkpoints } = log;
    expect(await findingsOf({ entries: entries.slice(0, -1) })).toBeGreaterThan(0);
    expect(await findingsOf({ entries: [...entries, 'one more'] })).toBeGreaterThan(0);
    expect(await findingsOf({ entries: entries.toReversed() })).toBeGreaterThan(0);
    expect(await findingsOf({ tiles: tiles.slice(1) })).toBeGreaterThan(0);
    expect(await findingsOf({ tiles: [...tiles, ...tiles] })).toBeGreaterThan(0);
    expect(await findingsOf({ checkpoints: checkpoints.slice(0, -1) })).toBeGreaterThan(0);
    expect(await findingsOf({ checkpoints: checkpoints.toReversed() })).toBeGreaterThan(0);
  });

  it('number 4: checks a receipt in less than 50 milliseconds, without a network', async () => {
    const log = aLog(2_000, 256);
    const receipt = await receiptIn(log, 1_234);
    await checkReceipt(receipt, log.entries[1_234] ?? '', key);
    const times: number[] = [];
    for (let nth = 0; nth < 20; nth += 1) {
      const started = performance.now();
      const found = await checkReceipt(receipt, log.entries[1_234] ?? '', key);
      times.push(performance.now() - started);
      expect(found).toEqual({ origin: signer.name, index: 1_234, size: 2_000 });
    }
    const median = times.sort((a, b) => a - b)[10] ?? Infinity;
    expect(median).toBeLessThan(50);
  });

  it('number 5: verifies 100,000 entries in less than 30 seconds', async () => {
    const log = aLog(100_000, 256);
    const started = performance.now();
    const { entries, checkpoints, findings } = await checkLog(log);
    const seconds = (performance.now() - started) / 1_000;
    expect({ entries, checkpoints, findings }).toEqual({
      entries: 100_000,
      checkpoints: 391,
      findings: [],
    });
    expect(seconds).toBeLessThan(30);
  }, 120_000);
});

describe('the verifier on the command line', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'wisselzone-verify-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const run = (...args: readonly string[]): string => {
    try {
      return execFileSync(
        process.execPath,
        [fileURLToPath(new URL('verify.mjs', folder)), ...args],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
    } catch (error) {
      return String((error as { stderr?: string }).stderr);
    }
  };

  it('accepts a receipt with its entry and the key, and rejects it with another entry', async () => {
    const log = aLog(20, 5);
    writeFileSync(join(home, 'a.tlog-proof'), await receiptIn(log, 7));
    writeFileSync(join(home, 'a.json'), log.entries[7] ?? '');
    writeFileSync(join(home, 'b.json'), log.entries[8] ?? '');
    const check = (entry: string) =>
      run('receipt', join(home, 'a.tlog-proof'), join(home, entry), key);
    expect(check('a.json')).toBe('accepted: entry 7 of 20 in hub.example/log\n');
    expect(check('b.json')).toBe('rejected: the receipt is not one of this entry\n');
  });

  it('says what it wants when it is asked for nothing', () => {
    expect(run()).toContain('rejected: say');
  });
});
