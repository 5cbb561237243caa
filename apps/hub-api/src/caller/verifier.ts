import { readFile } from 'node:fs/promises';
import type { DoorStore } from '@wisselzone/platform/door-store';
import {
  openTokenVerifier,
  type TokenVerifier,
  type TokenVerifierOptions,
} from '@wisselzone/platform/identity';
import type { HubApiConfig } from '../config';

type Introspection = NonNullable<TokenVerifierOptions['introspection']>;

/** All three or none: half of it would refuse every token, or ask about them as nobody. */
const introspectionOf = async (config: HubApiConfig): Promise<Introspection | undefined> => {
  const { INTROSPECTION_CLIENT_ID: clientId, INTROSPECTION_KEY_FILE: file } = config;
  const { INTROSPECTION_SCOPE: scope } = config;
  if (!clientId && !file && !scope) return undefined;
  if (!clientId || !file || !scope)
    throw new Error('set INTROSPECTION_CLIENT_ID, INTROSPECTION_KEY_FILE and INTROSPECTION_SCOPE');
  const privateKeyJwk = JSON.parse(await readFile(file, 'utf8')) as Introspection['privateKeyJwk'];
  return { clientId, privateKeyJwk, scope };
};

/** Tells who calls, as this configuration says whose tokens count. */
export const verifierOf = async (
  config: HubApiConfig,
  { proofs, ended }: DoorStore,
): Promise<TokenVerifier> => {
  const introspection = await introspectionOf(config);
  return openTokenVerifier({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    ...(introspection ? { introspection } : {}),
    ...{ seen: proofs, ended },
  });
};
