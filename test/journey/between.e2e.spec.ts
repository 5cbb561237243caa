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

describe('between two organisations, outside any referral', () => {
  let hub: TestHub;
  let daysLater = 0;
  const now = (): Instant => new Date(Date.now() + daysLater * 86_400_000).toISOString() as Instant;
  beforeAll(async () => {
    hub = await startTestHub({ ports: () => ({ clock: { now } }) });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const shared = async (): Promise<string> => {
    const { dossier } = await openDossier(hub);
    const asked = await anke().done(
      `/dossiers/${dossier}/referrals`,
      aReferral({ kind: 'support' }),
    );
    await vdab().done(`/dossiers/${dossier}/referrals/${asked.body.id as string}/acceptances`, {});
    return `/dossiers/${dossier}`;
  };
  const tasks = async (position: string) => {
    const { body } = await vdab().get(`/worklist?notBefore=${position}`);
    return body.items as {
      kind: string;
      question?: string;
      consultation?: string;
      dueAt?: string;
    }[];
  };

  it('a question waits for its answer, with the term that the two agreed', async () => {
    const path = await shared();
    const asked = await anke().done(`${path}/questions`, {
      to: VDAB,
      text: 'Volgt zij de opleiding?',
    });
    const question = asked.body.id as string;
    const waiting = await tasks(asked.body.position as string);
    expect(waiting).toContainEqual(
      expect.objectContaining({ kind: 'answerQuestion', question, from: OCMW }),
    );
    const { body: before } = await vdab().get(path);
    expect(before.questions).toEqual([
      expect.objectContaining({ id: question, status: 'asked', from: OCMW, to: VDAB }),
    ]);
    expect(JSON.stringify(before)).not.toContain('opleiding');
    const clock = hub.as({ organisation: HUB, role: 'system' });
    const missed = `${path}/questions/${question}/missedDeadlines`;
    expect((await clock.post(missed, {})).body.type).toBe(
      'urn:problem-type:wisselzone:deadlineNotPassed',
    );
    daysLater += 12;
    await anke().done(`${path}/questions/${question}/reminders`, {});
    const late = await clock.done(missed, {});
    expect((await tasks(late.body.position as string)).map(({ kind }) => kind)).toContain(
      'overdueReminder',
    );

    const answered = await vdab().done(`${path}/questions/${question}/answers`, { text: 'Ja' });
    const left = (await tasks(answered.body.position as string)).map(({ kind }) => kind);
    expect(left).not.toContain('answerQuestion');
    expect(left).not.toContain('overdueReminder');
    const { body: after } = await vdab().get(`${path}/timeline`);
    expect(after.items.at(-1)).toMatchObject({ type: 'QuestionAnswered', plain: { late: true } });
    const event = answered.body.events[0].id as string;
    const content = await anke().get(`${path}/events/${event}/content`);
    expect(content.body.sections.guidance.text).toBe('Ja');
    const stranger = await anke().post(`${path}/questions`, { to: CAW, text: 'En u?' });
    expect(stranger.body.type).toBe('urn:problem-type:wisselzone:questionAddresseeNotInvolved');
  });

  it('a case consultation is planned, comes as an invitation, and leaves agreements', async () => {
    const path = await shared();
    const startsAt = new Date(Date.parse(now()) + 3_600_000).toISOString();
    const planned = await anke().done(`${path}/consultations`, {
      startsAt,
      participants: [OCMW, VDAB],
      place: 'Werkwinkel, Genk',
    });
    const consultation = planned.body.id as string;
    const one = `${path}/consultations/${consultation}`;
    expect(await tasks(planned.body.position as string)).toContainEqual(
      expect.objectContaining({ kind: 'attendConsultation', consultation }),
    );
    const invitation = await vdab().get(`${one}/invitation`);
    expect(invitation.text).toContain('SUMMARY:Casusoverleg');
    expect(invitation.text).toContain('LOCATION:Werkwinkel\\, Genk');

    const held = {
      attended: [OCMW],
      agreements: [{ owner: VDAB, due: '2099-01-31', text: 'Vraagt een plaats' }],
    };
    const early = await anke().post(`${one}/records`, held);
    expect(early.body.type).toBe('urn:problem-type:wisselzone:consultationNotYet');
    daysLater += 1;
    const nextAt = '2099-02-01T09:00:00.000Z';
    const recorded = await anke().done(`${one}/records`, { ...held, nextAt });
    expect(recorded.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'ConsultationHeld',
      'ConsultationAgreementMade',
      'ConsultationPlanned',
    ]);
    const { body: dossier } = await vdab().get(path);
    const [agreement] = dossier.consultations[0].agreements as { id: string; owner: string }[];
    expect(agreement?.owner).toBe(VDAB);
    const kept = await vdab().done(`${one}/keptAgreements`, { agreed: agreement?.id });
    const left = (await tasks(kept.body.position as string)).map(({ kind }) => kind);
    expect(left).not.toContain('keepAgreement');
    expect(left).toContain('attendConsultation');
  });
});
