import type { Instant } from '@wisselzone/kernel';
import { openAuditDoor } from '../compositions/audit-door';
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

const TERMS = {
  ...{ towards: VDAB, scope: ['registration'], method: 'signedPaper', explainedIn: 'nl' },
  ...{ from: '2020-01-01', until: '2099-12-31' },
};
const STATUS = { purpose: 'guidance', categories: ['statusBenefit'], recipients: [VDAB] };

describe('a counsellor who acts for the person on a mandate', () => {
  let hub: TestHub;
  let daysLater = 0;
  const now = (): Instant => new Date(Date.now() + daysLater * 86_400_000).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    const operator = await registerThree(hub);
    for (const [source, recipient] of [
      [OCMW, VDAB],
      [VDAB, OCMW],
    ])
      await operator.done('/flows', {
        ...{ flow: `status-${String(source)}`, purposes: ['guidance'], ground: 'protocol' },
        ...{ source: { organisation: source }, recipient: { organisation: recipient } },
        ...{ categories: ['statusBenefit'], reference: 'P-2026-005', from: '2020-01-01' },
        statutoryDuty: false,
      });
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const tasksOf = async (
    who: { get: (path: string) => Promise<{ body: { items: { kind: string }[] } }> },
    { body }: { body: Record<string, unknown> },
  ) => {
    const answer = await who.get(`/worklist?notBefore=${String(body['position'])}`);
    return answer.body.items.map(({ kind }) => kind);
  };
  const shared = async (): Promise<string> => {
    const { dossier } = await openDossier(hub);
    const path = `/dossiers/${dossier}`;
    await anke().done(`${path}/consents`, {
      ...{ ...STATUS, from: TERMS.from, until: TERMS.until, method: TERMS.method },
    });
    await anke().done(`${path}/referrals`, aReferral({ kind: 'support' }));
    return path;
  };

  it('registers her at VDAB, and the answer comes back where it was asked', async () => {
    const path = await shared();
    const given = await anke().done(`${path}/mandates`, TERMS);
    const mandate = given.body.id as string;
    const asked = await anke().done(`${path}/registrations`, {
      ...{ mandate, to: VDAB, livingWage: 'single', text: 'Kan meteen beginnen.' },
    });
    const one = `${path}/registrations/${asked.body.id as string}`;
    expect(await tasksOf(vdab(), asked)).toContain('answerRegistration');
    const { body: dossier } = await vdab().get(path);
    expect(dossier.mandates).toEqual([
      expect.objectContaining({ id: mandate, holder: OCMW, towards: VDAB, status: 'given' }),
    ]);
    expect(dossier.registrations).toEqual([
      expect.objectContaining({ mandate, from: OCMW, to: VDAB, status: 'requested' }),
    ]);
    const content = (event: string) => `${path}/events/${event}/content`;
    const request = await vdab().get(content(asked.body.events[0].id as string));
    expect(request.body.sections.statusBenefit).toEqual({ livingWage: 'single' });

    await vdab().done(`${one}/deliveries`, {});
    const answered = await vdab().done(`${one}/confirmations`, {
      ...{ category: 'atExpenseOfOcmw', status: 'inGuidance', since: '2026-03-02' },
    });
    expect(await tasksOf(vdab(), answered)).not.toContain('answerRegistration');
    const answer = await anke().get(content(answered.body.events[0].id as string));
    expect(answer.body.sections.statusBenefit).toEqual({
      ...{ category: 'atExpenseOfOcmw', status: 'inGuidance', since: '2026-03-02' },
    });

    const door = await openAuditDoor(hub);
    const shown = await door.as(OCMW).get(`${path}/mandates`);
    await door.close();
    const [kept] = shown.body.mandates as { history: { type: string; by: object }[] }[];
    expect(kept).toMatchObject({ mandate, holder: OCMW, towards: VDAB, scope: ['registration'] });
    expect(kept?.history.map(({ type }) => type)).toEqual([
      ...['MandateGiven', 'RegistrationRequested'],
      ...['RegistrationDelivered', 'RegistrationConfirmed'],
    ]);
    expect(kept?.history[0]?.by).toMatchObject({ organisation: OCMW, subject: ANKE });
    expect(kept?.history[3]?.by).not.toHaveProperty('subject');
  });

  it('is refused without a valid mandate, in words that say what is wrong with it', async () => {
    const path = await shared();
    const papers = await anke().done(`${path}/mandates`, { ...TERMS, scope: ['documents'] });
    const refusal = await anke().post(`${path}/registrations`, {
      mandate: papers.body.id as string,
      to: VDAB,
    });
    expect(refusal.status).toBe(422);
    expect(refusal.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:mandateNotValid',
      because: 'outsideScope',
    });
    const stranger = await anke().post(`${path}/registrations`, {
      mandate: papers.body.id as string,
      to: CAW,
    });
    expect(stranger.body.type).toBe('urn:problem-type:wisselzone:registrationAddresseeNotInvolved');
  });

  it('ends with the mandate when that is withdrawn before VDAB took it in', async () => {
    const path = await shared();
    const mandate = (await anke().done(`${path}/mandates`, TERMS)).body.id as string;
    const asked = await anke().done(`${path}/registrations`, { mandate, to: VDAB });
    const ended = await anke().done(`${path}/mandates/${mandate}/withdrawals`, {});
    expect(ended.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'MandateWithdrawn',
      'RegistrationLapsed',
    ]);
    const late = `${path}/registrations/${asked.body.id as string}/deliveries`;
    expect((await vdab().post(late, {})).body).toMatchObject({ status: 422 });
    expect(await tasksOf(vdab(), ended)).not.toContain('answerRegistration');
    expect(await tasksOf(anke(), ended)).toContain('unansweredRegistration');
    const next = await anke().done(`${path}/steps`, { takenOn: '2026-03-02', text: 'Gebeld.' });
    expect(await tasksOf(anke(), next)).not.toContain('unansweredRegistration');
  });

  it('ends by the clock: nothing is delivered after its last day, whoever noted that', async () => {
    const path = await shared();
    const until = new Date(Date.parse(now()) + 5 * 86_400_000).toISOString().slice(0, 10);
    const given = await anke().done(`${path}/mandates`, { ...TERMS, until });
    const mandate = given.body.id as string;
    const asked = await anke().done(`${path}/registrations`, { mandate, to: VDAB });
    const one = `${path}/registrations/${asked.body.id as string}`;
    const clock = hub.as({ organisation: HUB, role: 'system' });
    const expiry = `${path}/mandates/${mandate}/expiries`;
    expect((await clock.post(expiry, {})).body.type).toBe(
      'urn:problem-type:wisselzone:mandateNotYetExpired',
    );
    daysLater += 8;
    expect((await vdab().post(`${one}/deliveries`, {})).body).toMatchObject({
      type: 'urn:problem-type:wisselzone:mandateNotValid',
      because: 'over',
    });
    const expired = await clock.done(expiry, {});
    expect(expired.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'MandateExpired',
      'RegistrationLapsed',
    ]);
  });
});
