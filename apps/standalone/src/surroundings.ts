import { clientCredentials, type MachineTokenSource } from '@wisselzone/platform/identity';
import type { StandaloneConfig } from './config';
import type { DatabaseUrls } from './home/databases';
import type { Home } from './home/home';
import type { Machine } from './home/secrets';

/** Whom access tokens are for: the hub's API. */
export const AUDIENCE = 'urn:wisselzone:hub';

/** The name of the log of proofs, whatever the port: receipts carry it for ever. */
export const LOG_ORIGIN = 'wisselzone.localhost/log';

/** What every part that is started needs to know of the others. */
export interface Surroundings {
  readonly config: StandaloneConfig;
  readonly home: Home;
  readonly urls: DatabaseUrls;
  /** `http://localhost:<port>` */
  readonly address: string;
  readonly issuer: string;
  readonly hubUrl: string;
  /** The log's address, for a part that appends or reads as this login. */
  readonly eventStore: (
    login:
      | 'wz_api'
      | 'wz_projector'
      | 'wz_relay'
      | 'wz_notary'
      | 'wz_audit'
      | 'wz_figures'
      | 'wz_eraser',
  ) => string;
  readonly tokenOf: (machine: Machine) => MachineTokenSource;
}

export const surroundingsOf = (
  config: StandaloneConfig,
  home: Home,
  urls: DatabaseUrls,
): Surroundings => {
  const address = `http://localhost:${config.port}`;
  const issuer = `${address}/oidc`;
  return {
    ...{ config, home, urls, address, issuer },
    hubUrl: `${address}/REST/wisselzone/v1`,
    eventStore: (login) => config.eventStore ?? urls.login(login, 'wisselzone'),
    tokenOf: (machine) =>
      clientCredentials({
        ...{ issuer, clientId: machine, audience: AUDIENCE },
        privateKeyJwk: home.secrets.machineKeys[machine],
      }),
  };
};
