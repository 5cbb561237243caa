import { PostgresAccessLog, type AccessLog } from '@wisselzone/platform/access-log';
import { AgreedRates, DoorStore, migrateDoorStore } from '@wisselzone/platform/door-store';
import { openEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { openTokenVerifier, type TokenVerifier } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import { openRootKeys, PostgresVault, type Vault } from '@wisselzone/platform/vault';
import type { OrganisationId } from '@wisselzone/kernel';
import type { FiguresConfig } from './config';

/** Everything the figures stand on. */
export interface Ports {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly accessLog: AccessLog;
  /** Where releases are kept. */
  readonly rows: ReadStore;
  readonly verifier: TokenVerifier;
  readonly rates: AgreedRates;
  /** The address that callers know this door by. */
  readonly publicUrl: string;
  readonly hub: OrganisationId;
  /** Last opened first. */
  readonly close: () => Promise<void>;
}

const roleOf = (address: string): string => decodeURIComponent(new URL(address).username);

/** Opens every port; when one cannot be reached, closes the others and rejects. */
export const openPorts = async (config: FiguresConfig): Promise<Ports> => {
  const opened: { close(): Promise<unknown> }[] = [];
  const kept = async <Port extends { close(): Promise<unknown> }>(
    opening: Promise<Port>,
  ): Promise<Port> => {
    const port = await opening;
    opened.push(port);
    return port;
  };
  const close = async (): Promise<void> => {
    for (const port of opened.splice(0).reverse()) await port.close();
  };
  const { eventStore, accessLog, keyStore, store, issuer, audience, hub } = config;
  try {
    const { doorStore, doorStoreOwner } = config;
    if (doorStoreOwner) await migrateDoorStore(doorStoreOwner, [roleOf(doorStore)]);
    const door = await kept(DoorStore.open(doorStore));
    const rootKeys = await openRootKeys(config.rootKey, config.olderRootKeyFile);
    return {
      store: await kept(openEventStore(eventStore)),
      vault: await kept(PostgresVault.open({ connectionString: keyStore, rootKeys })),
      accessLog: await kept(PostgresAccessLog.open({ connectionString: accessLog })),
      rows: await kept(ReadStore.open({ url: store, name: 'figures', poolSize: 3 })),
      verifier: openTokenVerifier({ issuer, audience, seen: door.proofs, ended: door.ended }),
      rates: new AgreedRates(door.allowances, config.rates),
      publicUrl: config.publicUrl,
      hub,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
