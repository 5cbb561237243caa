import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ReadStore } from '@wisselzone/platform/read-store';
import { tenantOfTheSession } from '../compositions/broken-builds';
import { hubClient, type HubClient } from '../compositions/hub-client';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';
import { doorOn } from '../compositions/walls';

/** 10,000 is the number of §7.31; a build machine asks fewer. */
const REQUESTS = Number(process.env['MIXED_REQUESTS'] ?? 1_000);
const AT_ONCE = 16;
const POOL = 4;

interface Seen {
  readonly answered: number;
  /** Answers in which a dossier of the other organisation stands. */
  readonly foreign: number;
  /** Answers in which the own dossier stands. */
  readonly own: number;
  /** Questions without an organisation that gave rows. */
  readonly withoutContext: number;
}

describe('§7.31: mixed requests of two organisations over a pool of four connections', () => {
  let hub: TestHub;
  let rows: ReadStore;
  let door: NestFastifyApplication;
  const dossiers: Record<string, string> = {};

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    let position = '';
    for (const to of [VDAB, CAW]) {
      const { dossier } = await openDossier(hub);
      dossiers[to] = dossier;
      const asked = aReferral({ kind: 'support', to });
      const { body } = await anke.done(`/dossiers/${dossier}/referrals`, asked);
      position = body.position as string;
    }
    await anke.get(`/dossiers?notBefore=${position}`);
    const url = new URL(hub.databaseUrl);
    [url.username, url.password] = ['wz_api', 'test'];
    rows = await ReadStore.open({ url: url.href, poolSize: POOL, name: 'mixed' });
    door = await doorOn(hub, rows);
  });
  afterAll(async () => {
    await door.close();
    await rows.close();
    await hub.close();
  });

  const READS = [
    '/dossiers',
    '/worklist',
    '/feed',
    '/dossiers/{own}/timeline',
    '/dossiers/{other}/timeline',
  ];
  const pair = [VDAB, CAW] as const;

  const askOne = async (
    nth: number,
    clients: readonly HubClient[],
  ): Promise<readonly boolean[]> => {
    const [own = '', other = ''] = [nth % 2, (nth + 1) % 2].map((one) => dossiers[pair[one] ?? '']);
    const read = READS[Math.floor(nth / 2) % READS.length] ?? '';
    const path = read.replace('{own}', own).replace('{other}', other);
    const { text } = (await clients[nth % 2]?.get(path)) ?? { text: '' };
    return [text.includes(other), text.includes(own)];
  };

  const countWithoutContext = async (store: ReadStore): Promise<number> => {
    const [found] = await store.inTransaction((open) =>
      open.query<{ count: number }>('select count(*)::int as count from read.timeline'),
    );
    return found?.count ?? -1;
  };

  /** Sixteen callers side by side, each third question one without any organisation. */
  const mixed = async (
    app: NestFastifyApplication,
    store: ReadStore,
    requests: number,
  ): Promise<Seen> => {
    const token = (organisation: string) =>
      hub.tokenFor({ organisation, role: 'system', subject: ANKE, lifeSeconds: 590 });
    const clients = pair.map((organisation) => hubClient(app, token(organisation)));
    let [next, foreign, own, withoutContext] = [0, 0, 0, 0];
    const caller = async (): Promise<void> => {
      for (let nth = next++; nth < requests; nth = next++) {
        const [isForeign, isOwn] = await askOne(nth, clients);
        if (isForeign) foreign += 1;
        if (isOwn) own += 1;
        if (nth % 3 === 0 && (await countWithoutContext(store)) !== 0) withoutContext += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, caller));
    return { answered: requests, foreign, own, withoutContext };
  };

  it(
    `shows no row of the other in ${String(REQUESTS)} answers, and none to whoever names no organisation`,
    async () => {
      const seen = await mixed(door, rows, REQUESTS);
      expect(seen).toMatchObject({ answered: REQUESTS, foreign: 0, withoutContext: 0 });
      // Four reads of five have the own dossier in them: nobody was kept out altogether.
      expect(seen.own).toBeGreaterThan(REQUESTS * 0.7);
    },
    60_000 + REQUESTS * 60,
  );

  it('is seen to leak by a door that leaves its organisation on the connection', async () => {
    const leaking = tenantOfTheSession(rows);
    const app = await doorOn(hub, leaking);
    const { withoutContext } = await mixed(app, leaking, 120);
    await app.close();
    expect(withoutContext).toBeGreaterThan(0);
  });
});
