import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { JwtTokens } from './jwt-tokens';

const issuer = 'https://id.example/oidc';
const audience = 'https://hub.example';
const now = Date.parse('2026-11-23T09:00:00.000Z');
const seconds = now / 1000;
const subject = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c06';

const ours = await generateKeyPair('ES256', { extractable: true });
const jwkOf = async (key: typeof ours.publicKey, kid: string, alg: string) => ({
  ...(await exportJWK(key)),
  kid,
  alg,
});
const keys = createLocalJWKSet({ keys: [await jwkOf(ours.publicKey, 'k1', 'ES256')] });

let clock = now;
const verifier = new JwtTokens({ issuer, audience, keys, clock: () => clock });
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

const signed = (payload: JWTPayload = claims): Promise<string> =>
  new SignJWT(payload).setProtectedHeader(header).sign(ours.privateKey);

const verify = (token: string) => verifier.read(token);

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
        issuedAt: '2026-11-23T09:00:00.000Z',
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
    const counting = new JwtTokens({
      issuer,
      audience,
      clock: () => clock,
      keys: (head, token) => {
        asked += 1;
        return keys(head, token);
      },
    });
    const token = await signed();
    for (let nth = 0; nth < 5; nth += 1)
      expect(await counting.read(token)).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    clock = now + 310_000;
    expect(await counting.read(token)).toEqual({ ok: false, error: 'expiredAccessToken' });
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
