import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdapterProcess } from '@wisselzone/platform/adapter';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import type { AdapterGtbConfig } from './config';
import { GtbClient } from './gtb.client';
import { GtbPartner } from './gtb.partner';

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: AdapterGtbConfig, log: Log): DynamicModule {
    const { gtb, organisation } = config;
    const partner = new GtbPartner(new GtbClient(gtb), organisation, gtb.pollMs);
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
 * when its own database cannot be reached; the hub and GTB may be away.
 */
export const createAdapterGtb = (config: AdapterGtbConfig): Promise<INestApplicationContext> => {
  const log = openLog('adapter-gtb', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
};
