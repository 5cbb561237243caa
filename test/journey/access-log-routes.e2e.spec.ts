import { routePolicy } from '@wisselzone/contracts';
import { BreakableAccessLog } from '../compositions/breakable-access-log';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
} from '../compositions/three-organisations';

/** From this class on a route is about persons; below are directories, code lists and an organisation's own affairs. */
const ABOUT_PERSONS = 3;
/** A stream that never ends (`live-timeline` specs) and what only the notary answers (`receipt.e2e.spec.ts`). */
const ELSEWHERE = [
  '/dossiers/{dossier}/timeline/stream',
  '/dossiers/{dossier}/events/{event}/receipt',
];

type Line = (typeof routePolicy)['hub-api'][number];
const reads: [string, Line][] = routePolicy['hub-api']
  .filter(
    ({ method, open, path, informationClass }) =>
      method === 'GET' && !open && informationClass >= ABOUT_PERSONS && !ELSEWHERE.includes(path),
  )
  .map((line) => [line.path, line]);

let hub: TestHub;
let book: BreakableAccessLog | undefined;
const ids: Record<string, string> = {};

beforeAll(async () => {
  hub = await startTestHub({
    ports: (real) => ({ accessLog: (book = new BreakableAccessLog(real.accessLog)) }),
  });
  await registerThree(hub);
  const { dossier, person, consent } = await openDossier(hub);
  const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
  const file = await anke.done(`/dossiers/${dossier}/attachments`, {
    ...{ category: 'guidance', fileName: 'nota.txt', mediaType: 'text/plain' },
    content: Buffer.from('Zoekt werk dat past bij de schooluren.').toString('base64'),
  });
  Object.assign(ids, {
    ...{ dossier, person, consent, organisation: OCMW, list: 'role', tile: '0/000' },
    event: asked.body.events[0].id as string,
    referral: asked.body.id as string,
    attachment: file.body.id as string,
  });
  await anke.get(`/dossiers?notBefore=${asked.body.position as string}`);
});
afterAll(() => hub.close());

const pathOf = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ids['event'] ?? '');

const readerOf = ({ roles, hubRoles, anyRole }: Line) => {
  const held: readonly string[] = roles;
  const own = ['counsellor', 'coordinator', 'system', 'privacyOfficer', 'analyst', 'operator'];
  const role = anyRole ? 'counsellor' : own.find((one) => held.includes(one));
  if (!role) throw new Error(`nobody at an organisation may read this, only ${hubRoles.join()}`);
  return hub.as({ organisation: OCMW, role: role, subject: ANKE });
};

const linesNow = async (): Promise<number> => {
  const [row] = await hub.query('select count(*)::int as n from access_log.line');
  return Number(row?.['n']);
};

const withoutBook = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  if (book) book.broken = true;
  try {
    return await work();
  } finally {
    if (book) book.broken = false;
  }
};

const answered: string[] = [];

describe('§7.34: every route that reads', () => {
  it.each(reads.filter(([, { roles, anyRole }]) => anyRole || roles.length > 0))(
    'GET %s leaves a line before it answers, and answers nothing without one',
    async (path, line) => {
      const reader = readerOf(line);
      const before = await linesNow();
      const { status } = await reader.get(pathOf(path));
      // What is refused or not there shows nothing; that refusals are lines is the spec of denials.
      if (status !== 200) return expect([400, 403, 404, 406]).toContain(status);
      answered.push(path);
      expect(await linesNow()).toBeGreaterThan(before);
      const refused = await withoutBook(() => reader.get(pathOf(path)));
      expect(refused.status).toBe(503);
      expect(refused.text).not.toMatch(/schooluren|Voorbeeld|ReferralRequested/);
      expect(refused.text).not.toContain(ids['event']);
    },
  );

  it('was tried where there is something to read', () => {
    expect(answered.length).toBeGreaterThanOrEqual(10);
    expect(answered).toEqual(
      expect.arrayContaining(['/dossiers', '/worklist', '/feed', '/dossiers/{dossier}/timeline']),
    );
  });

  it('of a list says which dossiers it showed', async () => {
    await hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE }).get('/dossiers');
    const [row] = await hub.query(
      `select line from access_log.line where line->>'operation' = 'listDossiers' order by line_no desc limit 1`,
    );
    expect(row?.['line']).toMatchObject({ dossiers: [ids['dossier']], rows: 1 });
  });
});
