import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AdapterProcess } from '@wisselzone/platform/adapter';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import type { AdapterFilesConfig } from './config';
import { ExchangeFolders } from './exchange-folders';
import { FileBook } from './file-book';
import { FilesPartner } from './files.partner';

export type { AdapterFilesConfig } from './config';

const POLL_MS = 1_000;
const SETTLE_MS = 5_000;

const startWork = async (config: AdapterFilesConfig, log: Log): Promise<AdapterProcess> => {
  const { path, settleMs = SETTLE_MS, pollMs = POLL_MS } = config.files;
  const now = (): Date => new Date();
  const book = await FileBook.open(config.databaseUrl);
  const folders = new ExchangeFolders({ path, settleMs }, now);
  const partner = new FilesPartner(folders, book, pollMs, now);
  return AdapterProcess.start(config, partner, log);
};

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: AdapterFilesConfig, log: Log): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: AdapterProcess, useFactory: () => startWork(config, log) }],
    };
  }
}

/**
 * A door for one organisation's files that already works; `close()` ends it after the turns under way. Rejects when its own
 * database cannot be reached; the hub and the folder may be away.
 */
export const createAdapterFiles = (
  config: AdapterFilesConfig,
): Promise<INestApplicationContext> => {
  const log = openLog('adapter-files', config.logLevel);
  return NestFactory.createApplicationContext(AppModule.for(config, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
};
