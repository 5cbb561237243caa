import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isUuid, present } from '@wisselzone/kernel';
import { readMachineKey, type ClientCredentialsOptions } from '@wisselzone/platform/identity';

/** Who the relay is at the hub when it brings what an organisation asks by messages. */
export interface CommandClients {
  /** `HUB_URL`: the public door, ending in `/REST/wisselzone/v1`. */
  readonly hubUrl: string;
  /** `HUB_KNOWN_AS`: the same address as the hub itself is known by, when it is reached by another one. */
  readonly hubKnownAs?: string;
  /** For each organisation that may ask by messages: its own client at the identity provider. */
  readonly clients: ReadonlyMap<string, ClientCredentialsOptions>;
}

type Required = (name: string) => string;

const VARIABLE = 'KAFKA_COMMAND_CLIENTS';
const ENDING = '.jwk';

/**
 * Reads `KAFKA_COMMAND_CLIENTS`: a folder with one file `<organisation>.jwk` for each organisation, the
 * private key of the client `kafka-<organisation>`. Throws with the name of what is wrong.
 */
export const commandClientsIn = (
  folder: string,
  required: Required,
  hubKnownAs: string | undefined,
): CommandClients => {
  const provider = { issuer: required('OIDC_ISSUER'), audience: required('OIDC_AUDIENCE') };
  const clients = filesIn(folder).map((file) => {
    const organisation = basename(file, ENDING);
    if (!isUuid(organisation))
      throw new Error(`${VARIABLE} holds ${file}: its name must be the id of an organisation.`);
    const privateKeyJwk = readMachineKey(VARIABLE, join(folder, file));
    return [
      organisation,
      { ...provider, clientId: `kafka-${organisation}`, privateKeyJwk },
    ] as const;
  });
  return { hubUrl: required('HUB_URL'), ...present({ hubKnownAs }), clients: new Map(clients) };
};

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(ENDING));
  } catch {
    throw new Error(`${VARIABLE} names a folder that cannot be read.`);
  }
};
