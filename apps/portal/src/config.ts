import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { ClientCredentialsOptions } from '@wisselzone/platform/identity';

type ClientKey = ClientCredentialsOptions['privateKeyJwk'];

/** How the portal proves itself to the identity provider: a key it signs with, or a shared secret. */
export type ClientProof = { readonly key: ClientKey } | { readonly secret: string };

/** What a portal must be told. */
export interface PortalConfig {
  /** `OIDC_ISSUER`: exact, as the provider itself spells it. */
  readonly issuer: string;
  /** `OIDC_CLIENT_ID`; default `portal`. */
  readonly clientId: string;
  /** `OIDC_CLIENT_KEY_FILE` (private key, JWK), else `OIDC_CLIENT_SECRET_FILE`. */
  readonly client: ClientProof;
  /** `HUB_URL`: the public door, ending in `/REST/wisselzone/v1`. */
  readonly hubUrl: string;
  /** `PUBLIC_URL`: where people reach this portal, without a path; https, but on the own machine. */
  readonly publicUrl: string;
  /** `TRUSTED_PROXIES`: exact addresses of the proxies in front, with commas between; only their word on where a visitor comes from counts. */
  readonly trustedProxies: readonly string[];
  /** `SIGN_INS_PER_MINUTE` of one address; default 10. */
  readonly signInsPerMinute: number;
  /** `WEB_ROOT`: the built screens; default `dist/apps/portal/web`. */
  readonly webRoot: string;
  /** `PORT`; default 8081. Used by `main.ts` only. */
  readonly port: number;
  /** `LOG_LEVEL` of pino; default `info`. */
  readonly logLevel: string;
}

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set: see apps/portal/README.md.`);
};

/** The cause is named by its kind only: the file is a secret. */
const secretIn = (name: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${name} ${path} cannot be read (${code ?? 'unknown'}).`, { cause: code });
  }
};

const keyIn = (name: string, path: string): ClientKey => {
  const text = secretIn(name, path);
  try {
    const key = JSON.parse(text) as ClientKey;
    if (typeof key.kty === 'string' && typeof key.d === 'string') return key;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${name} ${path} holds no private key (JWK).`);
};

const MINIMUM_SECRET = 32;

const proofFrom = (env: NodeJS.ProcessEnv): ClientProof => {
  const keyFile = env['OIDC_CLIENT_KEY_FILE'];
  if (keyFile) return { key: keyIn('OIDC_CLIENT_KEY_FILE', keyFile) };
  const secretFile = required(env, 'OIDC_CLIENT_SECRET_FILE');
  const secret = secretIn('OIDC_CLIENT_SECRET_FILE', secretFile);
  if (secret.length >= MINIMUM_SECRET) return { secret };
  throw new Error(`OIDC_CLIENT_SECRET_FILE ${secretFile} holds fewer than 32 characters.`);
};

/** An origin: sign-in addresses and the check on where a request came from are made from it. */
const originIn = (name: string, text: string): string => {
  if (!URL.canParse(text) || new URL(text).origin !== text.replace(/\/$/, ''))
    throw new Error(`${name} is "${text}": give scheme, host and port only, such as https://host.`);
  const { origin, protocol, hostname } = new URL(text);
  // Without TLS a browser keeps no `__Host-` cookie, and anybody in between reads what passes.
  if (protocol === 'https:' || OWN_MACHINE.includes(hostname)) return origin;
  throw new Error(`${name} is "${text}": only on the own machine may it do without https.`);
};

const OWN_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const addressesIn = (text: string): readonly string[] => {
  const addresses = text.split(',').filter(Boolean);
  // No ranges: whoever is in a range could say anything.
  if (addresses.every((address) => isIP(address) !== 0)) return addresses;
  throw new Error('TRUSTED_PROXIES must be exact addresses with commas between.');
};

const rateOf = (text: string): number => {
  const rate = Number(text);
  if (/^\d+$/.test(text) && rate >= 1 && rate <= 10_000) return rate;
  throw new Error('SIGN_INS_PER_MINUTE must be a whole number from 1 to 10000.');
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${text}": choose a whole number from 1 to 65535.`);
};

/** Reads the environment once; throws with the name of what is missing or wrong. */
export const readConfig = (env: NodeJS.ProcessEnv): PortalConfig => ({
  issuer: required(env, 'OIDC_ISSUER'),
  clientId: env['OIDC_CLIENT_ID'] ?? 'portal',
  client: proofFrom(env),
  hubUrl: required(env, 'HUB_URL').replace(/\/$/, ''),
  publicUrl: originIn('PUBLIC_URL', required(env, 'PUBLIC_URL')),
  trustedProxies: addressesIn(env['TRUSTED_PROXIES'] ?? ''),
  signInsPerMinute: rateOf(env['SIGN_INS_PER_MINUTE'] ?? '10'),
  webRoot: resolve(env['WEB_ROOT'] ?? 'dist/apps/portal/web'),
  port: portOf(env['PORT'] ?? '8081'),
  logLevel: env['LOG_LEVEL'] ?? 'info',
});
