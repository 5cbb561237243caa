import {
  AccessLogSearch,
  grantAccessLogReading,
  PostgresAccessLog,
  type AccessLog,
} from '@wisselzone/platform/access-log';
import { openEventStore, type EventStore } from '@wisselzone/platform/event-store';
import { AgreedRates, DoorStore, migrateDoorStore } from '@wisselzone/platform/door-store';
import { openTokenVerifier, type TokenVerifier } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import type { Thresholds } from './anomaly/thresholds';
import type { AuditApiConfig } from './config';

/** Everything this door stands on: all of it to read, and the access log to write its own views in. */
export interface Ports {
  readonly store: EventStore;
  readonly accessLog: AccessLog;
  readonly search: AccessLogSearch;
  readonly rows: ReadStore;
  readonly verifier: TokenVerifier;
  readonly rates: AgreedRates;
  readonly publicUrl: string;
  readonly thresholds: Thresholds;
  /** Last opened first. */
  readonly close: () => Promise<void>;
}

const roleOf = (address: string): string => decodeURIComponent(new URL(address).username);

/** Opens every port; when one cannot be reached, closes the others and rejects. */
export const openPorts = async (config: AuditApiConfig): Promise<Ports> => {
  const opened: { close(): Promise<unknown> }[] = [];
  const kept = <Port extends { close(): Promise<unknown> }>(port: Port): Port => {
    opened.push(port);
    return port;
  };
  const close = async (): Promise<void> => {
    for (const port of opened.splice(0).reverse()) await port.close();
  };
  const { accessLogOwner, accessLogReader, issuer, audience, thresholds } = config;
  try {
    if (accessLogOwner) await grantAccessLogReading(accessLogOwner, roleOf(accessLogReader));
    const { doorStore, doorStoreOwner } = config;
    if (doorStoreOwner) await migrateDoorStore(doorStoreOwner, [roleOf(doorStore)]);
    const door = kept(await DoorStore.open(doorStore));
    return {
      store: kept(await openEventStore(config.eventStore)),
      accessLog: kept(await PostgresAccessLog.open({ connectionString: config.accessLog })),
      search: kept(new AccessLogSearch({ connectionString: accessLogReader })),
      rows: kept(await ReadStore.open({ url: config.readStore, name: 'audit-api' })),
      verifier: openTokenVerifier({ issuer, audience, seen: door.proofs, ended: door.ended }),
      rates: new AgreedRates(door.allowances, config.rates),
      publicUrl: config.publicUrl,
      thresholds,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
