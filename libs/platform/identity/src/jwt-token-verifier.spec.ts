import {
  base64url,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { JwtTokenVerifier } from './jwt-token-verifier';

const issuer = 'https://id.example/oidc';
const audience = 'https://hub.example';
const now = Date.parse('2026-11-23T09:00:00.000Z');
const seconds = now / 1000;
const subject = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c06';

const ours = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256', { extractable: true });
const rsa = await generateKeyPair('RS256', { extractable: true });
const jwkOf = async (key: typeof ours.publicKey, kid: string, alg: string) => ({
  ...(await exportJWK(key)),
  kid,
  alg,
});
const keys = createLocalJWKSet({
  keys: [await jwkOf(ours.publicKey, 'k1', 'ES256'), await jwkOf(rsa.publicKey, 'r1', 'RS256')],
});

let clock = now;
const verifier = new JwtTokenVerifier({ issuer, audience, keys, clock: () => clock });
beforeEach(() => (clock = now));

const claims: JWTPayload = {
  iss: issuer,
  sub: subject,
  aud: audience,
  iat: seconds,
  exp: seconds + 300,
  jti: 'token-1',
  client_id: 'portal',
  vo_orgcode: 'OVO001234',
  wisselzone_rol_3d: ['counsellor:OVO001234', 'coordinator:0123456789', 'king:OVO001234', 'x', 7],
};
const header: JWTHeaderParameters = { alg: 'ES256', typ: 'at+jwt', kid: 'k1' };

const without = (...names: string[]): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([name]) => !names.includes(name)));

const signed = (
  payload: JWTPayload = claims,
  head: Partial<JWTHeaderParameters> = {},
  key: Parameters<SignJWT['sign']>[0] = ours.privateKey,
): Promise<string> => new SignJWT(payload).setProtectedHeader({ ...header, ...head }).sign(key);

const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value));
const verify = (token: string) => verifier.verify(`Bearer ${token}`);

describe('a token of ours', () => {
  it('says who calls, for which organisation and in which roles', async () => {
    expect(await verify(await signed())).toEqual({
      ok: true,
      caller: {
        issuer,
        subject,
        client: 'portal',
        tokenId: 'token-1',
        orgCode: 'OVO001234',
        roles: [
          { role: 'counsellor', orgCode: 'OVO001234' },
          { role: 'coordinator', orgCode: '0123456789' },
        ],
        expiresAt: '2026-11-23T09:05:00.000Z',
      },
    });
  });

  it('may name its one audience in a list, and one role without a list', async () => {
    const token = await signed({ ...claims, aud: [audience], wisselzone_rol_3d: 'system:OVO1' });
    expect(await verify(token)).toMatchObject({
      ok: true,
      caller: { roles: [{ role: 'system', orgCode: 'OVO1' }] },
    });
  });

  it('gives no role when it names none', async () => {
    const token = await signed(without('wisselzone_rol_3d'));
    expect(await verify(token)).toMatchObject({ ok: true, caller: { roles: [] } });
  });

  it('is remembered until it ends, and not a moment longer', async () => {
    let asked = 0;
    const counting = new JwtTokenVerifier({
      issuer,
      audience,
      clock: () => clock,
      keys: (head, token) => {
        asked += 1;
        return keys(head, token);
      },
    });
    const token = `Bearer ${await signed()}`;
    for (let nth = 0; nth < 5; nth += 1)
      expect(await counting.verify(token)).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    clock = now + 310_000;
    expect(await counting.verify(token)).toEqual({ ok: false, error: 'expiredAccessToken' });
  });

  it.each([
    [9, true],
    [-9, true],
  ])('forgives %p seconds of clock difference', async (difference, ok) => {
    const shifted = await signed({
      ...claims,
      iat: seconds + difference,
      exp: seconds + difference,
    });
    const early = await signed({ ...claims, iat: seconds + difference });
    expect(await verify(difference < 0 ? shifted : early)).toMatchObject({ ok });
  });
});

describe('no token', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'DPoP abc'])(
    'is no access token: %p',
    async (authorization) => {
      expect(await verifier.verify(authorization)).toEqual({ ok: false, error: 'noAccessToken' });
    },
  );
});

describe('a token that has ended', () => {
  it.each<[string, JWTPayload]>([
    ['eleven seconds ago', { ...claims, iat: seconds - 100, exp: seconds - 11 }],
    ['by its age, whatever its end says', { ...claims, iat: seconds - 611, exp: seconds + 86_400 }],
  ])('%s', async (_, payload) => {
    expect(await verify(await signed(payload))).toEqual({ ok: false, error: 'expiredAccessToken' });
  });
});

const body =
  (payload: JWTPayload): (() => Promise<string>) =>
  () =>
    signed(payload);
const head =
  (change: Partial<JWTHeaderParameters>): (() => Promise<string>) =>
  () =>
    signed(claims, change);

const hostile: [string, () => Promise<string> | string][] = [
  ['another issuer', body({ ...claims, iss: 'https://evil.example' })],
  ['an issuer with one slash more', body({ ...claims, iss: `${issuer}/` })],
  ['no issuer', body(without('iss'))],
  ['another audience', body({ ...claims, aud: 'https://other.example' })],
  ['a second audience', body({ ...claims, aud: [audience, 'https://other.example'] })],
  ['the same audience twice', body({ ...claims, aud: [audience, audience] })],
  ['no audience', body(without('aud'))],
  ['no end', body(without('exp'))],
  ['an end that is text', body({ ...claims, exp: 'never' as unknown as number })],
  ['no moment of issue', body(without('iat'))],
  ['a moment of issue in the future', body({ ...claims, iat: seconds + 11 })],
  ['a start in the future', body({ ...claims, nbf: seconds + 11 })],
  ['no subject', body(without('sub'))],
  ['an empty subject', body({ ...claims, sub: '' })],
  ['a national number as subject', body({ ...claims, sub: '85610100147' })],
  ['a subject with a line break', body({ ...claims, sub: 'a\nb' })],
  ['no id', body(without('jti'))],
  ['no client', body(without('client_id'))],
  ['no organisation', body(without('vo_orgcode'))],
  ['an organisation that is a list', body({ ...claims, vo_orgcode: ['OVO001234'] })],
  ['the type of an ID token', head({ typ: 'JWT' })],
  ['no type', () => signed(claims, { typ: undefined as unknown as string })],
  ['an unknown key', head({ kid: 'k9' })],
  ['a stranger’s key under our key id', () => signed(claims, {}, stranger.privateKey)],
  [
    'a key of its own in the header',
    async () => signed(claims, { jwk: await exportJWK(stranger.publicKey) }, stranger.privateKey),
  ],
  [
    'an address of keys in the header',
    () => signed(claims, { kid: 'evil', jku: 'https://evil.example/keys' }, stranger.privateKey),
  ],
  [
    'certificates at an address',
    () => signed(claims, { kid: 'evil', x5u: 'https://evil.example/cert' }, stranger.privateKey),
  ],
  [
    'an algorithm outside the list, with a key we know',
    () => signed(claims, { alg: 'RS256', kid: 'r1' }, rsa.privateKey),
  ],
  [
    'a shared secret made of our public key',
    async () =>
      signed(claims, { alg: 'HS256' }, new TextEncoder().encode(await exportSPKI(ours.publicKey))),
  ],
  [
    'an extension that must be understood',
    () =>
      new SignJWT(claims)
        .setProtectedHeader({ ...header, crit: ['must'], must: 1 })
        .sign(ours.privateKey, { crit: { must: true } }),
  ],
  ['no signature at all (none)', () => new UnsecuredJWT(claims).encode()],
  [
    'none in other letters',
    () => `${encoded({ alg: 'nOnE', typ: 'at+jwt' })}.${encoded(claims)}.AA`,
  ],
  ['a cut signature', async () => (await signed()).slice(0, -4)],
  [
    'a changed body',
    async () => {
      const [first, , last] = (await signed()).split('.');
      return `${first ?? ''}.${encoded({ ...claims, vo_orgcode: 'OVO009999' })}.${last ?? ''}`;
    },
  ],
  ['an empty signature', async () => (await signed()).replace(/[^.]+$/, '')],
  ['four parts', async () => `${await signed()}.x`],
  ['five parts (encrypted)', () => 'a.b.c.d.e'],
  ['a space inside', async () => (await signed()).replace('.', ' .')],
  ['a space at the end', async () => `${await signed()} `],
  ['a line break at the end', async () => `${await signed()}\n`],
  ['padding', async () => (await signed()).replace('.', '=.')],
  ['plain base64 instead of base64url', async () => `${(await signed()).slice(0, -1)}+`],
  ['a token far too long', async () => `${await signed()}${'A'.repeat(9000)}`],
  ['a body that is no object', () => `${encoded(header)}.${encoded('text')}.AAAA`],
  ['noise', () => 'not-a-token'],
];

describe('a hostile token', () => {
  it.each(hostile)('is refused: %s', async (_, forge) => {
    expect(await verify(await forge())).toEqual({ ok: false, error: 'invalidAccessToken' });
  });
});
