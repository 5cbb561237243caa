import { randomUUID } from 'node:crypto';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import type { HubClient } from '../compositions/hub-client';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  CAW,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../compositions/three-organisations';

const QUESTION = 'Wie heeft plaats in een rustige taalcursus?';

const anOffering = (changed: object = {}) => ({
  kind: 'support',
  urgency: 'routine',
  purpose: 'guidance',
  candidates: [VDAB, CAW],
  question: QUESTION,
  targetGroup: 'livingAllowanceRecipient',
  ...changed,
});
const aRequest = (to: string, offer: string) => ({
  kind: 'support',
  to,
  urgency: 'routine',
  purpose: 'guidance',
  categories: ['guidance', 'contact'],
  reason: 'Zij wil beter Nederlands leren',
  offer,
});

describe('a question to several candidates, without the person', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const caw = () => hub.as({ organisation: CAW, role: 'coordinator' });

  const offered = async (changed: object = {}) => {
    const opened = await openDossier(hub);
    const { dossier } = opened;
    const made = await anke().done(`/dossiers/${dossier}/offerings`, anOffering(changed));
    const { position, id } = made.body as { readonly position: string; readonly id: string };
    const offerOf = async (candidate: HubClient): Promise<string> => {
      const list = await candidate.get(`/offers?notBefore=${position}`);
      return (list.body.items as { id: string; status: string }[]).at(-1)?.id ?? '';
    };
    return { ...opened, offering: id, atVdab: await offerOf(vdab()), atCaw: await offerOf(caw()) };
  };
  /** Everything that a candidate can get hold of, in one text. */
  const allThat = async (
    candidate: HubClient,
    offer: string,
    position: string,
  ): Promise<string> => {
    const pages = [
      `/offers?notBefore=${position}`,
      `/offers/${offer}/content`,
      `/worklist?notBefore=${position}`,
      '/feed?after=0',
      `/dossiers?notBefore=${position}`,
    ];
    const texts: string[] = [];
    for (const page of pages) texts.push((await candidate.get(page)).text);
    return texts.join('\n');
  };

  it('lets the chosen one be asked by name, and the others go, in one moment', async () => {
    const { dossier, person, atVdab, atCaw, offering } = await offered();
    const question = await vdab().get(`/offers/${atVdab}/content`);
    expect(question.body).toMatchObject({
      type: 'ReferralOffered',
      sections: { guidance: { question: QUESTION } },
      withheld: [{ category: 'statusBenefit', reason: 'noGround' }],
    });
    await caw().done(`/offers/${atCaw}/interests`, { text: 'Twee plaatsen' });
    const answer = await vdab().done(`/offers/${atVdab}/interests`, {});
    expect(answer.body).toMatchObject({ id: atVdab, events: [] });
    expect(answer.text).not.toContain(dossier);
    const before = await anke().get(`/dossiers/${dossier}`);
    expect(before.body).toMatchObject({ involved: [OCMW], offerings: [{ status: 'open' }] });

    const asked = await anke().done(`/dossiers/${dossier}/referrals`, aRequest(VDAB, atVdab));
    const { position } = asked.body as { readonly position: string };
    const after = await anke().get(`/dossiers/${dossier}`);
    expect(after.body).toMatchObject({
      involved: [OCMW, VDAB],
      referrals: [{ status: 'requested', to: VDAB }],
      offerings: [{ id: offering, status: 'chosen', chosen: atVdab }],
    });
    const list = await caw().get(`/offers?notBefore=${position}`);
    expect(list.body.items.at(-1)).toMatchObject({ id: atCaw, status: 'notChosen' });
    const shut = await caw().get(`/offers/${atCaw}/content`);
    expect(shut.body).toMatchObject({ sections: {} });
    expect(shut.text).not.toContain(QUESTION);
    const late = await caw().post(`/offers/${atCaw}/declines`, { reason: 'noCapacity' });
    expect([late.status, late.body.type]).toEqual([
      422,
      'urn:problem-type:wisselzone:offeringEnded',
    ]);
    const chosen = await vdab().get(`/dossiers/${dossier}/person?purpose=guidance`);
    expect(chosen.body).toMatchObject({ person });
    const timeline = await vdab().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    expect(timeline.text).not.toContain(offering);
    expect(timeline.text).not.toContain('ReferralOffered');
  });

  it('gives a candidate nothing that leads to the person, the dossier or another candidate', async () => {
    const { dossier, person, offering, atVdab, atCaw } = await offered();
    const said = await caw().done(`/offers/${atCaw}/interests`, {});
    const made = await anke().get(`/dossiers/${dossier}/timeline`);
    const ids = (made.body.items as { id: string }[]).map(({ id }) => id);
    const seen = await allThat(caw(), atCaw, said.body.position as string);
    for (const secret of [dossier, person, offering, atVdab, ...ids])
      expect(seen).not.toContain(secret);
    expect(seen).not.toMatch(/Voorbeeld|85610100147|identity|"contact"/);
    expect(seen).toContain(atCaw);
    const feed = await caw().get('/feed?after=0');
    const own = (feed.body as { data: { offer?: string } }[]).filter(
      ({ data }) => data.offer === atCaw,
    );
    expect(own).toMatchObject([
      { type: 'be.wisselzone.hub.v1.offers.notify.made', sequence: '0000000001' },
      { type: 'be.wisselzone.hub.v1.offers.notify.answered', sequence: '0000000002' },
    ]);
  });

  it('gives its offers to nobody else, and no dossier to who is only a candidate', async () => {
    const { dossier, atVdab } = await offered();
    for (const page of [`/offers/${atVdab}/content`, `/offers/${randomUUID()}/content`])
      expect((await caw().get(page)).status).toBe(404);
    expect((await caw().post(`/offers/${atVdab}/interests`, {})).status).toBe(404);
    expect((await vdab().get(`/dossiers/${dossier}`)).status).toBe(404);
    expect((await vdab().get(`/dossiers/${dossier}/timeline`)).status).toBe(404);
    const worker = hub.as({ organisation: VDAB, role: 'counsellor' });
    expect((await worker.get(`/offers/${atVdab}/content`)).status).toBe(403);
  });

  it('puts interest on the worklist of the sender, and the decline in its own file', async () => {
    const { dossier, offering, atVdab, atCaw } = await offered();
    await vdab().done(`/offers/${atVdab}/interests`, { contactPerson: { name: 'Loket werk' } });
    const declined = await caw().done(`/offers/${atCaw}/declines`, {
      reason: 'noCapacity',
      text: 'Weer plaats in maart',
    });
    const { position } = declined.body as { readonly position: string };
    const waiting = await anke().get(`/worklist?notBefore=${position}`);
    expect(waiting.body.items).toContainEqual(
      expect.objectContaining({ kind: 'chooseCandidate', offering, dossier, from: VDAB }),
    );
    const timeline = await anke().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    const answers = (timeline.body.items as { id: string; type: string; by: string }[]).filter(
      ({ type }) => type === 'OfferAnswered',
    );
    expect(answers.map(({ by }) => by)).toEqual([VDAB, CAW]);
    const why = await anke().get(`/dossiers/${dossier}/events/${answers[1]?.id ?? ''}/content`);
    expect(why.body).toMatchObject({
      sections: { guidance: { reason: 'noCapacity', text: 'Weer plaats in maart' } },
      withheld: [],
    });
    const refused = await anke().post(`/dossiers/${dossier}/referrals`, aRequest(CAW, atCaw));
    expect(refused.body.type).toBe('urn:problem-type:wisselzone:candidateNotInterested');
  });

  it('takes a question back, and lets the clock end it only when it is over', async () => {
    const { dossier, offering, atCaw } = await offered();
    const clock = hub.as({ organisation: HUB, role: 'system' });
    const early = await clock.post(`/dossiers/${dossier}/offerings/${offering}/expiries`, {});
    expect(early.body.type).toBe('urn:problem-type:wisselzone:deadlineNotPassed');
    const back = await anke().done(`/dossiers/${dossier}/offerings/${offering}/withdrawals`, {});
    const list = await caw().get(`/offers?notBefore=${back.body.position as string}`);
    expect(list.body.items.at(-1)).toMatchObject({ id: atCaw, status: 'withdrawn' });
    const waiting = await caw().get('/worklist');
    expect(waiting.text).not.toContain(atCaw);
  });

  it('refuses a question with somebody in it, and a candidate that may not be asked', async () => {
    const { dossier } = await openDossier(hub);
    const named = await anke().post(
      `/dossiers/${dossier}/offerings`,
      anOffering({ question: 'Mevrouw Peeters zoekt een cursus' }),
    );
    expect([named.status, named.body.type]).toEqual([
      422,
      'urn:problem-type:wisselzone:offerIdentifiesPerson',
    ]);
    expect(named.text).not.toContain('Peeters');
    const stranger = randomUUID();
    await hub.as({ organisation: HUB, role: 'operator' }).done('/organisations', {
      id: stranger,
      name: 'Zonder stroom',
      organisationType: 'partner',
      municipalities: ['71016'],
      mayReceive: [...SEALED_CATEGORIES],
    });
    const refused = await anke().post(
      `/dossiers/${dossier}/offerings`,
      anOffering({ candidates: [VDAB, stranger] }),
    );
    expect(refused.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:sharingNotPermitted',
      organisation: stranger,
    });
  });
});
