import type { Instant } from '@wisselzone/kernel';
import { openAuditDoor, type AuditDoor } from '../compositions/audit-door';
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

const COLLEAGUE = '00000000-0000-4000-9000-0000000000b2';
const MINUTE_MS = 60_000;
const START = { reason: 'dangerToChild', text: 'Het kind is vannacht alleen.', minutes: 60 };
const problem = (code: string): string => `urn:problem-type:wisselzone:${code}`;

describe('trust 33: access in an emergency', () => {
  let hub: TestHub;
  let door: AuditDoor;
  let minutesLater = 0;
  const now = (): Instant =>
    new Date(Date.now() + minutesLater * MINUTE_MS).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
    door = await openAuditDoor(hub);
  });
  beforeEach(() => {
    minutesLater = 0;
  });
  afterAll(async () => {
    await door.close();
    await hub.close();
  });

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  /** Somebody of VDAB who signed in with a second factor so many seconds ago. */
  const vdab = (subject: string, secondFactorSecondsAgo?: number) =>
    hub.as({
      ...{ organisation: VDAB, role: 'coordinator', subject },
      ...(secondFactorSecondsAgo === undefined ? {} : { secondFactorSecondsAgo }),
    });

  /** VDAB was asked, and then the person withdrew: it reads nothing any more. */
  const closed = async () => {
    const { dossier, consent } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const ended = await anke().done(`/dossiers/${dossier}/consents/${consent}/withdrawals`, {});
    await anke().get(`/dossiers?notBefore=${ended.body.position as string}`);
    const content = `/dossiers/${dossier}/events/${asked.body.events[0].id as string}/content`;
    const reads = async (subject: string, purpose = 'guidance') => {
      const { body } = await vdab(subject).get(`${content}?purpose=${purpose}`);
      return Object.keys((body as { readonly sections: object }).sections);
    };
    return { dossier, overrides: `/dossiers/${dossier}/overrides`, reads };
  };
  const linesUnder = (dossier: string) =>
    hub.query(
      `select line from access_log.line where dossier = $1
        and (line::jsonb ->> 'breakGlass')::boolean`,
      [dossier],
    );

  it.each([
    ['without a second factor', undefined, {}, 'secondFactorNotFresh'],
    ['with one of more than five minutes ago', 301, {}, 'secondFactorNotFresh'],
    ['without a reason', 0, { text: undefined }, 'badRequest'],
    ['with a reason of 19 characters', 0, { text: 'nineteen characters' }, 'badRequest'],
    ['for more than an hour', 0, { minutes: 61 }, 'badRequest'],
  ])('is refused %s', async (_, seconds, changed, code) => {
    const { overrides } = await closed();
    const refused = await vdab(TOM, seconds).post(overrides, { ...START, ...changed });
    expect(refused.body.type).toContain(code);
  });

  it('is refused to a machine', async () => {
    const { overrides } = await closed();
    const machine = hub.as({ organisation: VDAB, role: 'system', subject: TOM });
    expect((await machine.post(overrides, START)).status).toBe(403);
  });

  it('opens for who asked when a second person confirms, and closes by the clock', async () => {
    const { dossier, overrides, reads } = await closed();
    const asked = await vdab(TOM, 10).done(overrides, START);
    const path = `${overrides}/${asked.body.id as string}`;
    expect(await reads(TOM)).toEqual([]);
    const alone = await vdab(TOM, 10).post(`${path}/confirmations`, {});
    expect(alone.body.type).toBe(problem('secondPersonNeeded'));
    const stale = await vdab(COLLEAGUE, 600).post(`${path}/confirmations`, {});
    expect(stale.body.type).toBe(problem('secondFactorNotFresh'));
    await vdab(COLLEAGUE, 10).done(`${path}/confirmations`, {});

    expect(await reads(TOM)).toEqual(expect.arrayContaining(['guidance']));
    expect(await reads(COLLEAGUE)).toEqual([]);
    expect(await reads(TOM, 'jobPlacement')).toEqual([]);
    expect(await linesUnder(dossier)).toHaveLength(1);

    minutesLater = 61;
    expect(await reads(TOM)).toEqual([]);
    const clock = hub.as({ organisation: HUB, role: 'system' });
    await clock.done(`${path}/expiries`, {});
    expect(await linesUnder(dossier)).toHaveLength(1);
  });

  it('is known to the privacy officers of both within a minute, and stands there until it is reviewed', async () => {
    const { dossier, overrides } = await closed();
    const began = performance.now();
    const asked = await vdab(TOM, 0).done(overrides, START);
    await anke().get(`/dossiers?notBefore=${asked.body.position as string}`);
    const listed = async (organisation: string) => {
      const { items } = (await door.as(organisation).get('/overrides')).body as {
        readonly items: readonly {
          readonly dossier: string;
          readonly organisation: string;
          readonly reviewBy?: string;
          readonly reviewedAt?: string;
        }[];
      };
      return items.filter((item) => item.dossier === dossier);
    };
    for (const organisation of [OCMW, VDAB])
      expect(await listed(organisation)).toMatchObject([{ organisation: VDAB }]);
    expect(performance.now() - began).toBeLessThan(MINUTE_MS);
    const worklist = await vdab(TOM).get('/worklist');
    expect(worklist.text).not.toMatch(/overrideNotice|reviewOverride/);

    const path = `${overrides}/${asked.body.id as string}`;
    const officer = hub.as({ organisation: VDAB, role: 'privacyOfficer' });
    const early = await officer.post(`${path}/reviews`, { verdict: 'justified' });
    expect(early.body.type).toBe(problem('overrideNotYetOver'));
    await vdab(TOM).done(`${path}/endings`, {});
    const foreign = hub.as({ organisation: OCMW, role: 'privacyOfficer' });
    const refused = await foreign.post(`${path}/reviews`, { verdict: 'justified' });
    expect(refused.body.type).toBe(problem('onlyOverridingMayDoThis'));
    const reviewed = await officer.done(`${path}/reviews`, { verdict: 'justified' });
    await anke().get(`/dossiers?notBefore=${reviewed.body.position as string}`);
    expect((await listed(OCMW))[0]?.reviewedAt).toBeDefined();
  });

  it('is no way around the person for the officer: who did not confirm her withdrawal is listed', async () => {
    const { dossier } = await closed();
    const { items } = (await door.as(OCMW).get('/unconfirmedWithdrawals')).body as {
      readonly items: readonly { readonly dossier: string; readonly recipient: string }[];
    };
    const recipients = items.filter((item) => item.dossier === dossier);
    expect(recipients.map(({ recipient }) => recipient)).toContain(VDAB);
  });
});
