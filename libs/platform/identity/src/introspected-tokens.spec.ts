import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { AUDIENCE, SampleProvider } from '../samples/identity-provider.samples';
import { IdentityProviderUnavailable } from './caller';
import { IntrospectedTokens } from './introspected-tokens';
import { JwtTokens } from './jwt-tokens';
import { KnownTokens } from './known-tokens';

const pair = await generateKeyPair('ES256', { extractable: true });
const privateKeyJwk: JWK = { ...(await exportJWK(pair.privateKey)), alg: 'ES256', kid: 'hub-1' };
const OPAQUE = 'opaque-token-of-acm-idm-0001';
const refused = { ok: false, error: 'invalidAccessToken' };

describe('a token that says nothing by itself (RFC 7662, ACM/IDM)', () => {
  let provider: SampleProvider;
  let tokens: IntrospectedTokens;
  let clock: number;
  const seconds = (): number => Math.floor(clock / 1000);
  const said = (change: object = {}): object => ({
    ...{ active: true, iss: provider.issuer, sub: 'worker', client_id: 'desk', scope: 'vo hub' },
    ...{ exp: seconds() + 300, iat: seconds(), vo_orgcode: 'OVO1' },
    wisselzone_rol_3d: ['counsellor:OVO1'],
    ...change,
  });

  beforeEach(async () => {
    clock = Date.now();
    provider = await SampleProvider.start();
    tokens = new IntrospectedTokens({
      ...{ issuer: provider.issuer, audience: AUDIENCE, clientId: 'hub', privateKeyJwk },
      ...{ scope: 'hub', clock: () => clock },
    });
  });
  afterEach(() => provider.close());

  it('is asked about with a key of our own, and says who calls', async () => {
    provider.opaque.set(OPAQUE, said());
    expect(await tokens.read(OPAQUE)).toMatchObject({
      ok: true,
      caller: { subject: 'worker', client: 'desk', orgCode: 'OVO1', issuer: provider.issuer },
    });
    const [form] = provider.forms;
    expect(form?.get('client_assertion_type')).toContain('jwt-bearer');
    expect(form?.has('client_secret')).toBe(false);
  });

  it('is named in the log without being it', async () => {
    provider.opaque.set(OPAQUE, said());
    expect(JSON.stringify(await tokens.read(OPAQUE))).not.toContain(OPAQUE);
  });

  it.each<[string, object]>([
    ['is not active', { active: false }],
    ['is of another issuer', { iss: 'https://evil.example' }],
    ['is for somebody else', { aud: 'https://other.example' }],
    ['is for us and somebody else', { aud: [AUDIENCE, 'https://other.example'] }],
    ['has not our scope', { scope: 'vo' }],
    ['has a scope that begins as ours', { scope: 'hub2' }],
    ['has no scope', { scope: undefined }],
    ['has no end', { exp: undefined }],
    ['has an end that is text', { exp: 'never' }],
    ['is over', { exp: 1 }],
    ['is of another kind', { token_type: 'N_A' }],
    ['has no subject', { sub: undefined }],
    ['has a national number as subject', { sub: '85610100147' }],
    ['has no organisation', { vo_orgcode: undefined }],
    ['is bound to what we do not know', { cnf: { kid: 'a' } }],
  ])('is refused when it %s', async (_, change) => {
    provider.opaque.set(OPAQUE, said(change));
    expect(await tokens.read(OPAQUE)).toEqual(refused);
  });

  it('is not let in on an answer that is none', async () => {
    provider.opaque.set(OPAQUE, said({ active: 'true' }));
    await expect(tokens.read(OPAQUE)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
  });

  it.each(['short', 'with space inside the token', 'ünïcödé-token-of-acm', 'a'.repeat(5000)])(
    'is not even asked about when it is none: %p',
    async (text) => {
      expect(await tokens.read(text)).toEqual(refused);
      expect(provider.forms).toEqual([]);
    },
  );

  it('is asked about once by all who wait, and again after half a minute', async () => {
    provider.opaque.set(OPAQUE, said());
    await Promise.all(Array.from({ length: 10 }, () => tokens.read(OPAQUE)));
    clock += 29_000;
    await tokens.read(OPAQUE);
    expect(provider.forms).toHaveLength(1);
    provider.opaque.delete(OPAQUE);
    clock += 2_000;
    expect(await tokens.read(OPAQUE)).toEqual(refused);
    expect(provider.forms).toHaveLength(2);
  });

  it('lets nobody in while the provider is away, not even as refused for long', async () => {
    provider.opaque.set(OPAQUE, said());
    provider.away = true;
    await expect(tokens.read(OPAQUE)).rejects.toBeInstanceOf(IdentityProviderUnavailable);
    provider.away = false;
    expect(await tokens.read(OPAQUE)).toMatchObject({ ok: true });
  });

  it('stands beside signed tokens, which nobody is asked about', async () => {
    const signed = new JwtTokens({ issuer: provider.issuer, audience: AUDIENCE });
    const known = new KnownTokens(signed, tokens);
    provider.opaque.set(OPAQUE, said());
    expect(await known.read(OPAQUE)).toMatchObject({ ok: true });
    expect(await known.read(await provider.sign())).toMatchObject({ ok: true });
    expect(provider.forms).toHaveLength(1);
    expect(await new KnownTokens(signed, undefined).read(OPAQUE)).toEqual(refused);
  });
});
