import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdapterProcess } from '@wisselzone/platform/adapter';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import type { AdapterOcmwConfig } from './config';
import { OcmwClient } from './ocmw.client';
import { DOOR_SECRET, OcmwDoor } from './ocmw.door';
import { OcmwPartner } from './ocmw.partner';

export type { AdapterOcmwConfig } from './config';

/** Larger than the largest message, so that the door itself can say what is wrong. */
const READ_AT_MOST = 1024 * 1024;

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(config: AdapterOcmwConfig, log: Log): DynamicModule {
    const { ocmw, organisation } = config;
    const partner = new OcmwPartner(new OcmwClient(ocmw), organisation, () => new Date());
    return {
      module: AppModule,
      controllers: [OcmwDoor],
      providers: [
        { provide: DOOR_SECRET, useValue: ocmw.secret },
        {
          provide: AdapterProcess,
          useFactory: () => AdapterProcess.start(config, partner, log),
        },
      ],
    };
  }
}

/**
 * An adapter that already works; its door for the OCMW (`POST /berichten`) does not listen yet. `close()`
 * ends it after the turns under way. Rejects when its own database cannot be reached; the hub and the
 * OCMW may be away.
 */
export const createAdapterOcmw = async (
  config: AdapterOcmwConfig,
): Promise<NestFastifyApplication> => {
  const log = openLog('adapter-ocmw', config.logLevel);
  const fastify = new FastifyAdapter({ bodyLimit: READ_AT_MOST });
  const server = fastify.getInstance();
  server.addContentTypeParser(
    ['application/xml', 'text/xml'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  // Whatever else is posted is answered by the door, as a fault of this interface.
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) =>
    done(null, undefined),
  );
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.for(config, log),
    fastify,
    { logger: new NestLog(log), abortOnError: false },
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
