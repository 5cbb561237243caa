import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

describe('the joint intake of a handover', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });

  it('comes as an invitation, is moved, and is recorded', async () => {
    const { dossier, consent } = await openDossier(hub);
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const referral = asked.body.id as string;
    await vdab().done(`/dossiers/${dossier}/referrals/${referral}/acceptances`, {});
    const proposed = await vdab().done(`/dossiers/${dossier}/handovers`, { referral });
    const path = `/dossiers/${dossier}/handovers/${proposed.body.id as string}`;
    expect((await anke().get(`${path}/invitation`)).status).toBe(404);
    const plan = { intakeAt: '2026-01-05T09:00:00.000Z', place: 'Werkwinkel, Genk' };
    await anke().done(`${path}/plans`, plan);
    const invitation = await vdab().get(`${path}/invitation`);
    expect(invitation.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(invitation.text).toContain('DTSTART:20260105T090000Z');
    expect(invitation.text).toContain('LOCATION:Werkwinkel\\, Genk');
    expect(invitation.text).not.toMatch(/Voorbeeld|85610100147/);

    const moved = { outcome: 'moved', intakeAt: '2026-01-07T09:00:00.000Z' };
    const again = await vdab().done(`${path}/intakes`, moved);
    expect(again.body.events.map(({ type }: { type: string }) => type)).toEqual([
      'JointIntakeRecorded',
      'HandoverPlanned',
    ]);
    expect((await vdab().get(`${path}/invitation`)).text).toContain('SEQUENCE:1');
    await anke().done(`${path}/intakes`, { outcome: 'attended', text: 'Goed gesprek' });
    const twice = await vdab().post(`${path}/intakes`, { outcome: 'noShow' });
    expect(twice.body.type).toBe('urn:problem-type:wisselzone:intakeAlreadyRecorded');

    await anke().done(`/dossiers/${dossier}/consents/${consent}/withdrawals`, {});
    await anke().done(`${path}/plans`, plan);
    const withheld = await vdab().get(`${path}/invitation`);
    expect(withheld.status).toBe(200);
    expect(withheld.text).not.toContain('LOCATION');
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    const colleague = hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
    for (const other of [stranger, colleague])
      expect((await other.get(`${path}/invitation`)).status).toBe(404);
    const lines = await hub.query('select line from access_log.line order by line_no');
    expect(JSON.stringify(lines)).toContain('readInvitation');
  });
});
