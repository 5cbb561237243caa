import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
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

const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false });
addFormats(ajv);
const isAsPromised = ajv.compile(
  JSON.parse(readFileSync('contracts/consent/consent-record.v1.schema.json', 'utf8')) as object,
);
const TERMS = { purpose: 'guidance', from: '2020-01-01', until: '2099-12-31' };

describe('a consent on paper', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
  });
  afterAll(() => hub.close());

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const vdab = () => hub.as({ organisation: VDAB, role: 'coordinator' });
  const linesOf = async (dossier: string): Promise<readonly Record<string, unknown>[]> =>
    (
      await hub.query(
        `select line from access_log.line where line->>'dossier' = $1
           and line->>'operation' in ('readConsentRecord', 'readConsentReceipt') order by line_no`,
        [dossier],
      )
    ).map(({ line }) => line as Record<string, unknown>);

  /** A second agreement, of which is known in which language it was explained. */
  const explained = async () => {
    const opened = await openDossier(hub);
    const { dossier } = opened;
    await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const { body } = await anke().done(`/dossiers/${dossier}/consents`, {
      ...{ ...TERMS, categories: ['guidance', 'health'], recipients: [VDAB] },
      ...{ method: 'signedPaper', explainedIn: 'fr', evidenceReference: 'kast 3' },
    });
    const consent = body.id as string;
    return { ...opened, consent, path: `/dossiers/${dossier}/consents/${consent}` };
  };

  it('is a record with every mandatory field, and never says who the person is', async () => {
    const { path, consent, person } = await explained();
    const { status, headers, body, text } = await anke().get(`${path}/record`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    expect([isAsPromised(body), ajv.errorsText(isAsPromised.errors)]).toEqual([true, 'No errors']);
    expect(body).toMatchObject({
      identifier: consent,
      dataSubject: { identifier: person },
      notice: { id: 'https://privacy.example/verklaring', language: 'nl' },
      controllers: [{ identifier: OCMW, name: 'Organisatie ocmw' }],
      recipients: [{ identifier: VDAB, name: 'Organisatie vdab' }],
      process: { storage: [{ location: ['loc:BE'] }, { duration: 'P10Y' }] },
      events: [{ type: 'ConsentGiven', language: 'fr', method: 'Ondertekend papier' }],
      withheld: [],
    });
    expect(text).not.toMatch(/Voorbeeld|85610100147|kast 3/);
  });

  it('is a receipt in Dutch that loads nothing', async () => {
    const { path } = await explained();
    const { status, headers, text } = await anke().get(`${path}/receipt`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^' ]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('Bewijs van uw toestemming');
    expect(text).toContain('Uitleg in de taal: Frans.');
    expect(text).not.toMatch(/Voorbeeld|85610100147|kast 3/);
  });

  it('follows a withdrawal, and then hides what rested on it from a recipient', async () => {
    const { path, dossier, consent } = await explained();
    expect((await vdab().get(`${path}/record`)).body.events[0].language).toBe('fr');
    const { consents } = (await anke().get(`/dossiers/${dossier}`)).body as {
      readonly consents: readonly { readonly id: string }[];
    };
    for (const { id } of consents)
      await anke().done(`/dossiers/${dossier}/consents/${id}/withdrawals`, {});
    const { body } = await vdab().get(`${path}/record`);
    expect(body.events.map(({ state }: { state: string }) => state)).toEqual([
      'given',
      'withdrawn',
    ]);
    expect(body.events[0]).not.toHaveProperty('language');
    expect(body.withheld).toEqual([{ category: 'guidance', reason: 'withdrawn' }]);
    const receipt = await vdab().get(`${path}/receipt`);
    expect(receipt.text).toContain('U hebt uw toestemming ingetrokken. Ze geldt niet meer.');
    expect(receipt.text).not.toContain('Frans');
    expect((await anke().get(`${path}/record`)).body.events[0].language).toBe('fr');
    const lines = await linesOf(dossier);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['permit', 'deny', 'deny', 'permit']);
    expect(lines[0]).toMatchObject({ categories: ['guidance'], rows: 1 });
    expect(JSON.stringify(lines[0])).toContain(consent);
  });

  it('is there for nobody without a relation, who leaves a line all the same', async () => {
    const { path, dossier } = await explained();
    const stranger = hub.as({ organisation: CAW, role: 'coordinator' });
    const colleague = hub.as({ organisation: OCMW, role: 'counsellor', subject: MILA });
    for (const other of [stranger, colleague])
      for (const paper of ['record', 'receipt'])
        expect((await other.get(`${path}/${paper}`)).status).toBe(404);
    expect((await linesOf(dossier)).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => 'deny'),
    );
  });

  it('is not there for a consent that the dossier does not know', async () => {
    const { dossier, path } = await explained();
    const other = await explained();
    const foreign = other.path.replace(other.dossier, dossier);
    for (const paper of ['record', 'receipt'])
      expect((await anke().get(`${foreign}/${paper}`)).body.type).toBe(
        'urn:problem-type:wisselzone:consentUnknown',
      );
    expect((await anke().get(`${path}/record?purpose=control`)).status).toBe(400);
  });
});
