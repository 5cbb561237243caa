import { readFileSync } from 'node:fs';
import { createHmac, sign as signRaw } from 'node:crypto';
import {
  base64url,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { KeyObject } from 'node:crypto';
import { JwtTokens } from './jwt-tokens';

/** One hostile token a row: what is changed in a good one, or its text with good parts in it. */
interface Row {
  readonly name: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: keyof typeof signers;
  readonly embed?: 'jwk';
  readonly raw?: string;
  /** Left out: `invalidAccessToken`. */
  readonly error?: string;
}

const rows = JSON.parse(
  readFileSync('libs/platform/identity/vectors/hostile-tokens.json', 'utf8'),
) as readonly Row[];

const now = Date.parse('2026-11-23T09:00:00.000Z');
const seconds = now / 1000;
const issuer = 'https://id.example/oidc';
const audience = 'https://hub.example';

const ours = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256', { extractable: true });
const rsa = await generateKeyPair('RS256', { extractable: true });
const rsaPss = await generateKeyPair('PS256', { extractable: true });
const ourJwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' };
const keys = createLocalJWKSet({
  keys: [ourJwk, { ...(await exportJWK(rsa.publicKey)), kid: 'r1' }],
});
const ourPem = await exportSPKI(ours.publicKey);

type Parts = readonly [header: string, claims: string];
const jose =
  (key: typeof ours.privateKey) =>
  async ([header, claims]: Parts): Promise<string> =>
    new SignJWT(JSON.parse(claims) as JWTPayload)
      .setProtectedHeader(JSON.parse(header) as JWTHeaderParameters)
      .sign(key, { crit: { must: true } });
const hmac =
  (secret: string) =>
  ([header, claims]: Parts): Promise<string> => {
    const signed = `${base64url.encode(header)}.${base64url.encode(claims)}`;
    const mac = createHmac('sha256', secret).update(signed).digest('base64url');
    return Promise.resolve(`${signed}.${mac}`);
  };
const signers = {
  ours: jose(ours.privateKey),
  stranger: jose(stranger.privateKey),
  rsa: jose(rsa.privateKey),
  rsaPss: jose(rsaPss.privateKey),
  publicKeyAsSecret: hmac(ourPem),
  jwkAsSecret: hmac(JSON.stringify(ourJwk)),
  emptySecret: hmac(''),
  der: ([header, claims]: Parts): Promise<string> => {
    const signed = `${base64url.encode(header)}.${base64url.encode(claims)}`;
    const key = KeyObject.from(ours.privateKey);
    const signature = signRaw('sha256', Buffer.from(signed), { key, dsaEncoding: 'der' });
    return Promise.resolve(`${signed}.${signature.toString('base64url')}`);
  },
};

const goodHeader = { alg: 'ES256', typ: 'at+jwt', kid: 'k1' };
const goodClaims = {
  iss: issuer,
  sub: 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c06',
  aud: audience,
  iat: seconds,
  exp: seconds + 300,
  jti: 'token-1',
  client_id: 'portal',
  vo_orgcode: 'OVO001234',
};

/** `now-11` in the table is eleven seconds ago. */
const resolved = (value: unknown): unknown => {
  if (value === 'now*1000') return now;
  const [, quoted, shift] = (typeof value === 'string' && /^("?)now([+-]\d+)"?$/.exec(value)) || [];
  if (shift === undefined) return value;
  return quoted ? String(seconds + Number(shift)) : seconds + Number(shift);
};

const changed = (good: object, row: Row, change: Row['claims'] = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...good, ...change })
      .filter(([name]) => !row.without?.includes(name))
      .map(([name, value]) => [name, resolved(value)]),
  );

const filled = (raw: string, token: string): string => {
  const [head = '', claims = '', signature = ''] = token.split('.');
  return raw
    .replace(/\{header:(.*?\}|"[^"]*")\}(?=\.)/, (_, json: string) => base64url.encode(json))
    .replace(/\{body:(.*?\})\}/, (_, json: string) =>
      base64url.encode(JSON.stringify({ ...goodClaims, ...(JSON.parse(json) as object) })),
    )
    .replace('{head}', head)
    .replace('{claims}', claims)
    .replace('{signature:cut}', signature.slice(0, -4))
    .replace('{signature:plus}', `${signature.slice(0, -1)}+`)
    .replace('{signature:cyrillic}', `а${signature.slice(1)}`)
    .replace('{signature}', signature);
};

const forged = async (row: Row): Promise<string> => {
  const embedded = row.embed ? { jwk: await exportJWK(stranger.publicKey) } : {};
  const header = { ...changed(goodHeader, row, row.header), ...embedded };
  const claims = changed(goodClaims, row, row.claims);
  const parts: Parts = [
    JSON.stringify(header, (_, value: unknown) => (value === null ? undefined : value)),
    JSON.stringify(claims),
  ];
  if (row.raw === undefined) return signers[row.key ?? 'ours'](parts);
  return filled(row.raw, await signers.ours([JSON.stringify(goodHeader), JSON.stringify(claims)]));
};

describe('§7.43: a hostile token', () => {
  const tokens = new JwtTokens({ issuer, audience, keys, clock: () => now });

  it('stands against a good one that is let in', async () => {
    const good = await forged({ name: 'good' });
    expect(await tokens.read(good)).toMatchObject({ ok: true });
    expect(await tokens.read(filled('{head}.{claims}.{signature}', good))).toMatchObject({
      ok: true,
    });
  });

  it('comes in sixty kinds and more, each with a name of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it.each(rows.map((row): [string, Row] => [row.name, row]))('is refused: %s', async (_, row) => {
    const { error = 'invalidAccessToken' } = row;
    expect(await tokens.read(await forged(row))).toEqual({ ok: false, error });
  });
});
