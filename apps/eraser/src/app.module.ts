import {
  Injectable,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { present, type OrganisationId } from '@wisselzone/kernel';
import { PostgresAccessLog } from '@wisselzone/platform/access-log';
import { EventStore, openEventStore } from '@wisselzone/platform/event-store';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { HubClient } from '@wisselzone/platform/hub-client';
import { clientCredentials } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import { PostgresErasure } from '@wisselzone/platform/vault';
import type { EraserConfig } from './config';
import { Eraser } from './eraser';
import { Orders } from './orders';

export type { EraserConfig } from './config';
export { Eraser, type EraserOptions, type EraserTrouble } from './eraser';
export { Orders } from './orders';

/** Starts with the process and ends with it: the order under way first, then the connections. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly eraser: Eraser,
    private readonly log: EventStore,
    private readonly rows: ReadStore,
    private readonly accessLog: PostgresAccessLog,
    private readonly keys: PostgresErasure,
  ) {}

  onApplicationBootstrap(): void {
    this.eraser.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.eraser.stop();
    for (const opened of [this.rows, this.accessLog, this.keys, this.log]) await opened.close();
  }
}

const hubOf = (config: EraserConfig): HubClient =>
  new HubClient({
    url: config.hubUrl,
    ...present({ knownAs: config.hubKnownAs }),
    token: clientCredentials({
      issuer: config.issuer,
      clientId: config.clientId,
      privateKeyJwk: config.clientKey,
      audience: config.audience,
    }),
  });

type Parts = [ReadStore, EventStore, PostgresErasure, PostgresAccessLog];

const eraserOf =
  (config: EraserConfig, out: Log) =>
  (...[rows, log, keys, accessLog]: Parts): Eraser =>
    new Eraser({
      ...{ log, keys, accessLog, orders: new Orders(rows), hub: hubOf(config) },
      hubOrganisation: config.hubOrganisation as OrganisationId,
      clock: () => Date.now(),
      everyMs: config.everyMs,
      onTrouble: (trouble) => out.warn(trouble, 'the eraser'),
    });

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: EraserConfig, out: Log): DynamicModule {
    const parts = [ReadStore, EventStore, PostgresErasure, PostgresAccessLog];
    return {
      module: AppModule,
      providers: [
        {
          provide: ReadStore,
          useFactory: () => ReadStore.open({ url: config.readStore, poolSize: 1, name: 'eraser' }),
        },
        { provide: EventStore, useFactory: () => openEventStore(config.eventStore) },
        {
          provide: PostgresErasure,
          useFactory: () => new PostgresErasure({ connectionString: config.keyStore }),
        },
        {
          provide: PostgresAccessLog,
          useFactory: () => PostgresAccessLog.open({ connectionString: config.accessLog }),
        },
        {
          provide: Eraser,
          inject: parts,
          useFactory: eraserOf(config, out),
        },
        Lifetime,
      ],
    };
  }
}

/**
 * An eraser that already carries out orders, without any door; `close()` ends it after the one under way. Rejects when
 * the log, the rows or the access log cannot be reached; a hub or provider that is away is waited for.
 */
export const createEraser = async (config: EraserConfig): Promise<INestApplicationContext> => {
  const out = openLog('eraser', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, out), {
    logger: new NestLog(out),
    abortOnError: false,
  });
};
