import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  CAW,
  MILA,
  OCMW,
  openDossier,
  registerThree,
  TOM,
  VDAB,
} from '../compositions/three-organisations';

const REASON = 'Zoekt werk dat past bij de schooluren.';
const QUESTION = 'Is er plaats in een cursus op niveau …?';
const MAY_NOT_BE_SHARED = 'health';

describe('a referral that is written before it is sent', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const mila = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
  const coordinator = () => hub.as({ organisation: OCMW, role: 'coordinator' });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });

  /** The draft as its organisation finds it back, with what it says. */
  const readBack = async (dossier: string, draft: string) => {
    const view = await anke().get(`/dossiers/${dossier}`);
    const card = (view.body.drafts as { id: string; event: string }[]).find(
      ({ id }) => id === draft,
    );
    const content = await anke().get(
      `/dossiers/${dossier}/events/${card?.event ?? ''}/content?purpose=guidance`,
    );
    return { card, sections: content.body.sections as object };
  };

  it('is saved, found back, changed and sent, once', async () => {
    const { dossier } = await openDossier(hub);
    const saved = await anke().done(`/dossiers/${dossier}/drafts`, { reason: REASON });
    const draft = saved.body.id as string;
    expect(await readBack(dossier, draft)).toMatchObject({
      card: { status: 'open' },
      sections: { guidance: { reason: REASON } },
    });
    await anke().done(`/dossiers/${dossier}/drafts/${draft}/changes`, { ...aReferral() });
    expect(await readBack(dossier, draft)).toMatchObject({
      sections: { guidance: { to: VDAB, kind: 'transfer', reason: REASON } },
    });
    const { position } = saved.body as { readonly position: string };
    const waiting = await anke().get(`/worklist?notBefore=${position}`);
    expect(waiting.body.items).toContainEqual(
      expect.objectContaining({ kind: 'sendDraft', draft }),
    );

    const sent = await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ draft }));
    const view = await anke().get(`/dossiers/${dossier}`);
    expect(view.body).toMatchObject({
      drafts: [{ id: draft, status: 'sent', referral: sent.body.id as string }],
      referrals: [{ id: sent.body.id as string, status: 'requested' }],
    });
    const again = await anke().post(`/dossiers/${dossier}/referrals`, aReferral({ draft }));
    expect([again.status, again.body.type, again.body['end']]).toEqual([
      422,
      'urn:problem-type:wisselzone:draftEnded',
      'sent',
    ]);
    const after = (await anke().get(`/dossiers/${dossier}`)).body.referrals as object[];
    expect(after).toHaveLength(1);
  });

  it('is told to nobody outside the organisation, before or after it is sent', async () => {
    const { dossier } = await openDossier(hub);
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ kind: 'support', to: CAW }));
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ kind: 'support' }));
    const saved = await anke().done(`/dossiers/${dossier}/drafts`, { reason: 'Nog niet klaar' });
    const draft = saved.body.id as string;
    const sent = await anke().done(`/dossiers/${dossier}/referrals`, aReferral({ draft }));
    const { position } = sent.body as { readonly position: string };
    const pages = ['', `/timeline?notBefore=${position}`].map(
      (page) => `/dossiers/${dossier}${page}`,
    );
    for (const page of [...pages, `/worklist?notBefore=${position}`, '/feed?after=0'])
      expect((await vdab().get(page)).text).not.toContain(draft);
    const events = await anke().get(`/dossiers/${dossier}/timeline?notBefore=${position}`);
    const event = (events.body.items as { id: string; type: string }[]).find(
      ({ type }) => type === 'DraftSaved',
    );
    const content = `/dossiers/${dossier}/events/${event?.id ?? ''}/content?purpose=guidance`;
    expect((await vdab().get(content)).status).toBe(404);
    const changed = await vdab().post(`/dossiers/${dossier}/drafts/${draft}/changes`, {
      reason: REASON,
    });
    expect(changed.status).toBe(404);
    // A colleague without a relation to the dossier has no draft either.
    const colleague = await mila().post(`/dossiers/${dossier}/drafts`, { reason: REASON });
    expect(colleague.status).toBe(404);
  });

  it('is discarded, and then not sent', async () => {
    const { dossier } = await openDossier(hub);
    const saved = await anke().done(`/dossiers/${dossier}/drafts`, { to: VDAB });
    const draft = saved.body.id as string;
    await anke().done(`/dossiers/${dossier}/drafts/${draft}/discards`, {});
    const sent = await anke().post(`/dossiers/${dossier}/referrals`, aReferral({ draft }));
    expect(sent.body.type).toBe('urn:problem-type:wisselzone:draftEnded');
    const empty = await anke().post(`/dossiers/${dossier}/drafts`, {});
    expect(empty.body.type).toBe('urn:problem-type:wisselzone:draftEmpty');
  });

  const templateWith = async (categories: readonly string[]): Promise<string> => {
    const registered = await coordinator().done('/agreements', {
      parties: [OCMW, VDAB],
      from: '2026-01-01',
      purposes: ['guidance'],
      categories: ['guidance', 'contact', MAY_NOT_BE_SHARED],
      deadlines: {},
      contacts: [{ organisation: VDAB, name: 'Samenwerkingslijn' }],
    });
    const path = `/agreements/${registered.body.id as string}`;
    await coordinator().done(`${path}/templates`, {
      title: 'Taalcursus',
      from: '2026-01-01',
      kind: 'support',
      urgency: 'routine',
      purpose: 'guidance',
      categories,
      question: QUESTION,
    });
    const card = (await anke().get(path)).body as {
      readonly templates: readonly { readonly id: string; readonly inForce: boolean }[];
    };
    expect(card.templates).toMatchObject([{ title: 'Taalcursus', inForce: true }]);
    return card.templates[0]?.id ?? '';
  };

  it('begins with a template of an agreement; what is given wins', async () => {
    const template = await templateWith(['guidance']);
    const { dossier } = await openDossier(hub);
    const begun = { template, urgency: 'urgent', reason: REASON };
    const saved = await anke().done(`/dossiers/${dossier}/drafts`, begun);
    const { sections } = await readBack(dossier, saved.body.id as string);
    expect(sections).toEqual({
      guidance: {
        to: VDAB,
        kind: 'support',
        urgency: 'urgent',
        purpose: 'guidance',
        categories: ['guidance'],
        reason: REASON,
        question: QUESTION,
      },
    });
    const tom = hub.as({ organisation: CAW, role: 'counsellor', subject: TOM });
    const { dossier: elsewhere } = await openDossier(hub);
    await anke().done(`/dossiers/${elsewhere}/referrals`, aReferral({ kind: 'support', to: CAW }));
    const caw = hub.as({ organisation: CAW, role: 'coordinator' });
    await caw.done(`/dossiers/${elsewhere}/caseWorkers`, { worker: TOM });
    const stranger = await tom.post(`/dossiers/${elsewhere}/drafts`, { template });
    expect(stranger.body.type).toBe('urn:problem-type:wisselzone:templateUnknown');
  });

  it('is shared no further than the policy allows, whatever its template says', async () => {
    const template = await templateWith(['guidance', MAY_NOT_BE_SHARED]);
    const { dossier } = await openDossier(hub);
    const saved = await anke().done(`/dossiers/${dossier}/drafts`, { template, reason: REASON });
    const draft = saved.body.id as string;
    const { sections } = (await readBack(dossier, draft)) as {
      readonly sections: { readonly guidance: object };
    };
    const sent = await anke().post(`/dossiers/${dossier}/referrals`, {
      ...sections.guidance,
      draft,
    });
    expect(sent.body).toMatchObject({
      type: 'urn:problem-type:wisselzone:sharingNotPermitted',
      withheld: [{ category: MAY_NOT_BE_SHARED }],
    });
    const view = await anke().get(`/dossiers/${dossier}`);
    expect(view.body).toMatchObject({ drafts: [{ status: 'open' }], referrals: [] });
  });
});
