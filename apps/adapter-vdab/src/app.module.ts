import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdapterProcess } from '@wisselzone/platform/adapter';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import type { AdapterVdabConfig } from './config';
import { VdabClient } from './vdab.client';
import { VdabPartner } from './vdab.partner';

export type { AdapterVdabConfig } from './config';

const POLL_MS = 1000;

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: AdapterVdabConfig, log: Log): DynamicModule {
    const { vdab, organisation } = config;
    const partner = new VdabPartner(new VdabClient(vdab), organisation, vdab.pollMs ?? POLL_MS);
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
 * when its own database cannot be reached; the hub and VDAB may be away.
 */
export const createAdapterVdab = (config: AdapterVdabConfig): Promise<INestApplicationContext> => {
  const log = openLog('adapter-vdab', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
};
