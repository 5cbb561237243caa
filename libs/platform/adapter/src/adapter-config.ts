import { readFileSync } from 'node:fs';
import type { TokenSource } from '@wisselzone/platform/hub-client';
import { clientCredentials, type ClientCredentialsOptions } from '@wisselzone/platform/identity';

/** What every adapter must be told, whoever its partner is. */
export interface AdapterConfig {
  /** `ADAPTER_DATABASE_URL`: `postgres://…`, this adapter's own database. */
  readonly databaseUrl: string;
  /** `HUB_URL`: ends in `/REST/wisselzone/v1`. */
  readonly hubUrl: string;
  /** `HUB_KNOWN_AS`: the same address as the hub itself is known by, when it is reached by another one. */
  readonly hubKnownAs?: string;
  /** `ORGANISATION`: the hub's id of the organisation this adapter works for. */
  readonly organisation: string;
  /** Tokens for the hub, by `OIDC_ISSUER`, `OIDC_AUDIENCE`, `OIDC_CLIENT_ID`, `OIDC_PRIVATE_KEY_FILE` (a JWK). */
  readonly token: TokenSource;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

/** A variable that must be set. Throws with its name. */
export const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see the README of this adapter.`);
};

/** A secret that stands in a file of its own; the line end is no part of it. */
export const secretIn = (file: string): string => readFileSync(file, 'utf8').trim();

/** Reads what every adapter must be told; throws with the name of what is missing. */
export const readAdapterConfig = (env: NodeJS.ProcessEnv): AdapterConfig => ({
  databaseUrl: required(env, 'ADAPTER_DATABASE_URL'),
  hubUrl: required(env, 'HUB_URL'),
  ...(env['HUB_KNOWN_AS'] ? { hubKnownAs: env['HUB_KNOWN_AS'] } : {}),
  organisation: required(env, 'ORGANISATION'),
  token: clientCredentials({
    issuer: required(env, 'OIDC_ISSUER'),
    audience: required(env, 'OIDC_AUDIENCE'),
    clientId: required(env, 'OIDC_CLIENT_ID'),
    privateKeyJwk: JSON.parse(
      secretIn(required(env, 'OIDC_PRIVATE_KEY_FILE')),
    ) as ClientCredentialsOptions['privateKeyJwk'],
  }),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
