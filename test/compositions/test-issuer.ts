import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { JwtTokens, LogoutTokens, ProofKey } from '@wisselzone/platform/identity';

const ISSUER = 'http://issuer.test';
const AUDIENCE = 'urn:wisselzone:hub';
const LIFE_S = 300;

/** The key of every machine of the specs: tokens for systems are bound to it, as in production. */
export const machineKey = await ProofKey.make();

/** Who a token is for. */
export interface Holder {
  readonly organisation: string;
  readonly role: string;
  readonly subject: string;
  /** Seconds; five minutes when left out. */
  readonly lifeSeconds?: number;
  /** Signed in with a second factor, so many seconds ago; without one when left out. */
  readonly secondFactorSecondsAgo?: number;
}

/** An issuer with one key of its own, as strict a verifier as in production beside it. */
export const testIssuer = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (typ: string, claims: object): string => {
    const head = part({ alg: 'ES256', typ, kid: 'test' });
    const body = part({ iss: ISSUER, jti: randomUUID(), ...claims });
    const signature = sign('sha256', Buffer.from(`${head}.${body}`), {
      key: privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    return `${head}.${body}.${signature.toString('base64url')}`;
  };
  const unboundTokenFor = (
    { organisation, role, subject, lifeSeconds = LIFE_S, ...rest }: Holder,
    cnf?: object,
  ): string => {
    const iat = Math.floor(Date.now() / 1000);
    return signed('at+jwt', {
      aud: AUDIENCE,
      sub: subject,
      client_id: 'spec',
      iat,
      ...(rest.secondFactorSecondsAgo === undefined
        ? {}
        : { auth_time: iat - rest.secondFactorSecondsAgo, amr: ['pwd', 'mfa'] }),
      exp: iat + lifeSeconds,
      vo_orgcode: organisation,
      wisselzone_rol_3d: [`${role}:${organisation}`],
      ...(cnf ? { cnf } : {}),
    });
  };
  const tokenFor = (holder: Holder): string =>
    unboundTokenFor(holder, holder.role === 'system' ? { jkt: machineKey.thumbprint } : undefined);
  /** What the issuer says to the hub when every sign-in of a worker has ended. */
  const logoutTokenFor = (subject: string): string =>
    signed('logout+jwt', {
      ...{ aud: 'portal', sub: subject, iat: Math.floor(Date.now() / 1000) },
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    });
  const keys = (): Promise<KeyObject> => Promise.resolve(publicKey);
  const tokens = new JwtTokens({ issuer: ISSUER, audience: AUDIENCE, keys });
  const logouts = new LogoutTokens({ issuer: ISSUER, client: 'portal', keys });
  const given = { tokenFor, unboundTokenFor, logoutTokenFor };
  return { issuer: ISSUER, audience: AUDIENCE, ...given, tokens, logouts };
};
