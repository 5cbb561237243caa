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

interface Held<Given> {
  readonly given: Given;
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
  const client = onceFound(() => machineWithKey(options));
  return kept(async () => granted(await client(), options.audience));
};

/**
 * The same for a receiver that knows no proofs of possession, such as a message broker: a bearer token, for
 * that receiver's `audience` only. Rejects as `clientCredentials` does.
 */
export const bearerCredentials = (options: ClientCredentialsOptions): (() => Promise<string>) => {
  const provider = machineAt(options);
  return kept(async () => {
    const form = { resource: options.audience };
    const answer = await clientCredentialsGrant(await provider(), form);
    return { given: answer.access_token, renewAt: renewAt(answer.expires_in) };
  });
};

/** What was given serves until it is to be renewed; one question serves all who wait. */
const kept = <Given>(
  ask: () => Promise<Held<Given>>,
): ((options?: { readonly fresh: boolean }) => Promise<Given>) => {
  let held: Held<Given> | undefined;
  let asked: Promise<Held<Given>> | undefined;
  return async ({ fresh } = { fresh: false }) => {
    if (held && !fresh && performance.now() < held.renewAt) return held.given;
    asked ??= ask()
      .then((given) => (held = given))
      .finally(() => {
        asked = undefined;
      });
    return (await asked).given;
  };
};

const renewAt = (lifeSec = DEFAULT_LIFE_S): number => {
  const lasts = lifeSec * 1000;
  return performance.now() + Math.max(lasts - MARGIN_MS, lasts / 2);
};

const machineWithKey = async (options: ClientCredentialsOptions): Promise<Machine> => ({
  provider: await discovered(options),
  key: await ProofKey.make(),
});

const granted = async (
  { provider, key }: Machine,
  audience: string,
): Promise<Held<MachineToken>> => {
  const answer = await clientCredentialsGrant(
    provider,
    { resource: audience },
    { DPoP: getDPoPHandle(provider, key.pair) },
  );
  const { access_token: token, token_type: type, expires_in: life } = answer;
  const prove = (method: string, url: string) => key.prove(token, { method, url });
  return {
    given: type === 'dpop' ? { token, prove } : { token },
    renewAt: renewAt(life),
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
