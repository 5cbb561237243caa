import {
  Injectable,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { HubClient } from '@wisselzone/platform/hub-client';
import { clientCredentials } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import { present } from '@wisselzone/kernel';
import type { TimekeeperConfig } from './config';
import { DueDates } from './due-dates';
import { Rounds } from './rounds';
import { Timekeeper } from './timekeeper';

export type { TimekeeperConfig } from './config';
export type { DueItem } from './due-item';
export { DueDates } from './due-dates';
export { Timekeeper } from './timekeeper';

/** Starts with the process and ends with it: the commands under way first, then the connection. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly rounds: Rounds,
    private readonly store: ReadStore,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
    await this.store.close();
  }
}

const hubOf = (config: TimekeeperConfig): HubClient =>
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

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: TimekeeperConfig, out: Log, clock: () => number): DynamicModule {
    return {
      module: AppModule,
      providers: [
        {
          provide: ReadStore,
          useFactory: () =>
            ReadStore.open({ url: config.readStore, poolSize: 1, name: 'timekeeper' }),
        },
        {
          provide: Timekeeper,
          inject: [ReadStore],
          useFactory: (store: ReadStore) =>
            new Timekeeper({
              dueDates: new DueDates(store),
              hub: hubOf(config),
              clock,
              elapsed: () => performance.now(),
              onTrouble: (trouble) => out.warn(trouble, 'a moment could not be said yet'),
            }),
        },
        {
          provide: Rounds,
          inject: [Timekeeper],
          useFactory: (timekeeper: Timekeeper) =>
            new Rounds(timekeeper, config.everyMs, (error) =>
              out.warn(
                { error: error instanceof Error ? error.name : typeof error },
                'due dates could not be read; trying again',
              ),
            ),
        },
        Lifetime,
      ],
    };
  }
}

/**
 * A timekeeper that already makes its rounds, without any door; `close()` ends it after the commands
 * under way. Rejects when the rows cannot be reached; a hub or provider that is away is waited for.
 * `clock`: milliseconds since 1970, the machine's own unless said otherwise.
 */
export const createTimekeeper = async (
  config: TimekeeperConfig,
  clock: () => number = () => Date.now(),
): Promise<INestApplicationContext> => {
  const out = openLog('timekeeper', config.logLevel);
  const app = await NestFactory.createApplicationContext(AppModule.for(config, out, clock), {
    logger: new NestLog(out),
    abortOnError: false,
  });
  return app;
};
