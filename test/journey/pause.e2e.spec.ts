import type { Instant } from '@wisselzone/kernel';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

/** Tuesday 3 March 2026, 10:00 in Belgium. */
const BEGIN = Date.parse('2026-03-03T09:00:00.000Z');
const DAY_MS = 86_400_000;

interface Task {
  readonly kind: string;
  readonly dueAt?: string;
  readonly pausedSince?: string;
  readonly overdue: boolean;
}

describe('a person who cannot be reached', () => {
  let hub: TestHub;
  let day = 0;
  const now = (): Instant => new Date(BEGIN + day * DAY_MS).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    const operator = await registerThree(hub);
    await operator.done('/agreements', {
      ...{ parties: [OCMW, CAW], from: '2026-01-01', purposes: ['guidance'] },
      ...{ categories: ['guidance'], deadlines: { pause: 5 }, pausing: [] },
      contacts: [{ organisation: CAW, name: 'Onthaal' }],
    });
  });
  beforeEach(() => (day = 0));
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const clock = () => hub.as({ organisation: HUB, role: 'system' });
  const tasksOf = async (caller: ReturnType<typeof vdab>, position: string, dossier: string) =>
    (
      (await caller.get(`/worklist?notBefore=${position}`)).body.items as (Task & {
        dossier: string;
      })[]
    ).filter((task) => task.dossier === dossier);
  const task = async (position: string, dossier: string, kind: string): Promise<Task | undefined> =>
    (await tasksOf(vdab(), position, dossier)).find((one) => one.kind === kind);

  const asked = async (to: string) => {
    const { dossier } = await openDossier(hub);
    const answer = await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ to }));
    return { dossier, referral: `/dossiers/${dossier}/referrals/${answer.body.id as string}` };
  };
  const paused = async (dossier: string, on: number) => {
    day = on;
    const answer = await vdab().done(`/dossiers/${dossier}/pauses`, {
      reason: 'personUnreachable',
      text: 'Drie keer gebeld',
    });
    return { pause: answer.body.id as string, position: answer.body.position as string };
  };
  const dueDates = async (dossier: string) =>
    hub.query(
      `select step, done from read.due_date where dossier = $1 and entity_kind in ('referral', 'pause')
        order by step, done desc`,
      [dossier],
    );

  it('keeps every deadline that depends on the person, with the working days that were left', async () => {
    const { dossier, referral } = await asked(VDAB);
    // Ten working days after Tuesday 3 March end on Tuesday 17 March; on Friday 6 March seven are left.
    const { pause, position } = await paused(dossier, 3);
    const waiting = await task(position, dossier, 'answerReferral');
    expect(waiting).toMatchObject({
      dueAt: '2026-03-17T22:59:59.999Z',
      pausedSince: '2026-03-06T09:00:00.000Z',
    });
    const seen = (await anke().get(`/dossiers/${dossier}`)).body.pauses as object[];
    expect(seen).toMatchObject([
      { id: pause, by: VDAB, status: 'running', until: '2026-04-03T21:59:59.999Z' },
    ]);
    expect(await dueDates(dossier)).toEqual([
      { step: 'decide', done: true },
      { step: 'expiry', done: true },
      { step: 'expiry', done: false },
      { step: 'receive', done: false },
    ]);

    day = 20;
    expect((await task(position, dossier, 'answerReferral'))?.overdue).toBe(false);
    const early = await clock().post(`${referral}/missedDeadlines`, { step: 'decide' });
    expect(early.status).toBe(422);
    expect(early.body.type).toBe('urn:problem-type:wisselzone:deadlinePaused');
    expect((await clock().post(`${referral}/expiries`, {})).status).toBe(422);

    // Monday 23 March: seven working days later it is Wednesday 1 April, in summer time.
    const ended = await anke().done(`/dossiers/${dossier}/pauses/${pause}/ends`, {
      text: 'Ze belde terug',
    });
    const again = await task(ended.body.position as string, dossier, 'answerReferral');
    expect(again?.dueAt).toBe('2026-04-01T21:59:59.999Z');
    expect(again?.pausedSince).toBeUndefined();
    const [view] = (await anke().get(`/dossiers/${dossier}`)).body.referrals as object[];
    expect(view).toMatchObject({
      decideBy: '2026-04-01T21:59:59.999Z',
      expiresAt: '2026-04-16T21:59:59.999Z',
    });
    day = 30;
    await clock().done(`${referral}/missedDeadlines`, { step: 'decide' });
  });

  it('is told to everybody involved as a pause; why it is, only to whom the guidance is shared with', async () => {
    const { dossier } = await asked(VDAB);
    const { position } = await paused(dossier, 1);
    const timeline = await anke().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    const items = timeline.body.items as {
      type: string;
      plain: object;
      event: string;
      id: string;
    }[];
    const told = items.find(({ type }) => type === 'DeadlinesPaused');
    expect(JSON.stringify(told)).not.toMatch(/personUnreachable|gebeld/);
    const again = await anke().post(`/dossiers/${dossier}/pauses`, { reason: 'personAway' });
    expect(again.body.type).toBe('urn:problem-type:wisselzone:deadlinesAlreadyPaused');
  });

  it('is shown to the coordinators when the pause has lasted as long as it may; the deadlines run again', async () => {
    const { dossier } = await asked(VDAB);
    const { pause, position } = await paused(dossier, 3);
    expect(await task(position, dossier, 'overdueCoordinator')).toBeUndefined();
    expect((await clock().post(`/dossiers/${dossier}/pauses/${pause}/expiries`, {})).status).toBe(
      422,
    );
    day = 33;
    const expired = await clock().done(`/dossiers/${dossier}/pauses/${pause}/expiries`, {});
    const last = expired.body.position as string;
    expect(await task(last, dossier, 'overdueCoordinator')).toBeDefined();
    expect((await task(last, dossier, 'answerReferral'))?.pausedSince).toBeUndefined();
    const ankeSees = (await tasksOf(anke(), last, dossier)).map(({ kind }) => kind);
    expect(ankeSees).toContain('endPause');
    expect(ankeSees).not.toContain('overdueCoordinator');
    const reached = await anke().done(`/dossiers/${dossier}/pauses/${pause}/ends`, {});
    const after = await task(reached.body.position as string, dossier, 'overdueCoordinator');
    expect(after).toBeUndefined();
  });

  it('makes nothing wait that an agreement does not let wait', async () => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ to: CAW }));
    day = 1;
    await anke().done(`/dossiers/${dossier}/pauses`, { reason: 'personAway' });
    const [pause] = (await anke().get(`/dossiers/${dossier}`)).body.pauses as object[];
    expect(pause).toMatchObject({ deadlines: [] });
  });
});
