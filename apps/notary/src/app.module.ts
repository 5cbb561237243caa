import {
  Injectable,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessLogLines, grantAccessLogReading } from '@wisselzone/platform/access-log';
import { EventStore, openEventStore } from '@wisselzone/platform/event-store';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { migrateNotary } from '@wisselzone/platform/merkle-log';
import type { NotaryConfig } from './config';
import { Notary } from './notary';
import { troubleOf } from './trouble';
import { WaitingEntries } from './waiting-entries';

export type { NotaryConfig } from './config';
export { exportLog } from './verify/export-log';
export { verifyLog, type KeptLogAddresses } from './verify/verify-log';

/** Starts with the process and ends with it: the batch under way first, then the connections. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly notary: Notary,
    private readonly events: EventStore,
    private readonly lines: AccessLogLines,
  ) {}

  onApplicationBootstrap(): void {
    this.notary.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notary.stop();
    await this.events.close();
    await this.lines.close();
  }
}

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: NotaryConfig, out: Log): DynamicModule {
    const { store, signer, everyMs } = config;
    const onTrouble = (error: unknown) => out.warn(troubleOf(error), 'the notary tries again');
    return {
      module: AppModule,
      providers: [
        { provide: EventStore, useFactory: () => openEventStore(config.eventStore, { onTrouble }) },
        {
          provide: AccessLogLines,
          useFactory: () => new AccessLogLines({ connectionString: config.accessLog }),
        },
        {
          provide: Notary,
          inject: [EventStore, AccessLogLines],
          useFactory: (events: EventStore, lines: AccessLogLines) =>
            new Notary({
              ...{ store, signer, everyMs, onTrouble },
              eventLog: () => events.logId(),
              waiting: new WaitingEntries(events, lines),
            }),
        },
        Lifetime,
      ],
    };
  }
}

/** The role of the door that hands out receipts, checkpoints and tiles. */
const DOOR = 'wz_api';

const roleOf = (address: string): string => decodeURIComponent(new URL(address).username);

const migrateOwned = async ({ owner, store, accessLog }: NotaryConfig): Promise<void> => {
  if (!owner) return;
  await migrateNotary(owner, { writer: roleOf(store), reader: DOOR });
  await grantAccessLogReading(owner, roleOf(accessLog));
};

/**
 * A notary that already signs, without any door; `close()` ends it after the batch under way. Runs the
 * migrations first when the owner's address is given. Rejects when the event store cannot be reached.
 */
export const createNotary = async (config: NotaryConfig): Promise<INestApplicationContext> => {
  await migrateOwned(config);
  const out = openLog('notary', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, out), {
    logger: new NestLog(out),
    abortOnError: false,
  });
};
