import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdapterProcess } from '@wisselzone/platform/adapter';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { CawFolders } from './caw.folders';
import { CawPartner } from './caw.partner';
import type { AdapterCawConfig } from './config';

export type { AdapterCawConfig } from './config';

const POLL_MS = 500;

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: AdapterCawConfig, log: Log): DynamicModule {
    const { caw, organisation } = config;
    const now = (): Date => new Date();
    const partner = new CawPartner(new CawFolders(caw), organisation, caw.pollMs ?? POLL_MS, now);
    return {
      module: AppModule,
      providers: [
        {
          provide: AdapterProcess,
          useFactory: () => AdapterProcess.start(config, partner, log),
        },
      ],
    };
  }
}

/**
 * An adapter that already works, without any door; `close()` ends it after the turns under way. Rejects
 * when its own database cannot be reached; the hub and the CAW's folders may be away.
 */
export const createAdapterCaw = (config: AdapterCawConfig): Promise<INestApplicationContext> => {
  const log = openLog('adapter-caw', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
};
