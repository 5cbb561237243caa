import { setTimeout as after } from 'node:timers/promises';
import {
  LogReader,
  noteVerifier,
  openCheckpoint,
  type NoteSigner,
} from '@wisselzone/platform/merkle-log';
import { aSigner, openNotaryWorld, type NotaryWorld } from '../samples/notary-world.samples';
import { verifyLog } from './verify/verify-log';

const CRASHES = 500;

let world: NotaryWorld;
beforeAll(async () => {
  world = await openNotaryWorld();
});
afterAll(() => world.close());

/** A signer that also keeps what a crash would swallow: every checkpoint that the key was ever used on. */
const recording = (signer: NoteSigner, signed: string[]): NoteSigner => ({
  ...signer,
  sign: (text) => {
    signed.push(text);
    return signer.sign(text);
  },
});

/** The connection of whoever signs is cut, at any statement or between two: as a killed process leaves it. */
const CUT = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name = 'notary'`;

const partsOf = (text: string): readonly [size: number, root: string] => {
  const [, size = '', root = ''] = text.split('\n');
  return [Number(size), root];
};

describe('a notary that is cut off again and again', () => {
  it('number 6: never signs two roots for one size, nor a smaller size, in 500 crashes', async () => {
    const signed: string[] = [];
    const signer = aSigner();
    const known = [noteVerifier(signer.verifierKey)];
    const reader = new LogReader({ connectionString: world.doorUrl });
    const seen: string[] = [];
    let swallowed = 0;
    for (let crash = 0; crash < CRASHES; crash += 1) {
      const notary = world.notary(recording(signer, signed));
      await world.happen(1 + (crash % 4), crash % 3);
      // From before the connection stands to after the commit, a little later each time.
      const cut = after((crash % 25) * 0.6).then(() => world.query(CUT));
      await notary.round().catch(() => (swallowed += 1));
      await cut;
      await notary.stop();
      seen.push((await reader.checkpoint()) ?? '');
    }
    await world.notary(recording(signer, signed)).round();
    seen.push((await reader.checkpoint()) ?? '');
    await reader.close();

    const roots = new Map<number, Set<string>>();
    for (const [size, root] of signed.map(partsOf))
      roots.set(size, (roots.get(size) ?? new Set()).add(root));
    const sizes = signed.map((text) => partsOf(text)[0]);
    expect([...roots.values()].filter((of) => of.size > 1)).toEqual([]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const published = seen
      .filter((note) => note !== '')
      .map((note) => openCheckpoint(note, known).size);
    expect(published).toEqual(published.toSorted((a, b) => a - b));
    // How many cuts fall in the middle depends on the machine; that enough do, makes the count above mean something.
    expect(swallowed).toBeGreaterThan(CRASHES / 50);
    const verdict = await verifyLog(world.addresses, signer.verifierKey);
    const [there] = await world.query(`select (select count(*) from event_store.event_log)::int
      + (select count(*) from access_log.line)::int as entries`);
    expect(verdict).toMatchObject({ entries: there?.['entries'], findings: [] });
  }, 180_000);
});
