import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { ANKE, aReferral, OCMW, registerThree } from '../compositions/three-organisations';

interface Answered {
  readonly data?: { readonly id: string };
  readonly error?: { readonly type: string };
  readonly response: Response;
}
type Call = (options: object) => Promise<Answered>;
/** What a generator that nobody here wrote makes of the contract; the operations are named by it. */
interface Generated {
  readonly registerPerson: Call;
  readonly openDossier: Call;
  readonly giveConsent: Call;
  readonly requestReferral: Call;
  readonly getDossier: Call;
}

describe('a client made from the contract by a generator that nobody here wrote', () => {
  let hub: TestHub;
  let operations: Generated;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), 'wisselzone-client-'));

  beforeAll(async () => {
    const contract = 'contracts/http/wisselzone.v1.openapi.yaml';
    const generator = 'node_modules/@hey-api/openapi-ts/bin/run.js';
    const asked = ['-i', contract, '-o', folder, '-c', '@hey-api/client-fetch', '--silent'];
    execFileSync(process.execPath, [generator, ...asked], { stdio: 'ignore' });
    operations = (await import(join(folder, 'sdk.gen.ts'))) as Generated;
    hub = await startTestHub();
    await registerThree(hub);
    url = `${await hub.listen()}/REST/wisselzone/v1`;
  });
  afterAll(async () => {
    await hub.close();
    rmSync(folder, { recursive: true });
  });

  const asAnke = (more: object): object => ({
    baseUrl: url,
    auth: hub.tokenFor({ organisation: OCMW, role: 'counsellor', subject: ANKE }),
    headers: { 'Idempotency-Key': randomUUID() },
    ...more,
  });
  const idOf = ({ data, error }: Answered): string => {
    if (!data) throw new Error(error?.type ?? 'no answer');
    return data.id;
  };

  it('registers somebody, opens a dossier, records what she agrees to, and refers her', async () => {
    const { registerPerson, openDossier, giveConsent, requestReferral, getDossier } = operations;
    const identity = { givenName: 'Test', familyName: 'Voorbeeld', ssin: '85610100147' };
    const person = idOf(await registerPerson(asAnke({ body: { identity } })));
    const target = { person, targetGroup: 'livingAllowanceRecipient' };
    const dossier = idOf(await openDossier(asAnke({ body: target })));
    const consent = {
      ...{ purpose: 'guidance', from: '2020-01-01', until: '2099-12-31' },
      ...{ method: 'spokenInConversation', categories: ['guidance', 'childcare'] },
      recipients: ['00000000-0000-4000-8000-000000000002'],
    };
    idOf(await giveConsent(asAnke({ path: { dossier }, body: consent })));
    idOf(await requestReferral(asAnke({ path: { dossier }, body: aReferral() })));
    const shown = await getDossier(asAnke({ path: { dossier } }));
    expect(shown.data).toMatchObject({ referrals: [{ status: 'requested' }] });
  });

  it('is told by a problem of the contract what it did wrong', async () => {
    const { error, response } = await operations.openDossier(
      asAnke({ body: { person: 'nobody' } }),
    );
    expect(response.status).toBe(400);
    expect(error?.type).toBe('urn:problem-type:belgif:badRequest');
  });
});
