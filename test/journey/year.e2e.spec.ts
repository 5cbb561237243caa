import type { Instant } from '@wisselzone/kernel';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

interface Task {
  readonly kind: string;
  readonly dossier: string;
  readonly dueAt?: string;
}
interface Journey {
  readonly dossier: string;
  readonly base: string;
  readonly path: string;
}

/** One hub for all the years below; each test begins where the last one ended. */
describe('a journey over a year and longer', () => {
  let hub: TestHub;
  let today = '2026-03-02';
  const now = (): Instant => `${today}T11:00:00.000Z` as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const boss = (organisation = OCMW) => hub.as({ organisation, role: 'coordinator' });
  const tom = () => hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
  const clock = () => hub.as({ organisation: HUB, role: 'system' });

  const handedOver = async (): Promise<Journey> => {
    const { dossier } = await openDossier(hub);
    const base = `/dossiers/${dossier}`;
    const referral = (await anke().done(`${base}/referrals`, aReferral())).body.id as string;
    await boss(VDAB).done(`${base}/referrals/${referral}/acceptances`, {});
    const handover = (await anke().done(`${base}/handovers`, { referral })).body.id as string;
    const path = `${base}/handovers/${handover}`;
    await anke().done(`${path}/plans`, { intakeAt: '2026-03-02T10:30:00+01:00' });
    await anke().done(`${path}/overlaps`, { plannedEnd: '2099-04-02' });
    await anke().done(`${path}/overlapEndConfirmations`, {});
    await boss(VDAB).done(`${base}/leadProfessionals`, { lead: TOM });
    await tom().done(`${path}/transfers`, {});
    await tom().done(`${path}/aftercarePlans`, {});
    return { dossier, base, path };
  };
  const tasks = async (
    { dossier }: Journey,
    asker: ReturnType<typeof boss>,
    position = '',
  ): Promise<readonly Task[]> => {
    const query = position ? `&notBefore=${position}` : '';
    const { items } = (await asker.get(`/worklist?pageSize=500${query}`)).body as { items: Task[] };
    return items.filter((task) => task.dossier === dossier);
  };
  const kinds = async (journey: Journey, asker = tom(), position?: string) =>
    (await tasks(journey, asker, position)).map(({ kind }) => kind);
  const handoverOf = async ({ base }: Journey) =>
    ((await anke().get(base)).body.handovers as Record<string, unknown>[]).at(-1);

  it('has contacts at 1, 3, 6 and 12 months; a missed one is told and can still be held', async () => {
    const journey = await handedOver();
    const { path } = journey;
    expect((await handoverOf(journey))?.['aftercare']).toMatchObject([
      { moment: 'month1', due: '2026-04-02', status: 'planned' },
      { moment: 'month3', due: '2026-06-02', status: 'planned' },
      { moment: 'month6', due: '2026-09-02', status: 'planned' },
      { moment: 'month12', due: '2027-03-02', status: 'planned' },
    ]);
    today = '2026-04-01';
    await tom().done(`${path}/aftercareContacts`, { moment: 'month1' });
    today = '2026-06-02';
    const early = await clock().post(`${path}/missedAftercareMoments`, { moment: 'month3' });
    expect(early.body.type).toBe('urn:problem-type:wisselzone:deadlineNotPassed');
    today = '2026-06-03';
    const missed = await clock().done(`${path}/missedAftercareMoments`, { moment: 'month3' });
    expect(await kinds(journey, tom(), missed.body.position as string)).toContain(
      'overdueReminder',
    );
    const held = await tom().done(`${path}/aftercareContacts`, { moment: 'month3' });
    expect(await kinds(journey, tom(), held.body.position as string)).not.toContain(
      'overdueReminder',
    );
  });

  it('is asked about again 3 and 12 months after the closing; what is missed escalates, a late answer counts', async () => {
    today = '2026-03-02';
    const journey = await handedOver();
    const { path } = journey;
    today = '2026-06-10';
    const closed = await tom().done(`${path}/closures`, { outcome: 'durableWork' });
    expect(await kinds(journey, tom(), closed.body.position as string)).toEqual([]);
    const tooSoon = await tom().post(`${path}/outcomes`, {
      moment: 'month3',
      outcome: 'durableWork',
    });
    expect(tooSoon.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:outcomeNotYetAsked',
      from: '2026-09-10',
    });

    today = '2026-09-10';
    expect(await tasks(journey, tom())).toMatchObject([
      { kind: 'recordOutcome', dueAt: '2026-10-10T22:00:00.000Z' },
    ]);
    await tom().done(`${path}/outcomes`, { moment: 'month3', outcome: 'temporaryWork' });

    today = '2027-07-11';
    const missed = await clock().done(`${path}/missedOutcomes`, { moment: 'month12' });
    const position = missed.body.position as string;
    expect(await kinds(journey, tom(), position)).toEqual(['recordOutcome', 'overdueReminder']);
    today = '2027-07-20';
    expect(await kinds(journey, boss(VDAB))).toContain('overdueCoordinator');
    expect(await kinds(journey, boss())).toContain('overdueCoordinator');
    const late = await tom().done(`${path}/outcomes`, { moment: 'month12', outcome: 'unknown' });
    expect(await kinds(journey, boss(VDAB), late.body.position as string)).toEqual([]);
    expect((await handoverOf(journey))?.['outcomes']).toMatchObject([
      { moment: 'month3', status: 'recorded' },
      { moment: 'month12', status: 'recorded' },
    ]);
    const seen = await anke().get(`${journey.base}/timeline`);
    expect(seen.text).not.toMatch(/durableWork|temporaryWork/);
  });

  it('goes on as the same journey when the person comes back within a year, and not after it', async () => {
    today = '2026-03-02';
    const journey = await handedOver();
    const { base, path } = journey;
    today = '2026-06-10';
    await tom().done(`${path}/closures`, { outcome: 'durableWork' });
    today = '2026-11-03';
    const back = await anke().done(`${path}/reopenings`, { reason: 'Het contract liep af.' });
    const [handover, ...others] = (await anke().get(base)).body.handovers as object[];
    expect(others).toEqual([]);
    expect(handover).toMatchObject({ status: 'transferred', outcomes: [], reopenedAt: [now()] });
    expect((await anke().get(base)).body.holder).toBe(VDAB);
    expect(await kinds(journey, tom(), back.body.position as string)).toEqual(['planAftercare']);
    await tom().done(`${path}/aftercarePlans`, { moments: [{ due: '2026-12-01', owner: VDAB }] });
    await tom().done(`${path}/closures`, { outcome: 'training' });
    today = '2027-11-05';
    const refused = await anke().post(`${path}/reopenings`, { reason: 'Nog eens.' });
    expect(refused.body.type).toBe('urn:problem-type:wisselzone:reopeningTermOver');
  });

  it('stands on the coordinators’ board of revolving doors once the person came back three times', async () => {
    today = '2026-03-02';
    const journey = await handedOver();
    const { dossier, path } = journey;
    const flagged = async (position: string) => {
      const board = await boss(VDAB).get(`/revolvingDossiers?notBefore=${position}`);
      return (board.body.items as { id: string; setbacks: number }[]).filter(
        ({ id }) => id === dossier,
      );
    };
    const boards: number[][] = [];
    for (const [month, day] of ['04', '06', '08'].entries()) {
      today = `2026-${day}-01`;
      const reason = { reasonWithoutAftercare: 'De persoon wil dat zo.' };
      await tom().done(`${path}/closures`, { outcome: 'temporaryWork', ...reason });
      today = `2026-${day}-20`;
      const again = await tom().done(`${path}/reopenings`, { reason: 'Terug zonder werk.' });
      const rows = await flagged(again.body.position as string);
      boards[month] = rows.map(({ setbacks }) => setbacks);
    }
    expect(boards).toEqual([[], [], [3]]);
    expect((await tom().get('/revolvingDossiers')).status).toBe(403);
  });
});
