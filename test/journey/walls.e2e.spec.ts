import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ReadStore } from '@wisselzone/platform/read-store';
import { hubClient } from '../compositions/hub-client';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';
import { doorOn, withoutRowSecurity, withoutTheFilter } from '../compositions/walls';

/** Who looks, and how. */
const CALLERS = [
  ['a counsellor of the OCMW', { organisation: OCMW, role: 'counsellor', subject: ANKE }],
  ['a coordinator of the OCMW', { organisation: OCMW, role: 'coordinator', subject: ANKE }],
  ['a counsellor of VDAB', { organisation: VDAB, role: 'counsellor', subject: TOM }],
  ['the system of VDAB', { organisation: VDAB, role: 'system', subject: TOM }],
  ['the system of the CAW', { organisation: CAW, role: 'system', subject: TOM }],
] as const;

type Walls = 'both' | 'rowSecurityAlone' | 'filterAlone' | 'none';

describe('two organisations on one dossier, and a third that has another', () => {
  let hub: TestHub;
  let superuser: ReadStore;
  const doors: Partial<Record<Walls, NestFastifyApplication>> = {};
  let shared: string;
  let another: string;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    shared = (await openDossier(hub)).dossier;
    another = (await openDossier(hub)).dossier;
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    await anke.done(`/dossiers/${another}/referrals`, aReferral({ kind: 'support', to: CAW }));
    await anke.done(`/dossiers/${shared}/referrals`, aReferral());
    const { body } = await hub
      .as({ organisation: VDAB, role: 'coordinator' })
      .done(`/dossiers/${shared}/caseWorkers`, { worker: TOM });
    await anke.get(`/dossiers?notBefore=${body.position as string}`);
    superuser = await withoutRowSecurity(hub.databaseUrl);
    doors.both = await doorOn(hub, hub.ports.rows);
    doors.rowSecurityAlone = await doorOn(hub, withoutTheFilter(hub.ports.rows));
    doors.filterAlone = await doorOn(hub, superuser);
    doors.none = await doorOn(hub, withoutTheFilter(superuser));
  });
  afterAll(async () => {
    for (const app of Object.values(doors)) await app.close();
    await superuser.close();
    await hub.close();
  });

  type Caller = (typeof CALLERS)[number][1];
  /** Every read that comes from rows. The stream ends when its token does. */
  const READS = [
    '/dossiers',
    '/worklist',
    '/feed',
    '/dossiers/{shared}/timeline',
    '/dossiers/{shared}/timeline/stream',
    '/dossiers/{another}/timeline',
  ] as const;
  const look = async (walls: Walls, caller: Caller, read: (typeof READS)[number]) => {
    const app = doors[walls];
    if (!app) throw new Error(`no door with ${walls}`);
    const lifeSeconds = read.endsWith('stream') ? 2 : 60;
    const client = hubClient(app, hub.tokenFor({ ...caller, lifeSeconds }));
    const path = read.replace('{shared}', shared).replace('{another}', another);
    const { status, text } = await client.get(path);
    return status === 200 ? text : String(status);
  };

  it.each(CALLERS)('hold with either wall alone, for %s', async (_, caller) => {
    for (const read of READS) {
      const whole = await look('both', caller, read);
      const seen = {
        read,
        rowSecurityAlone: await look('rowSecurityAlone', caller, read),
        filterAlone: await look('filterAlone', caller, read),
      };
      expect(seen).toEqual({ read, rowSecurityAlone: whole, filterAlone: whole });
    }
  });

  it.each(['/dossiers', '/worklist', '/feed', '/dossiers/{shared}/timeline'] as const)(
    'would be seen to leak in %s if both walls were gone',
    async (read) => {
      const caller = { organisation: VDAB, role: 'system', subject: TOM } as const;
      expect(await look('none', caller, read)).not.toBe(await look('both', caller, read));
    },
  );

  it('keep what an organisation may not see out of its rows, not only off its screen', async () => {
    const rows = await hub.query(`
      select tenant, dossier, type, by_organisation from read.timeline
      union all select tenant, dossier, kind, from_organisation from read.worklist
      union all select tenant, dossier, status, holder from read.dossier_card
      union all select tenant, dossier, assigned, tenant from read.case_worker`);
    const of = (tenant: string, dossier: string) =>
      rows.filter((row) => row['tenant'] === tenant && row['dossier'] === dossier);
    expect(of(VDAB, shared).length).toBeGreaterThan(0);
    expect(of(CAW, another).length).toBeGreaterThan(0);
    expect([of(VDAB, another), of(CAW, shared)]).toEqual([[], []]);
    const workers = of(VDAB, shared).filter(({ type }) => type === 'CaseWorkerAssigned');
    expect(workers.map((row) => row['by_organisation'])).toEqual([VDAB]);
    expect(JSON.stringify(of(VDAB, shared))).not.toContain(ANKE);
  });
});
