import {
  allowInsecureRequests,
  clientCredentialsGrant,
  discovery,
  PrivateKeyJwt,
  type Configuration,
} from 'openid-client';
import { importJWK, type JWK } from 'jose';

/** Where tokens are asked, and with which key the machine proves who it is. */
export interface ClientCredentialsOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** The machine's own private key (ES256, EdDSA or PS256), with its `kid`. */
  readonly privateKeyJwk: JWK;
  /** Whom the token is for: the hub's `OIDC_AUDIENCE`. */
  readonly audience: string;
}

/** Gives an access token that is valid now; `fresh` asks for a new one after a refusal. */
export type MachineTokenSource = (options?: { readonly fresh: boolean }) => Promise<string>;

/** A token is renewed this long before it ends, so that none ends on the way. */
const MARGIN_MS = 30_000;
const DEFAULT_LIFE_S = 60;

interface Held {
  readonly token: string;
  readonly renewAt: number;
}

/**
 * Tokens for a machine, by `private_key_jwt` (no secret is shared). One question to the provider serves
 * all who wait; rejects with openid-client's error when it refuses or is away, and asks again next time.
 */
export const clientCredentials = (options: ClientCredentialsOptions): MachineTokenSource => {
  let held: Held | undefined;
  let asked: Promise<Held> | undefined;
  const client = configuredOnce(options);
  const ask = async (): Promise<Held> => (held = await granted(await client(), options.audience));
  return async ({ fresh } = { fresh: false }) => {
    if (held && !fresh && performance.now() < held.renewAt) return held.token;
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return (await asked).token;
  };
};

const granted = async (client: Configuration, audience: string): Promise<Held> => {
  const { access_token: token, expires_in: life = DEFAULT_LIFE_S } = await clientCredentialsGrant(
    client,
    { resource: audience },
  );
  const lasts = life * 1000;
  return { token, renewAt: performance.now() + Math.max(lasts - MARGIN_MS, lasts / 2) };
};

/** Finds the provider once; after a failure the next call tries again. */
const configuredOnce = (options: ClientCredentialsOptions): (() => Promise<Configuration>) => {
  let found: Promise<Configuration> | undefined;
  return () =>
    (found ??= discovered(options).catch((error: unknown) => {
      found = undefined;
      throw error;
    }));
};

const discovered = async (options: ClientCredentialsOptions): Promise<Configuration> => {
  const { issuer, clientId, privateKeyJwk } = options;
  const key = await importJWK(privateKeyJwk, privateKeyJwk.alg ?? 'ES256');
  if (key instanceof Uint8Array) throw new Error('the key of a machine is no shared secret');
  const { kid } = privateKeyJwk;
  return discovery(
    new URL(issuer),
    clientId,
    { token_endpoint_auth_method: 'private_key_jwt' },
    PrivateKeyJwt(kid === undefined ? key : { key, kid }),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out; guarded here
    isThisMachine(issuer) ? { execute: [allowInsecureRequests] } : {},
  );
};

/** Plain HTTP is for a provider in the same machine only. */
const isThisMachine = (issuer: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
