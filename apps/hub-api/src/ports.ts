import type { OrganisationId } from '@wisselzone/kernel';
import {
  PostgresAttachmentStore,
  type AttachmentStore,
} from '@wisselzone/platform/attachment-store';
import { PostgresAccessLog, type AccessLog } from '@wisselzone/platform/access-log';
import type { Upcasters } from '@wisselzone/platform/envelope';
import { openEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { AgreedRates, DoorStore } from '@wisselzone/platform/door-store';
import { LogoutTokens, type TokenVerifier } from '@wisselzone/platform/identity';
import { LogReader } from '@wisselzone/platform/merkle-log';
import { ReadProgress, ReadStore } from '@wisselzone/platform/read-store';
import {
  PostgresPersonIndex,
  PostgresVault,
  type PersonIndex,
  type Vault,
} from '@wisselzone/platform/vault';
import { readWebhookKey } from '@wisselzone/platform/webhook';
import type { AttachmentLimits } from './attachment/attachment-limits';
import { SystemClock, type Clock } from './clock';
import type { HubApiConfig } from './config';
import { Directory } from './directory/directory';
import { Registers } from './directory/registers';
import type { DataNotice } from './consent-record/data-notice';
import type { RevolvingDoor } from './dossier/revolving-door';
import { verifierOf } from './caller/verifier';
import { Geography } from './geography/geography';
import { rootKeysOf } from './operator/root-keys-of';
import type { HubIdentity } from './hub-identity';
import { knownEvents } from './upcasters';
import { InboxKeys } from './quarantine/inbox-keys';
import { openRoleTable } from './usual-role/role-table';
import type { UsualRoles } from './usual-role/usual-roles';
import { WebhookKeys } from './webhook/webhook-keys';

/** Everything the door stands on. */
export interface Ports {
  readonly store: EventStore;
  readonly upcasters: Upcasters;
  readonly vault: Vault;
  readonly persons: PersonIndex;
  readonly accessLog: AccessLog;
  readonly attachments: AttachmentStore;
  readonly rows: ReadStore;
  readonly progress: ReadProgress;
  /** Receipts, checkpoints and tiles, as the notary made them. */
  readonly proofs: LogReader;
  readonly door: DoorStore;
  readonly verifier: TokenVerifier;
  readonly logouts: LogoutTokens;
  readonly rates: AgreedRates;
  readonly directory: Directory;
  readonly registers: Registers;
  readonly geography: Geography;
  readonly hub: HubIdentity;
  readonly attachmentLimits: AttachmentLimits;
  readonly revolvingDoor: RevolvingDoor;
  readonly usualRoles: UsualRoles;
  readonly dataNotice: DataNotice;
  readonly webhookKeys: WebhookKeys;
  readonly inboxKeys: InboxKeys;
  readonly clock: Clock;
  readonly close: () => Promise<void>;
}

type Closing = () => Promise<void>;

/** Opens every port; when one cannot be reached, closes the others and rejects. */
export const openPorts = async (config: HubApiConfig): Promise<Ports> => {
  const opened: Closing[] = [];
  const close = async (): Promise<void> => {
    for (const closing of opened.splice(0).reverse()) await closing();
  };
  try {
    return { ...(await openAll(config, (closing) => opened.push(closing))), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const openKeyStore = async (
  config: HubApiConfig,
  closes: (closing: Closing) => void,
): Promise<Pick<Ports, 'vault' | 'persons'>> => {
  const keys = {
    connectionString: config.KEY_STORE,
    rootKeys: await rootKeysOf(config),
  };
  const vault = await PostgresVault.open(keys);
  closes(() => vault.close());
  const persons = await PostgresPersonIndex.open(keys);
  closes(() => persons.close());
  return { vault, persons };
};

/** Sealed files beside the log, and how large they may be. */
const openAttachments = async (
  config: HubApiConfig,
  closes: (closing: Closing) => void,
): Promise<Pick<Ports, 'attachments' | 'attachmentLimits'>> => {
  const attachments = await PostgresAttachmentStore.open(config.ATTACHMENT_STORE);
  closes(() => attachments.close());
  const { ATTACHMENT_BYTES: fileBytes, ATTACHMENTS_BYTES: togetherBytes } = config;
  return { attachments, attachmentLimits: { fileBytes, togetherBytes } };
};

/** What is kept in memory by following the log. */
const followLog = async (
  store: EventStore,
  upcasters: Upcasters,
  closes: (closing: Closing) => void,
): Promise<Pick<Ports, 'directory' | 'registers'>> => {
  const directory = await Directory.open(store, upcasters);
  closes(() => directory.close());
  const registers = await Registers.open(store, upcasters);
  closes(() => registers.close());
  return { directory, registers };
};

/** Who comes in, and how often. */
const openDoorStore = async (
  config: HubApiConfig,
  closes: (closing: Closing) => void,
): Promise<Pick<Ports, 'door' | 'verifier' | 'logouts' | 'rates'>> => {
  const door = await DoorStore.open(config.DOOR_STORE);
  closes(() => door.close());
  const rates = new AgreedRates(door.allowances, {
    person: config.PERSON_REQUESTS_PER_MINUTE,
    machine: config.MACHINE_REQUESTS_PER_MINUTE,
    exports: config.EXPORTS_PER_HOUR,
  });
  const logouts = new LogoutTokens({
    issuer: config.OIDC_ISSUER,
    client: config.OIDC_SIGN_IN_CLIENT,
  });
  return { door, verifier: await verifierOf(config, door), logouts, rates };
};

const hubIn = (config: HubApiConfig): HubIdentity => ({
  organisation: config.HUB_ORGANISATION as OrganisationId,
  publicUrl: config.PUBLIC_URL,
  trustedProxies: config.TRUSTED_PROXIES.split(',').filter(Boolean),
  testData: config.TEST_DATA === 'true',
});

/** What is made from the hub's own 32 bytes. */
const keysIn = async (file: string): Promise<Pick<Ports, 'webhookKeys' | 'inboxKeys'>> => {
  const hubKey = await readWebhookKey(file);
  return { webhookKeys: new WebhookKeys(hubKey), inboxKeys: new InboxKeys(hubKey) };
};

const dataNoticeIn = (config: HubApiConfig): DataNotice => ({
  url: config.PRIVACY_NOTICE_URL,
  language: config.PRIVACY_NOTICE_LANGUAGE,
  countries: config.STORAGE_COUNTRIES.split(','),
  retention: config.RETENTION_PERIOD,
});

const openAll = async (
  config: HubApiConfig,
  closes: (closing: Closing) => void,
): Promise<Omit<Ports, 'close'>> => {
  const upcasters = knownEvents();
  const store = await openEventStore(config.EVENT_STORE);
  closes(() => store.close());
  const { vault, persons } = await openKeyStore(config, closes);
  const accessLog = await PostgresAccessLog.open({ connectionString: config.ACCESS_LOG });
  closes(() => accessLog.close());
  const rows = await ReadStore.open({ url: config.READ_STORE, name: 'hub-api' });
  closes(() => rows.close());
  const progress = await ReadProgress.open(config.READ_STORE);
  closes(() => progress.close());
  const proofs = new LogReader({ connectionString: config.READ_STORE });
  closes(() => proofs.close());
  return {
    ...{
      store,
      upcasters,
      vault,
      persons,
      accessLog,
      rows,
      progress,
      proofs,
    },
    ...(await openAttachments(config, closes)),
    ...(await followLog(store, upcasters, closes)),
    geography: await Geography.open(),
    usualRoles: { table: await openRoleTable() },
    ...(await openDoorStore(config, closes)),
    hub: hubIn(config),
    revolvingDoor: { turns: config.REVOLVING_DOOR_TURNS, days: config.REVOLVING_DOOR_DAYS },
    dataNotice: dataNoticeIn(config),
    ...(await keysIn(config.WEBHOOK_KEY_FILE)),
    clock: new SystemClock(),
  };
};
