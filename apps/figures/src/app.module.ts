import 'reflect-metadata';
import {
  Injectable,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routePolicy } from '@wisselzone/contracts';
import { AccessLog } from '@wisselzone/platform/access-log';
import { AgreedRates } from '@wisselzone/platform/door-store';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { openDoor, openLog, type Log } from '@wisselzone/platform/http';
import { DoorAddress, TokenVerifier } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import { Vault } from '@wisselzone/platform/vault';
import { AnalystGuard } from './analyst/analyst.guard';
import { Areas } from './area/areas';
import { FiguresBook } from './book/figures-book';
import { Clock } from './clock';
import type { FiguresConfig } from './config';
import { CodedSections } from './count/coded-sections';
import { Counter } from './count/counter';
import { HubOrganisation } from './hub-organisation';
import { openPorts, type Ports } from './ports';
import { knownEvents } from './register/known-events';
import { Register } from './register/register';
import { migrateFigures } from './release/migrate';
import { Quarterly } from './release/quarterly';
import { ReleaseRows } from './release/release.rows';
import { Releases } from './release/releases';
import { controllers } from './routes';
import { translate } from './translate';

export { readConfig, type FiguresConfig } from './config';
export { openPorts, type Ports } from './ports';
export { migrateFigures } from './release/migrate';

class OpenPorts {
  constructor(readonly value: Ports) {}
}

@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly quarterly: Quarterly,
    private readonly ports: OpenPorts,
  ) {}

  onApplicationBootstrap(): void {
    this.quarterly.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.quarterly.stop();
    await this.ports.value.close();
  }
}

/** What may be said in the log of a failure: its kind and code, never what was read. */
const troubleOf = (error: unknown): { readonly error: string; readonly code?: string } => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, ...(code && { code }) };
};

const quarterly = (out: Log) => ({
  provide: Quarterly,
  inject: [EventStore, ReleaseRows, Releases, Clock],
  useFactory: (log: EventStore, rows: ReleaseRows, releases: Releases, clock: Clock) =>
    new Quarterly({
      ...{ log, rows, releases, clock },
      onTrouble: (error) => out.warn(troubleOf(error), 'the release of the quarter is tried again'),
    }),
});

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(ports: Ports, areas: Areas, out: Log): DynamicModule {
    const upcasters = knownEvents();
    const bound = [
      [EventStore, ports.store],
      [Vault, ports.vault],
      [AccessLog, ports.accessLog],
      [ReadStore, ports.rows],
      [TokenVerifier, ports.verifier],
      [AgreedRates, ports.rates],
      [DoorAddress, new DoorAddress(ports.publicUrl)],
      [Upcasters, upcasters],
      [Areas, areas],
      [Register, new Register(ports.store, upcasters)],
      [HubOrganisation, new HubOrganisation(ports.hub)],
      [Clock, new Clock()],
      [OpenPorts, new OpenPorts(ports)],
    ] as const;
    return {
      module: AppModule,
      controllers,
      providers: [
        ...bound.map(([provide, useValue]) => ({ provide, useValue })),
        ...[FiguresBook, CodedSections, Counter, ReleaseRows, Releases, Lifetime],
        quarterly(out),
        { provide: APP_GUARD, useClass: AnalystGuard },
      ],
    };
  }
}

/** The door over ports that are open already; `close()` closes them. Not listening yet. */
export const composeFigures = async (
  ports: Ports,
  logLevel: string,
): Promise<NestFastifyApplication> => {
  const out = openLog('figures', logLevel);
  const door = await openDoor(AppModule.for(ports, await Areas.open(), out), {
    basePath: 'REST/wisselzoneFigures/v1',
    routes: routePolicy.figures,
    log: out,
    translate,
  });
  await door.init();
  await door.getHttpAdapter().getInstance().ready();
  return door;
};

/** The whole process from its configuration, migrations included. Not listening yet. Rejects when something behind it cannot be reached. */
export const createFigures = async (config: FiguresConfig): Promise<NestFastifyApplication> => {
  if (config.owner) await migrateFigures(config.owner);
  const ports = await openPorts(config);
  try {
    return await composeFigures(ports, config.logLevel);
  } catch (error) {
    await ports.close();
    throw error;
  }
};
