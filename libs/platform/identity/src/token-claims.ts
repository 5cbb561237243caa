import { ROLE_CODES, type Instant, type Role, type SubjectId } from '@wisselzone/kernel';
import type { JWTPayload } from 'jose';
import type { Binding, Caller, RoleGrant } from './caller';

const TEXT = /^[\x21-\x7e]{1,200}$/;
/** A national number is never an id of a worker here: it would end in every event. */
const NATIONAL_NUMBER = /^\d{11}$/;
const ROLE_3D = /^([A-Za-z]+):([\x21-\x7e]{1,100})$/;

/** Of every token: seconds that clocks may differ, and that one lives at most. */
export const CLOCK_TOLERANCE_S = 10;
export const LONGEST_LIFE_S = 600;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && TEXT.test(value);

const isRole = (name: string | undefined): name is Role =>
  (ROLE_CODES as readonly (string | undefined)[]).includes(name);

/** Grants of other applications, and roles that we do not know, give nothing. */
const roleGrants = (claim: unknown): readonly RoleGrant[] =>
  (Array.isArray(claim) ? (claim as readonly unknown[]) : [claim]).flatMap((entry) => {
    const [, role, orgCode] = (typeof entry === 'string' && ROLE_3D.exec(entry)) || [];
    return isRole(role) && orgCode !== undefined ? [{ role, orgCode }] : [];
  });

export const isSubject = (value: unknown): value is SubjectId =>
  isText(value) && !NATIONAL_NUMBER.test(value);

/** jose accepts a token that is also for others; we do not. */
export const hasOneAudience = ({ aud }: JWTPayload): boolean =>
  !Array.isArray(aud) || aud.length === 1;

/** What the Belgian federal authentication service calls its levels with two factors: app, itsme, eID. */
const TWO_FACTORS: readonly unknown[] = ['400', '450', '500'].map(
  (level) => `urn:be:fedict:iam:fas:Level${level}`,
);

/** A token that does not say when, or with what, somebody signed in, proves no second factor. */
const secondFactorOf = ({
  auth_time: at,
  amr,
  acr,
}: JWTPayload): Pick<Caller, 'secondFactorAt'> => {
  const twice = (Array.isArray(amr) && amr.includes('mfa')) || TWO_FACTORS.includes(acr);
  if (!twice || typeof at !== 'number' || !(at > 0 && at < 1e11)) return {};
  return { secondFactorAt: new Date(at * 1000).toISOString() as Instant };
};

const DIGEST = /^[\w-]{43}$/;
const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && DIGEST.test(value);

/** What the token is bound to; `null` for a binding that we cannot hold its sender to. */
const bindingOf = (cnf: unknown): Binding | undefined | null => {
  if (cnf === undefined) return undefined;
  const { jkt, 'x5t#S256': certificate, ...more } = Object(cnf) as Record<string, unknown>;
  if (Object.keys(more).length > 0) return null;
  if (isDigest(jkt) && certificate === undefined) return { key: jkt };
  return isDigest(certificate) && jkt === undefined ? { certificate } : null;
};

const momentOf = (seconds: number): Instant => new Date(seconds * 1000).toISOString() as Instant;

interface Named {
  readonly subject: SubjectId;
  readonly tokenId: string;
  readonly client: string;
  readonly orgCode: string;
}

const namesIn = ({ sub, jti, client_id: client, vo_orgcode: orgCode }: JWTPayload) =>
  isSubject(sub) && isText(jti) && isText(client) && isText(orgCode)
    ? ({ subject: sub, tokenId: jti, client, orgCode } satisfies Named)
    : undefined;

/** The caller that verified claims describe; undefined when they describe nobody. */
export const callerOf = (claims: JWTPayload): Caller | undefined => {
  const { iss: issuer, exp, iat } = claims;
  const named = namesIn(claims);
  const boundTo = bindingOf(claims['cnf']);
  if (!named || boundTo === null || !hasOneAudience(claims)) return undefined;
  if (issuer === undefined || exp === undefined || iat === undefined) return undefined;
  return {
    issuer,
    ...named,
    roles: roleGrants(claims['wisselzone_rol_3d']),
    issuedAt: momentOf(iat),
    expiresAt: momentOf(exp),
    ...sessionIn(claims),
    ...(boundTo ? { boundTo } : {}),
    ...secondFactorOf(claims),
  };
};

const sessionIn = ({ sid }: JWTPayload): Pick<Caller, 'session'> =>
  isText(sid) ? { session: sid } : {};
