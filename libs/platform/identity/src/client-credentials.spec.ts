import { decodeJwt, exportJWK, generateKeyPair, jwtVerify, type JWK } from 'jose';
import {
  bearerCredentials,
  clientCredentials,
  type MachineTokenSource,
} from './client-credentials';
import { AUDIENCE, SampleProvider } from '../samples/identity-provider.samples';

const pair = await generateKeyPair('ES256', { extractable: true });
const privateKeyJwk: JWK = {
  ...(await exportJWK(pair.privateKey)),
  alg: 'ES256',
  kid: 'timekeeper-1',
};

let provider: SampleProvider;
let source: MachineTokenSource;
const token = async (options?: { readonly fresh: boolean }): Promise<string> =>
  (await source(options)).token;
beforeEach(async () => {
  provider = await SampleProvider.start();
  source = clientCredentials({
    issuer: provider.issuer,
    clientId: 'timekeeper',
    privateKeyJwk,
    audience: AUDIENCE,
  });
});
afterEach(() => provider.close());

describe('the token of a machine', () => {
  it('is asked with an assertion that only the machine can sign, and that serves once', async () => {
    expect(decodeJwt(await token()).aud).toBe(AUDIENCE);
    await token({ fresh: true });
    const [first, second] = provider.forms.map((form) => form.get('client_assertion') ?? '');
    const { payload, protectedHeader } = await jwtVerify(first ?? '', pair.publicKey);
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: 'timekeeper-1' });
    expect(payload).toMatchObject({ iss: 'timekeeper', sub: 'timekeeper', aud: provider.issuer });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeLessThanOrEqual(60);
    expect(decodeJwt(second ?? '').jti).not.toBe(payload.jti);
    expect(provider.forms[0]?.get('resource')).toBe(AUDIENCE);
    expect(provider.forms[0]?.has('client_secret')).toBe(false);
  });

  it('is kept while it lasts, and asked once for all who wait', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => token()));
    expect(new Set([...all, await token()]).size).toBe(1);
    expect(provider.forms).toHaveLength(1);
  });

  it('is renewed before it ends', async () => {
    provider.life = 0;
    await token();
    await token();
    expect(provider.forms).toHaveLength(2);
  });

  it('is renewed when the hub refused it', async () => {
    const first = await token();
    expect(await token({ fresh: true })).not.toBe(first);
  });

  it('is asked again after the provider was away', async () => {
    provider.away = true;
    await expect(token()).rejects.toThrow();
    provider.away = false;
    expect(await token()).toMatch(/^ey/);
  });
});

describe('the bearer token of a machine', () => {
  it('is bound to no key, for one receiver, kept while it lasts and renewed before it ends', async () => {
    const asked = { issuer: provider.issuer, clientId: 'relay', privateKeyJwk };
    const bearer = bearerCredentials({ ...asked, audience: 'https://kafka.example' });
    expect(await bearer()).toBe(await bearer());
    expect(provider.forms).toHaveLength(1);
    expect(provider.forms[0]?.get('resource')).toBe('https://kafka.example');
    expect(provider.proofs).toEqual([undefined]);
    provider.life = 0;
    const short = bearerCredentials({ ...asked, audience: AUDIENCE });
    expect(await short()).not.toBe(await short());
  });
});
