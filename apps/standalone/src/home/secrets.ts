import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { v4 as newId } from 'uuid';

/** Who signs in to the identity provider with a key of its own. */
export const MACHINES = [
  'operator',
  'timekeeper',
  'eraser',
  'portal',
  'adapter-ocmw',
  'adapter-vdab',
  'adapter-caw',
] as const;
export type Machine = (typeof MACHINES)[number];

/** Logins of the database, besides its superuser. */
export const DATABASE_LOGINS = [
  'wz_api',
  'wz_projector',
  'wz_timekeeper',
  'wz_eraser',
  'wz_relay',
  'wz_keys',
  'wz_access_log',
  'wz_notary',
  'wz_audit',
  'wz_figures',
  'adapter_ocmw',
  'adapter_vdab',
  'adapter_caw',
] as const;
export type DatabaseLogin = (typeof DATABASE_LOGINS)[number];

/** Made at the first start, kept in one file that only the account of the hub can read. */
export interface Secrets {
  readonly superuser: string;
  readonly databaseLogins: Readonly<Record<DatabaseLogin, string>>;
  readonly signingKey: JWK;
  readonly cookieKey: string;
  readonly machineKeys: Readonly<Record<Machine, JWK>>;
  readonly machineSubjects: Readonly<Record<Machine, string>>;
  readonly vdabClientSecret: string;
  readonly ocmwSharedSecret: string;
}

const password = (): string => randomBytes(24).toString('base64url');

const signingKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: newId() };
};

const fill = async <Name extends string, Value>(
  names: readonly Name[],
  make: () => Value | Promise<Value>,
): Promise<Record<Name, Value>> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await make()] as const)),
  ) as Record<Name, Value>;

const newSecrets = async (): Promise<Secrets> => ({
  superuser: password(),
  databaseLogins: await fill(DATABASE_LOGINS, password),
  signingKey: await signingKey(),
  cookieKey: password(),
  machineKeys: await fill(MACHINES, signingKey),
  machineSubjects: await fill(MACHINES, () => newId()),
  vdabClientSecret: password(),
  ocmwSharedSecret: password(),
});

/** Written whole and renamed: a crash leaves the old file or the new one, never half of it. */
const write = (file: string, secrets: Secrets): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
};

/** A login or machine that came with a newer version gets its secrets at the first start of that version. */
const withEveryLogin = async (kept: Secrets): Promise<Secrets> => ({
  ...kept,
  databaseLogins: { ...(await fill(DATABASE_LOGINS, password)), ...kept.databaseLogins },
  machineKeys: { ...(await fill(MACHINES, signingKey)), ...kept.machineKeys },
  machineSubjects: { ...(await fill(MACHINES, () => newId())), ...kept.machineSubjects },
});

/** The secrets of this home, made when there are none yet. */
export const openSecrets = async (file: string): Promise<Secrets> => {
  const secrets = existsSync(file)
    ? await withEveryLogin(JSON.parse(readFileSync(file, 'utf8')) as Secrets)
    : await newSecrets();
  write(file, secrets);
  return secrets;
};
