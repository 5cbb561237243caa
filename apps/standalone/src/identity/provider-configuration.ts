import type { JWK } from 'jose';
import type { Account } from './accounts';
import { sessionsInMemory } from './sessions-in-memory';

/** A machine signs in with `private_key_jwt`; the provider keeps only the public half. */
export interface MachineAccount extends Account {
  readonly clientId: string;
  readonly key: JWK;
  /** Set for a machine through which people sign in too: where they may be sent back to. */
  readonly redirects?: readonly string[];
  /** And where the hub is told that such a sign-in has ended. */
  readonly logoutAddress?: string;
}

export interface ProviderSettings {
  readonly issuer: string;
  /** The one API whose access tokens are given out here. */
  readonly audience: string;
  readonly signingKey: JWK;
  readonly cookieKey: string;
  readonly machines: readonly MachineAccount[];
}

type ClaimsOf = (subject: string) => Record<string, unknown> | undefined;
/** For the identity token only: an access token never holds a name. */
type Named = (subject: string) => { readonly name?: string };

interface Token {
  readonly accountId?: string;
  readonly clientId: string;
  /** Which sign-in it came from, for a client that is told when one ends. */
  readonly sid?: string;
}

interface SigningIn {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: {
      readonly Grant: new (of: { clientId: string; accountId: string }) => {
        addOIDCScope(scope: string): void;
        addResourceScope(resource: string, scope: string): void;
        save(): Promise<string>;
      };
    };
  };
}

const ACCESS_TOKEN_SECONDS = 300;
const WORKING_DAY_SECONDS = 8 * 3600;

const WHAT_IS_SPOKEN = {
  clientAuthMethods: ['private_key_jwt', 'none'],
  enabledJWA: {
    idTokenSigningAlgValues: ['ES256'],
    clientAuthSigningAlgValues: ['ES256'],
    dPoPSigningAlgValues: ['ES256'],
  },
  scopes: ['openid', 'hub'],
  claims: { openid: ['sub', 'vo_id', 'vo_orgcode', 'vo_orgnaam', 'wisselzone_rol_3d', 'name'] },
  conformIdTokenClaims: false,
  responseTypes: ['code'],
  pkce: { required: () => true },
};

/** In seconds. */
const LIFETIMES = {
  AuthorizationCode: 60,
  ClientCredentials: ACCESS_TOKEN_SECONDS,
  AccessToken: ACCESS_TOKEN_SECONDS,
  IdToken: ACCESS_TOKEN_SECONDS,
  Interaction: 600,
  Grant: WORKING_DAY_SECONDS,
  Session: WORKING_DAY_SECONDS,
  RefreshToken: WORKING_DAY_SECONDS,
};

/** The provider refuses to call addresses of the own machine; the one that it tells of ended sign-ins is there, and written by us. */
const callOwnMachine = (
  url: string,
  { dispatcher: _guard, ...options }: RequestInit & { readonly dispatcher?: unknown },
): Promise<Response> => fetch(url, { ...options, redirect: 'error' });

const publicHalf = ({ d: _secret, ...rest }: JWK): JWK => rest;

const machineClient = ({
  clientId,
  key,
  redirects = [],
  logoutAddress,
}: MachineAccount): object => ({
  client_id: clientId,
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  // Through a client with redirects people sign in: her own tokens stay on that client's server.
  dpop_bound_access_tokens: redirects.length === 0,
  id_token_signed_response_alg: 'ES256',
  jwks: { keys: [publicHalf(key)] },
  ...(logoutAddress && {
    backchannel_logout_uri: logoutAddress,
    backchannel_logout_session_required: true,
  }),
  redirect_uris: redirects,
  response_types: redirects.length > 0 ? ['code'] : [],
  grant_types: [
    'client_credentials',
    ...(redirects.length > 0 ? ['authorization_code', 'refresh_token'] : []),
  ],
});

/** The tour signs in as a person would, without a browser: a public client with PKCE. */
const tourClient = {
  client_id: 'tour',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  redirect_uris: ['http://127.0.0.1/tour'],
  response_types: ['code'],
  grant_types: ['authorization_code'],
};

/** Everything the hub does with a person's data is asked of the hub; there is nothing to consent to here. */
const grantAtOnce = (audience: string) => async (context: SigningIn) => {
  const { client, session, provider } = context.oidc;
  const grant = new provider.Grant({
    clientId: client.clientId,
    accountId: session.accountId,
  });
  grant.addOIDCScope('openid hub');
  grant.addResourceScope(audience, 'hub');
  await grant.save();
  return grant;
};

const resourceIndicators = (audience: string): object => ({
  enabled: true,
  defaultResource: () => audience,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    scope: 'hub',
    audience,
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  }),
});

const featuresFor = (audience: string): object => ({
  devInteractions: { enabled: false },
  backchannelLogout: { enabled: true },
  clientCredentials: { enabled: true },
  dPoP: { enabled: true },
  resourceIndicators: resourceIndicators(audience),
});

const finder =
  (claimsOf: ClaimsOf, named: Named) =>
  (_context: unknown, subject: string): object | undefined => {
    const claims = claimsOf(subject);
    if (!claims) return undefined;
    return { accountId: subject, claims: () => ({ sub: subject, ...claims, ...named(subject) }) };
  };

export const providerConfiguration = (
  settings: ProviderSettings,
  claimsOf: ClaimsOf,
  named: Named,
): Readonly<Record<string, unknown>> => {
  const subjectOf = ({ accountId, clientId }: Token): string =>
    accountId ?? settings.machines.find((machine) => machine.clientId === clientId)?.subject ?? '';
  return {
    adapter: sessionsInMemory(),
    clients: [tourClient, ...settings.machines.map(machineClient)],
    jwks: { keys: [settings.signingKey] },
    cookies: { keys: [settings.cookieKey] },
    ...WHAT_IS_SPOKEN,
    fetch: callOwnMachine,
    features: featuresFor(settings.audience),
    interactions: {
      url: (_context: unknown, { uid }: { uid: string }) => `/oidc/interaction/${uid}`,
    },
    loadExistingGrant: grantAtOnce(settings.audience),
    findAccount: finder(claimsOf, named),
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    extraTokenClaims: (_context: unknown, token: Token) => ({
      ...claimsOf(subjectOf(token)),
      ...(token.sid === undefined ? {} : { sid: token.sid }),
    }),
    formats: {
      customizers: {
        jwt: (_context: unknown, token: Token, jwt: { payload: Record<string, unknown> }) => {
          jwt.payload['sub'] = subjectOf(token);
        },
      },
    },
    ttl: LIFETIMES,
  };
};
