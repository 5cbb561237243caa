import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { IdentityProviderUnavailable } from './caller';
import { LogoutTokens } from './logout-tokens';

const issuer = 'https://id.example/oidc';
const now = Date.parse('2026-11-23T09:00:00.000Z');
const seconds = now / 1000;
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

const ours = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const keys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256' }],
});

const good = {
  ...{ iss: issuer, aud: 'portal', iat: seconds, exp: seconds + 120, jti: 'told-once' },
  ...{ sub: 'worker', sid: 'sign-in-1', events: { [EVENT]: {} } },
};

interface Change {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: typeof ours.privateKey;
}

const tokenWith = ({ claims, without = [], header, key = ours.privateKey }: Change = {}) => {
  const kept = Object.entries({ ...good, ...claims }).filter(([name]) => !without.includes(name));
  return new SignJWT(Object.fromEntries(kept))
    .setProtectedHeader({ alg: 'ES256', typ: 'logout+jwt', kid: 'k1', ...header })
    .sign(key);
};

const tokens = new LogoutTokens({ issuer, client: 'portal', keys, clock: () => now });
const readWith = async (change: Change) => tokens.read(await tokenWith(change));

describe('what the provider says of a sign-in that ended', () => {
  it.each([
    ['one sign-in of a worker', {}, { subject: 'worker', session: 'sign-in-1' }],
    ['a sign-in, without saying whose', { without: ['sub'] }, { session: 'sign-in-1' }],
    ['every sign-in of a worker', { without: ['sid'] }, { subject: 'worker' }],
    ['one, without an end of its own', { without: ['sid', 'exp'] }, { subject: 'worker' }],
    [
      'one, with an only audience in a list',
      { claims: { aud: ['portal'] }, without: ['sid'] },
      { subject: 'worker' },
    ],
  ] as [string, Change, object][])('may be %s', async (_, change, whose) => {
    expect(await readWith(change)).toEqual({ issuer, at: now, ...whose });
  });

  it.each([
    ['an access token', { header: { typ: 'at+jwt' } }],
    ['an identity token', { header: { typ: 'JWT' } }],
    ['of no type', { header: { typ: undefined } }],
    ['with a nonce', { claims: { nonce: 'n' } }],
    ['with an empty nonce', { claims: { nonce: null } }],
    ['of another issuer', { claims: { iss: 'https://else.example' } }],
    ['for another client', { claims: { aud: 'adapter-vdab' } }],
    ['for the hub itself', { claims: { aud: 'https://hub.example' } }],
    ['for ours and another client', { claims: { aud: ['portal', 'other'] } }],
    ['without an issuer', { without: ['iss'] }],
    ['without an audience', { without: ['aud'] }],
    ['without a moment', { without: ['iat'] }],
    ['without an id', { without: ['jti'] }],
    ['without events', { without: ['events'] }],
    ['about nobody', { without: ['sub', 'sid'] }],
    ['about a national number', { claims: { sub: '85610100147' } }],
    ['about a subject that is no text', { claims: { sub: 7 } }],
    ['about a sign-in that is no text', { claims: { sid: ['sign-in-1'] } }],
    ['with another event', { claims: { events: { 'https://else.example/event': {} } } }],
    ['with an event that is no object', { claims: { events: { [EVENT]: true } } }],
    ['with events as a list', { claims: { events: [EVENT] } }],
    ['from eleven minutes ago', { claims: { iat: seconds - 660, exp: seconds + 60 } }],
    ['that is over', { claims: { exp: seconds - 11 } }],
    ['from the future', { claims: { iat: seconds + 60, exp: seconds + 120 } }],
    ['signed by a stranger', { key: stranger.privateKey }],
    ['of an unknown key', { header: { kid: 'k2' } }],
  ] as [string, Change][])('is never a token %s', async (_, change) => {
    expect(await readWith(change)).toBeUndefined();
  });

  it.each(['', 'a.b.c', 'no token at all', ' '])('is never %p', async (text) => {
    expect(await tokens.read(text)).toBeUndefined();
  });

  it('is no token without its signature, or with spaces around it', async () => {
    const token = await tokenWith();
    const none = Buffer.from('{"alg":"none","typ":"logout+jwt"}').toString('base64url');
    expect(await tokens.read(` ${token}`)).toBeUndefined();
    expect(await tokens.read(`${none}.${token.split('.')[1] ?? ''}.`)).toBeUndefined();
  });

  it('cannot be known while the provider was never reached: it must tell it again', async () => {
    const unreachable = new LogoutTokens({ issuer: 'http://127.0.0.1:9/oidc', client: 'portal' });
    await expect(unreachable.read(await tokenWith())).rejects.toThrow(IdentityProviderUnavailable);
  });
});
