import type { Instant } from '@wisselzone/kernel';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const DAY_MS = 86_400_000;

describe('a referral that nobody answers', () => {
  let hub: TestHub;
  let daysLater = 0;
  const now = (): Instant => new Date(Date.now() + daysLater * DAY_MS).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const ocmw = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const clock = () => hub.as({ organisation: HUB, role: 'system' });
  const overdue = async (caller: ReturnType<typeof vdab>, position = '') => {
    const query = position ? `?notBefore=${position}` : '';
    const { items } = (await caller.get(`/worklist${query}`)).body as {
      items: { kind: string; desk?: { name: string } }[];
    };
    return items.filter(({ kind }) => kind.startsWith('overdue'));
  };
  const kinds = async (caller: ReturnType<typeof vdab>, position?: string) =>
    (await overdue(caller, position)).map(({ kind }) => kind);

  it('reminds, then turns to the contact point or what stands in for it, then to the coordinators', async () => {
    const contact = `/organisations/${VDAB}`;
    await vdab().done(`${contact}/contactPoints`, { name: 'Servicelijn' });
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const referral = `/dossiers/${dossier}/referrals/${asked.body.id as string}`;
    daysLater = 30;
    const missed = await clock().done(`${referral}/missedDeadlines`, { step: 'decide' });
    const position = missed.body.position as string;
    expect(await kinds(vdab(), position)).toEqual(['overdueReminder']);
    expect(await kinds(ocmw())).toEqual([]);

    daysLater = 37;
    expect((await overdue(vdab())).at(1)).toMatchObject({
      kind: 'overdueContactPoint',
      desk: { name: 'Servicelijn' },
    });
    await vdab().done(`${contact}/contactPointAbsences`, {
      from: now().slice(0, 10),
      until: new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10),
      replacement: { name: 'Onthaal Hasselt' },
    });
    await vdab().get(`${contact}/absences`);
    expect((await overdue(vdab())).at(1)?.desk).toEqual({ name: 'Onthaal Hasselt' });

    daysLater = 45;
    expect(await kinds(vdab())).toContain('overdueCoordinator');
    expect(await kinds(ocmw())).toEqual(['overdueCoordinator']);
    expect(await kinds(anke())).toEqual([]);

    const answered = await vdab().done(`${referral}/declines`, { reason: 'noCapacity' });
    expect(await kinds(vdab(), answered.body.position as string)).toEqual([]);
    expect(await kinds(ocmw())).toEqual([]);
  });
});
