import { SEALED_CATEGORIES } from '@wisselzone/kernel';
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

const MERGED = '00000000-0000-4000-8000-000000000009';

describe('two merged OCMWs', () => {
  let hub: TestHub;
  let operator: Awaited<ReturnType<typeof registerThree>>;
  beforeEach(async () => {
    hub = await startTestHub();
    operator = await registerThree(hub);
    await operator.done('/organisations', {
      id: MERGED,
      name: 'OCMW Nieuwstad',
      organisationType: 'ocmw',
      municipalities: ['71016'],
      mayReceive: [...SEALED_CATEGORIES],
    });
  });
  afterEach(() => hub.close());

  const merged = () => hub.as({ organisation: MERGED, role: 'coordinator' });
  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const move = (dossier: string) =>
    merged().post(`/dossiers/${dossier}/successions`, { predecessor: OCMW });
  const succeeded = (from = '2026-01-01') =>
    operator.done(`/organisations/${OCMW}/successions`, { successor: MERGED, from });
  const left = async (position = '') => {
    const query = position ? `?notBefore=${position}` : '';
    return (await merged().get(`/organisations/${MERGED}/successions${query}`)).body.items;
  };

  it('move dossier by dossier to their successor, and what is left is listed until all has moved', async () => {
    const first = await openDossier(hub);
    const second = await openDossier(hub);
    await anke().done(`/dossiers/${first.dossier}/notes`, { text: 'Belt liever voormiddag.' });
    const referred = await anke().done(`/dossiers/${first.dossier}/referrals`, aReferral());
    const signed = await operator.done('/agreements', {
      parties: [OCMW, VDAB],
      from: '2026-01-01',
      purposes: ['guidance'],
      categories: ['guidance'],
      deadlines: { decide: 8 },
      contacts: [{ organisation: OCMW, name: 'Onthaal' }],
    });
    const agreement = signed.body.id as string;
    expect(
      (await merged().post(`/agreements/${agreement}/successions`, { predecessor: OCMW })).status,
    ).toBe(404);
    await succeeded();
    const [before] = await left(referred.body.position as string);
    expect(before).toMatchObject({ predecessor: OCMW, from: '2026-01-01', complete: false });
    expect(before.dossiers).toMatchObject({ left: 2, moved: 0 });
    expect(before.flows).toEqual(['ocmw-vdab', 'vdab-ocmw', 'ocmw-caw', 'caw-ocmw']);

    expect(before.agreements).toEqual([agreement]);
    const path = `/agreements/${agreement}/successions`;
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    expect((await stranger.post(path, { predecessor: OCMW })).status).toBe(404);
    await merged().done(path, { predecessor: OCMW });
    for (const flow of before.flows as string[])
      await operator.done('/flowSuccessions', { flow, predecessor: OCMW });
    const notYet = await anke().done(`/dossiers/${second.dossier}/referrals`, aReferral());
    expect(notYet.status).toBe(201);
    const moved = await move(first.dossier);
    expect(moved.status).toBe(201);
    const [half] = await left(moved.body.position as string);
    expect(half.dossiers).toEqual({ left: 1, moved: 1, items: [second.dossier] });
    const last = await move(second.dossier);
    const [after] = await left(last.body.position as string);
    expect(after).toMatchObject({ complete: true, dossiers: { left: 0, moved: 2, items: [] } });
    const asked = await merged().done(`/dossiers/${first.dossier}/notes`, { text: 'Verder.' });
    expect(asked.status).toBe(201);
    const { body } = await merged().get(`/agreements/${agreement}`);
    expect(body).toMatchObject({ parties: [MERGED, VDAB], contacts: [{ organisation: MERGED }] });
  });

  it('leave the baton, the question, the worker and the file to it', async () => {
    const { dossier } = await openDossier(hub);
    const noted = await anke().done(`/dossiers/${dossier}/notes`, { text: 'Belt voormiddag.' });
    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    await succeeded();
    const moved = await move(dossier);
    const position = moved.body.position as string;
    expect((await merged().get(`/dossiers/${dossier}`)).body).toMatchObject({ holder: MERGED });
    const note = (noted.body.events as { id: string }[])[0]?.id ?? '';
    const content = await merged().get(`/dossiers/${dossier}/events/${note}/content`);
    expect(content.body.sections).toEqual({ notes: { text: 'Belt voormiddag.' } });
    expect((await merged().get(`/dossiers/${dossier}/person`)).body.identity).toMatchObject({
      givenName: 'Test',
    });
    const ledger = await merged().get(`/dossiers/${dossier}/baton?notBefore=${position}`);
    expect(ledger.body.items).toMatchObject([
      { holder: OCMW, reason: 'opened' },
      { holder: MERGED, reason: 'succeeded' },
    ]);
    const worker = hub.as({ organisation: MERGED, role: 'counsellor', subject: ANKE });
    expect((await worker.get('/dossiers')).body.items).toMatchObject([{ id: dossier }]);
    expect(
      (await worker.get('/worklist')).body.items.map(({ kind }: { kind: string }) => kind),
    ).toContain('nameLead');
    expect((await anke().get('/worklist')).body.items).toEqual([]);
    const timeline = await worker.get(`/dossiers/${dossier}/timeline`);
    const seqs = (timeline.body.items as { seq: number }[]).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, nth) => nth + 1));
    const referral = asked.body.id as string;
    const answer = { reason: 'noCapacity' };
    const vdab = hub.as({ organisation: VDAB, role: 'counsellor', subject: TOM });
    const coordinator = hub.as({ organisation: VDAB, role: 'coordinator' });
    await coordinator.done(`/dossiers/${dossier}/caseWorkers`, { worker: TOM });
    const said = await vdab.done(`/dossiers/${dossier}/referrals/${referral}/declines`, answer);
    const back = await merged().get(`/worklist?notBefore=${said.body.position as string}`);
    expect(back.body.items).toContainEqual(
      expect.objectContaining({ kind: 'declinedReferral', referral }),
    );
  });

  it('are succeeded by nobody else, not before the day, and only where they were', async () => {
    const { dossier } = await openDossier(hub);
    expect((await move(dossier)).status).toBe(404);
    await succeeded('2099-01-01');
    expect((await move(dossier)).status).toBe(404);
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    const refused = await stranger.post(`/dossiers/${dossier}/successions`, { predecessor: OCMW });
    expect(refused.status).toBe(404);
    const own = hub.as({ organisation: OCMW, role: 'coordinator' });
    const path = `/organisations/${OCMW}/successions`;
    expect((await own.post(path, { successor: CAW, from: '2026-01-01' })).status).toBe(403);
    expect((await own.get(`/organisations/${MERGED}/successions`)).status).toBe(403);
    const again = await operator.post(path, { successor: CAW, from: '2026-01-01' });
    expect(again.body.type).toContain('successorAlreadyRecorded');
  });
});
