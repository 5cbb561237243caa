import {
  allowInsecureRequests,
  clientCredentialsGrant,
  discovery,
  getDPoPHandle,
  PrivateKeyJwt,
  type Configuration,
} from 'openid-client';
import { importJWK, type JWK } from 'jose';
import { ProofKey } from './proof-key';

/** Where tokens are asked, and with which key the machine proves who it is. */
export interface ClientCredentialsOptions {
  readonly issuer: string;
  readonly clientId: string;
  /** The machine's own private key (ES256, EdDSA or PS256), with its `kid`. */
  readonly privateKeyJwk: JWK;
  /** Whom the token is for: the hub's `OIDC_AUDIENCE`. */
  readonly audience: string;
}

/** An access token and, when it is bound to a key, what proves that the sender holds that key (RFC 9449). */
export interface MachineToken {
  readonly token: string;
  /** A proof for one request: its method, and its address without query. */
  readonly prove?: (method: string, url: string) => Promise<string>;
}

/** Gives an access token that is valid now; `fresh` asks for a new one after a refusal. */
export type MachineTokenSource = (options?: { readonly fresh: boolean }) => Promise<MachineToken>;

/** A token is renewed this long before it ends, so that none ends on the way. */
const MARGIN_MS = 30_000;
const DEFAULT_LIFE_S = 60;

interface Held {
  readonly given: MachineToken;
  readonly renewAt: number;
}

interface Machine {
  readonly provider: Configuration;
  readonly key: ProofKey;
}

/**
 * Tokens for a machine, by `private_key_jwt` (no secret is shared), bound to a key that lives in this
 * process only: whoever steals one cannot use it. One question to the provider serves all who wait; rejects with openid-client's error when it refuses or is away, and asks again next time.
 */
export const clientCredentials = (options: ClientCredentialsOptions): MachineTokenSource => {
  let held: Held | undefined;
  let asked: Promise<Held> | undefined;
  const client = onceFound(() => machineWithKey(options));
  const ask = async (): Promise<Held> => (held = await granted(await client(), options.audience));
  return async ({ fresh } = { fresh: false }) => {
    if (held && !fresh && performance.now() < held.renewAt) return held.given;
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return (await asked).given;
  };
};

const machineWithKey = async (options: ClientCredentialsOptions): Promise<Machine> => ({
  provider: await discovered(options),
  key: await ProofKey.make(),
});

const granted = async ({ provider, key }: Machine, audience: string): Promise<Held> => {
  const answer = await clientCredentialsGrant(
    provider,
    { resource: audience },
    { DPoP: getDPoPHandle(provider, key.pair) },
  );
  const { access_token: token, token_type: type, expires_in: life = DEFAULT_LIFE_S } = answer;
  const lasts = life * 1000;
  const prove = (method: string, url: string) => key.prove(token, { method, url });
  return {
    given: type === 'dpop' ? { token, prove } : { token },
    renewAt: performance.now() + Math.max(lasts - MARGIN_MS, lasts / 2),
  };
};

/** The provider as one client of it: found at the first call, and asked again after a failure. */
export const machineAt = (
  options: Omit<ClientCredentialsOptions, 'audience'>,
): (() => Promise<Configuration>) => onceFound(() => discovered(options));

const onceFound = <Found>(find: () => Promise<Found>): (() => Promise<Found>) => {
  let found: Promise<Found> | undefined;
  return () =>
    (found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    }));
};

const discovered = async (
  options: Omit<ClientCredentialsOptions, 'audience'>,
): Promise<Configuration> => {
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
