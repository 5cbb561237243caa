import { startTestHub, type TestHub } from '../compositions/test-hub';
import type { Answer, HubClient } from '../compositions/hub-client';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
} from '../compositions/three-organisations';

const OURS = 'urn:problem-type:wisselzone:';
const BELGIF = 'urn:problem-type:belgif:';
const RULE = 'urn:problem-type:belgif:input-validation:';

interface Case {
  readonly sent: (anke: HubClient, dossier: string) => Promise<Answer>;
  readonly status: number;
  readonly type: string;
  /** Where, which field, which rule. */
  readonly issue?: { readonly in: string; readonly name: string; readonly type?: string };
  readonly says?: object;
}

const ask = (body: unknown, options?: object) => (anke: HubClient, dossier: string) =>
  anke.post(`/dossiers/${dossier}/referrals`, body, options);

const CASES: Readonly<Record<string, Case>> = {
  'an unknown field': {
    sent: ask(aReferral({ colour: 'red' })),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'body', name: 'colour', type: `${RULE}unknownInput` },
  },
  'a code that is in no list': {
    sent: ask(aReferral({ urgency: 'soon' })),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'body', name: 'urgency', type: `${RULE}schemaViolation` },
  },
  'a field that is missing': {
    sent: ask(aReferral({ kind: undefined })),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'body', name: 'kind', type: `${RULE}requiredInput` },
  },
  'a body over the limit': {
    sent: ask(aReferral({ reason: 'x'.repeat(300_000) })),
    status: 413,
    type: `${BELGIF}payloadTooLarge`,
    says: { limitBytes: 262_144 },
  },
  'another content type': {
    sent: ask('<x/>', { headers: { 'content-type': 'application/xml' } }),
    status: 415,
    type: `${OURS}unsupportedMediaType`,
  },
  'what is no JSON': {
    sent: ask('{"kind":'),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'body', name: '', type: `${RULE}schemaViolation` },
  },
  'an id that is none': {
    sent: (anke) => anke.post('/dossiers/12/notes', { text: 'x' }),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'path', name: 'dossier', type: `${RULE}schemaViolation` },
  },
  'an id that nobody has': {
    sent: (anke) => anke.post(`/dossiers/${OCMW}/notes`, { text: 'x' }),
    status: 404,
    type: `${BELGIF}resourceNotFound`,
  },
  'a view that is stale': {
    sent: async (anke, dossier) => {
      const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
      const path = `/dossiers/${dossier}/referrals/${asked.body.id as string}/withdrawals`;
      return anke.post(path, {}, { ifMatch: '"0"' });
    },
    status: 412,
    type: `${OURS}staleView`,
  },
  'a used key with another body': {
    sent: async (anke, dossier) => {
      const key = 'referral-0001';
      await anke.done(`/dossiers/${dossier}/referrals`, aReferral(), { key });
      return anke.post(`/dossiers/${dossier}/referrals`, aReferral({ reason: 'Y.' }), { key });
    },
    status: 422,
    type: `${OURS}idempotencyKeyReused`,
  },
  'a key that is too short': {
    sent: ask(aReferral(), { key: 'short' }),
    status: 400,
    type: `${BELGIF}badRequest`,
    issue: { in: 'header', name: 'Idempotency-Key', type: `${RULE}schemaViolation` },
  },
};

/** What these two had to ask first. */
const BEFORE: Readonly<Record<string, number>> = {
  'a view that is stale': 1,
  'a used key with another body': 1,
};

describe('bad input at the door', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ projector: false });
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const stored = async (dossier: string) =>
    (await hub.ports.store.headRevision(`dossier-${dossier}`)) + 1;

  it.each(Object.entries(CASES))(
    'is refused whole, by field and rule: %s',
    async (name, { sent, status, type, issue, says }) => {
      const { dossier } = await openDossier(hub);
      const before = await stored(dossier);
      const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
      const answer = await sent(anke, dossier);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({
        ...{ status, type, ...says },
        ...(issue ? { issues: [issue] } : {}),
      });
      expect(answer.status).toBe(status);
      for (const text of ['title', 'detail'])
        expect(String(answer.body[text] ?? '')).not.toContain('schooluren');
      expect(await stored(dossier)).toBe(before + (BEFORE[name] ?? 0));
    },
  );
});
