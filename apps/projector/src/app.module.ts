import {
  Inject,
  Injectable,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventStore, openEventStore } from '@wisselzone/platform/event-store';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { ReadStore } from '@wisselzone/platform/read-store';
import type { ProjectorConfig } from './config';
import { knownEvents } from './log/upcasters';
import { Projector } from './projector';
import { migrateReadModels } from './rows/migrate';
import { troubleOf } from './trouble';

export type { ProjectorConfig } from './config';
export { rebuildReadModels, type RebuildReport } from './rebuild/rebuild';
export { migrateReadModels } from './rows/migrate';

const LOG = Symbol('log');

/** Starts with the process and ends with it: last batch first, then the connections. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly projector: Projector,
    private readonly log: EventStore,
    private readonly rows: ReadStore,
    @Inject(LOG) private readonly out: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.projector.start();
    this.out.info('following the log');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.projector.stop();
    await this.rows.close();
    await this.log.close();
  }
}

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: ProjectorConfig, out: Log): DynamicModule {
    const onTrouble = (error: unknown) => out.warn(troubleOf(error), 'the projector tries again');
    return {
      module: AppModule,
      providers: [
        { provide: LOG, useValue: out },
        { provide: EventStore, useFactory: () => openEventStore(config.eventStore, { onTrouble }) },
        {
          provide: ReadStore,
          useFactory: () =>
            ReadStore.open({ url: config.readStore, poolSize: 3, name: 'projector' }),
        },
        {
          provide: Projector,
          inject: [EventStore, ReadStore],
          useFactory: (log: EventStore, store: ReadStore) =>
            new Projector({ log, store, upcasters: knownEvents(), onTrouble }),
        },
        Lifetime,
      ],
    };
  }
}

/**
 * A projector that already follows the log, without any door; `close()` ends it after the batch under
 * way. Runs the migrations first when the owner's address is given. Rejects when a store cannot be reached.
 */
export const createProjector = async (
  config: ProjectorConfig,
): Promise<INestApplicationContext> => {
  if (config.readStoreOwner) await migrateReadModels(config.readStoreOwner);
  const out = openLog('projector', config.logLevel);
  const app = await NestFactory.createApplicationContext(AppModule.for(config, out), {
    logger: new NestLog(out),
    abortOnError: false,
  });
  return app;
};
