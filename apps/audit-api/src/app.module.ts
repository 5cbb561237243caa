import 'reflect-metadata';
import { Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routePolicy } from '@wisselzone/contracts';
import { AccessLog, AccessLogSearch } from '@wisselzone/platform/access-log';
import { AgreedRates } from '@wisselzone/platform/door-store';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { openDoor, openLog } from '@wisselzone/platform/http';
import { DoorAddress, TokenVerifier } from '@wisselzone/platform/identity';
import { ReadStore } from '@wisselzone/platform/read-store';
import { AccessLines } from './access-line/access-lines';
import { Thresholds } from './anomaly/thresholds';
import { AuditBook } from './book/audit-book';
import { Clock } from './clock';
import type { AuditApiConfig } from './config';
import { Dossiers } from './log/dossiers';
import { knownEvents } from './log/known-events';
import { Parties } from './log/parties';
import { OfficerGuard } from './officer/officer.guard';
import { openPorts, type Ports } from './ports';
import { controllers } from './routes';
import { RefusedFlows } from './refused/refused-flows';
import { StandingLists } from './standing/standing-lists';
import { translate } from './translate';

export { defaultThresholds } from './anomaly/thresholds';
export { readConfig, type AuditApiConfig } from './config';
export { openPorts, type Ports } from './ports';

class OpenPorts {
  constructor(readonly value: Ports) {}
}

@Injectable()
class Lifetime implements OnApplicationShutdown {
  constructor(private readonly ports: OpenPorts) {}

  onApplicationShutdown(): Promise<void> {
    return this.ports.value.close();
  }
}

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(ports: Ports): DynamicModule {
    const upcasters = knownEvents();
    const bound = [
      [EventStore, ports.store],
      [Upcasters, upcasters],
      [AccessLog, ports.accessLog],
      [AccessLogSearch, ports.search],
      [ReadStore, ports.rows],
      [TokenVerifier, ports.verifier],
      [AgreedRates, ports.rates],
      [DoorAddress, new DoorAddress(ports.publicUrl)],
      [Thresholds, ports.thresholds],
      [Parties, new Parties(ports.store, upcasters)],
      [Clock, new Clock()],
      [OpenPorts, new OpenPorts(ports)],
    ] as const;
    return {
      module: AppModule,
      controllers,
      providers: [
        ...bound.map(([provide, useValue]) => ({ provide, useValue })),
        ...[AuditBook, Dossiers, AccessLines, StandingLists, RefusedFlows, Lifetime],
        { provide: APP_GUARD, useClass: OfficerGuard },
      ],
    };
  }
}

/** The door over ports that are open already; `close()` closes them. Not listening yet. */
export const composeAuditApi = async (
  ports: Ports,
  logLevel: string,
): Promise<NestFastifyApplication> => {
  const door = await openDoor(AppModule.for(ports), {
    basePath: 'REST/wisselzoneAudit/v1',
    routes: routePolicy['audit-api'],
    log: openLog('audit-api', logLevel),
    translate,
  });
  await door.init();
  await door.getHttpAdapter().getInstance().ready();
  return door;
};

/** The whole door from its configuration. Not listening yet. Rejects when something behind it cannot be reached. */
export const createAuditApi = async (config: AuditApiConfig): Promise<NestFastifyApplication> =>
  composeAuditApi(await openPorts(config), config.logLevel);
