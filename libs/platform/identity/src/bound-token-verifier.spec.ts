import { createHash, randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type JWTPayload,
} from 'jose';
import { BoundTokenVerifier } from './bound-token-verifier';
import type { Caller, Presented } from './caller';
import { EndedSessions, type SignInEnd } from './ended-sessions';
import { JwtTokens } from './jwt-tokens';
import { presentedBy } from './presented';
import { ProofsOfPossession } from './proof-of-possession';
import { SeenProofs } from './seen-proofs';

const issuer = 'https://id.example';
const audience = 'https://hub.example';
const url = 'https://hub.example/REST/wisselzone/v1/dossiers';
const seconds = Math.floor(Date.now() / 1000);

const ours = await generateKeyPair('ES256');
const machine = await generateKeyPair('ES256', { extractable: true });
const thief = await generateKeyPair('ES256', { extractable: true });
const machineJwk = await exportJWK(machine.publicKey);
const thumbprint = await calculateJwkThumbprint(machineJwk);

/** Both ports as they are in one process. */
class Seen extends SeenProofs {
  private readonly digests = new Set<string>();
  override isFirst(digest: Buffer): Promise<boolean> {
    const isFirst = !this.digests.has(digest.toString('hex'));
    this.digests.add(digest.toString('hex'));
    return Promise.resolve(isFirst);
  }
}
class Ended extends EndedSessions {
  readonly subjects = new Set<string>();
  override hasEnded({ subject }: Caller): boolean {
    return this.subjects.has(subject);
  }
  override end({ subject }: SignInEnd): Promise<void> {
    if (subject !== undefined) this.subjects.add(subject);
    return Promise.resolve();
  }
}

const tokenOf = (change: JWTPayload = {}): Promise<string> =>
  new SignJWT({
    ...{ iss: issuer, aud: audience, sub: 'machine', jti: randomUUID(), client_id: 'adapter' },
    ...{ iat: seconds, exp: seconds + 300, vo_orgcode: 'OVO1' },
    ...change,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1' })
    .sign(ours.privateKey);

interface ProofChange {
  readonly claims?: JWTPayload;
  readonly header?: object;
  readonly key?: typeof machine;
}

const proofOf = (token: string, { claims, header, key = machine }: ProofChange = {}) =>
  new SignJWT({
    ...{ jti: randomUUID(), htm: 'GET', htu: url, iat: seconds },
    ath: createHash('sha256').update(token).digest('base64url'),
    ...claims,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: machineJwk, ...header })
    .sign(key.privateKey);

describe('who may use a token', () => {
  let verifier: BoundTokenVerifier;
  let ended: Ended;
  beforeEach(async () => {
    ended = new Ended();
    const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' };
    verifier = new BoundTokenVerifier({
      tokens: new JwtTokens({ issuer, audience, keys: createLocalJWKSet({ keys: [jwk] }) }),
      proofs: new ProofsOfPossession(new Seen()),
      ended,
    });
  });

  const presented = (authorization: string | undefined, change: Partial<Presented> = {}) =>
    verifier.verify({
      ...{ authorization, proofs: [], method: 'GET', url, certificate: undefined },
      ...change,
    });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'Digest x'])(
    'is unknown without one: %p',
    async (authorization) => {
      expect(await presented(authorization)).toEqual({ ok: false, error: 'noAccessToken' });
    },
  );

  it.each(['Bearer a b', 'Bearer a, Bearer b', 'DPoP a\tb'])('is unclear in %p', async (text) => {
    expect(await presented(text)).toEqual({ ok: false, error: 'invalidAccessToken' });
  });

  it('is whoever has it, when it is bound to nothing', async () => {
    expect(await presented(`Bearer ${await tokenOf()}`)).toMatchObject({ ok: true });
  });

  describe('bound to a key (RFC 9449)', () => {
    let token: string;
    beforeEach(async () => (token = await tokenOf({ cnf: { jkt: thumbprint } })));
    const withProof = (proof: string, change: Partial<Presented> = {}) =>
      presented(`DPoP ${token}`, { proofs: [proof], ...change });
    const refused = { ok: false, error: 'invalidProof' };

    it('is who proves to hold the key, once for each proof', async () => {
      const proof = await proofOf(token);
      expect(await withProof(proof)).toMatchObject({ ok: true, caller: { client: 'adapter' } });
      expect(await withProof(proof)).toEqual(refused);
      expect(await withProof(await proofOf(token))).toMatchObject({ ok: true });
    });

    it('§7.45: is not who stole it: no proof, as a bearer, or with a proof of another key', async () => {
      expect(await presented(`DPoP ${token}`)).toEqual(refused);
      expect(await presented(`Bearer ${token}`)).toEqual(refused);
      const jwk = await exportJWK(thief.publicKey);
      expect(await withProof(await proofOf(token, { key: thief, header: { jwk } }))).toEqual(
        refused,
      );
    });

    const stale: [string, ProofChange][] = [
      ['another method', { claims: { htm: 'POST' } }],
      ['another address', { claims: { htu: 'https://evil.example/dossiers' } }],
      ['the address with a query', { claims: { htu: `${url}?after=0` } }],
      ['a path that goes on', { claims: { htu: `${url}/more` } }],
      ['another token', { claims: { ath: 'A'.repeat(43) } }],
      ['no token', { claims: { ath: undefined } }],
      ['no id', { claims: { jti: undefined } as unknown as JWTPayload }],
      ['an id that is too long', { claims: { jti: 'a'.repeat(201) } }],
      ['no moment', { claims: { iat: undefined } as unknown as JWTPayload }],
      ['a moment too long ago', { claims: { iat: seconds - 100 } }],
      ['a moment to come', { claims: { iat: seconds + 60 } }],
      ['another type', { header: { typ: 'JWT' } }],
      ['the key of the machine, signed by the thief', { key: thief }],
      ['the private key in it', { header: { jwk: { ...machineJwk, d: 'AA' } } }],
      ['no key in it', { header: { jwk: undefined } }],
      ['an extension that must be understood', { header: { crit: ['exp'] } }],
    ];
    it.each(stale)('is not proven by a proof with %s', async (_, change) => {
      const made = await proofOf(token, change).catch(() => 'e30.e30.e30');
      expect(await withProof(made)).toEqual(refused);
    });

    it('is not proven by two proofs, or by one that serves another method', async () => {
      const [one, other] = [await proofOf(token), await proofOf(token)];
      expect(await presented(`DPoP ${token}`, { proofs: [one, other] })).toEqual(refused);
      expect(await withProof(one, { method: 'POST' })).toEqual(refused);
    });
  });

  describe('bound to a certificate (RFC 8705)', () => {
    const certificate = 'C'.repeat(43);
    it('is who came over a connection made with it, and nobody else', async () => {
      const token = await tokenOf({ cnf: { 'x5t#S256': certificate } });
      expect(await presented(`Bearer ${token}`, { certificate })).toMatchObject({ ok: true });
      for (const other of [undefined, 'D'.repeat(43)])
        expect(await presented(`Bearer ${token}`, { certificate: other })).toEqual({
          ...{ ok: false, error: 'invalidProof' },
        });
    });
  });

  it('is nobody once the sign-in has ended', async () => {
    const token = await tokenOf();
    expect(await presented(`Bearer ${token}`)).toMatchObject({ ok: true });
    ended.subjects.add('machine');
    expect(await presented(`Bearer ${token}`)).toEqual({ ok: false, error: 'expiredAccessToken' });
  });
});

describe('how a token came in', () => {
  const der = Buffer.from('a certificate');
  const header = `:${der.toString('base64')}:`;
  const digest = createHash('sha256').update(der).digest('base64url');
  const sent = (remoteAddress: string, headers: Record<string, string> = {}) =>
    presentedBy(
      { method: 'GET', url: '/dossiers?after=1', headers, socket: { remoteAddress } },
      { publicUrl: 'https://hub.example/', trustedProxies: ['192.0.2.7'] },
    );

  it('is at the public address without its query, whatever the host header says', () => {
    expect(sent('198.51.100.1', { host: 'evil.example' }).url).toBe('https://hub.example/dossiers');
  });

  it('takes a certificate from the one proxy that is trusted, and from no other', () => {
    const headers = { 'client-cert': header };
    expect(sent('192.0.2.7', headers).certificate).toBe(digest);
    expect(sent('::ffff:192.0.2.7', headers).certificate).toBe(digest);
    for (const address of ['192.0.2.8', '192.0.2.70', '127.0.0.1', ''])
      expect(sent(address, headers).certificate).toBeUndefined();
  });

  it.each(['', ':', `${header} `, `"${header}"`, ':###:'])(
    'takes no certificate from %p',
    (text) => {
      expect(sent('192.0.2.7', { 'client-cert': text }).certificate).toBeUndefined();
    },
  );
});
