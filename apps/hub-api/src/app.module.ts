import { Injectable, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routePolicy } from '@wisselzone/contracts';
import { AccessLog } from '@wisselzone/platform/access-log';
import { AttachmentStore } from '@wisselzone/platform/attachment-store';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { AgreedRates } from '@wisselzone/platform/door-store';
import { openDoor, openLog } from '@wisselzone/platform/http';
import { EndedSessions, LogoutTokens, TokenVerifier } from '@wisselzone/platform/identity';
import { LogReader } from '@wisselzone/platform/merkle-log';
import { ReadProgress, ReadStore } from '@wisselzone/platform/read-store';
import { PersonIndex, Vault } from '@wisselzone/platform/vault';
import { Denials } from './access/denials';
import { AttachmentLimits, bodyLimitOf } from './attachment/attachment-limits';
import { ActingFor } from './caller/acting-for';
import { CallerGuard } from './caller/caller.guard';
import { Clock } from './clock';
import type { HubApiConfig } from './config';
import { Directory } from './directory/directory';
import { Registers } from './directory/registers';
import { DataNotice } from './consent-record/data-notice';
import { RevolvingDoor } from './dossier/revolving-door';
import { Geography } from './geography/geography';
import { HubIdentity } from './hub-identity';
import { migrateOwned } from './migrate';
import { openPorts, type Ports } from './ports';
import { controllers, handlers, parts } from './slices';
import { translate } from './translate';
import { InboxKeys } from './quarantine/inbox-keys';
import { UsualRoles } from './usual-role/usual-roles';
import { WebhookKeys } from './webhook/webhook-keys';

export { HubApiConfig, readConfig } from './config';
export { migrateOwned } from './migrate';
export { runKeyCommand } from './operator/key-commands';
export { openPorts, type Ports } from './ports';

class OpenPorts {
  constructor(readonly value: Ports) {}
}

/** Closes what was opened for this process, last opened first. */
@Injectable()
class Lifetime implements OnApplicationShutdown {
  constructor(private readonly ports: OpenPorts) {}

  onApplicationShutdown(): Promise<void> {
    return this.ports.value.close();
  }
}

/** Every port and what serves it. */
const portsOf = (ports: Ports) =>
  [
    [EventStore, ports.store],
    [Upcasters, ports.upcasters],
    [Vault, ports.vault],
    [PersonIndex, ports.persons],
    [AccessLog, ports.accessLog],
    [AttachmentStore, ports.attachments],
    [AttachmentLimits, ports.attachmentLimits],
    [ReadStore, ports.rows],
    [ReadProgress, ports.progress],
    [LogReader, ports.proofs],
    [TokenVerifier, ports.verifier],
    [LogoutTokens, ports.logouts],
    [EndedSessions, ports.door.ended],
    [AgreedRates, ports.rates],
    [Directory, ports.directory],
    [Registers, ports.registers],
    [Geography, ports.geography],
    [HubIdentity, ports.hub],
    [RevolvingDoor, ports.revolvingDoor],
    [UsualRoles, ports.usualRoles],
    [DataNotice, ports.dataNotice],
    [WebhookKeys, ports.webhookKeys],
    [InboxKeys, ports.inboxKeys],
    [Clock, ports.clock],
    [OpenPorts, new OpenPorts(ports)],
  ] as const;

/** The composition root: every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(ports: Ports): DynamicModule {
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot()],
      controllers,
      providers: [
        ...portsOf(ports).map(([provide, useValue]) => ({ provide, useValue })),
        ...parts,
        ...handlers,
        ActingFor,
        { provide: APP_GUARD, useClass: CallerGuard },
        Denials,
        Lifetime,
      ],
    };
  }
}

/** The door over ports that are open already; `close()` closes them. Not listening yet. */
export const composeHubApi = async (
  ports: Ports,
  logLevel: string,
): Promise<NestFastifyApplication> => {
  const log = openLog('hub-api', logLevel);
  const app = await openDoor(AppModule.for(ports), {
    basePath: 'REST/wisselzone/v1',
    routes: routePolicy['hub-api'],
    log,
    trustedProxies: ports.hub.trustedProxies,
    translate,
    bodyLimits: { '/dossiers/:dossier/attachments': bodyLimitOf(ports.attachmentLimits) },
    beforeRefusal: (request, refusal) => app.get(Denials).note(request, refusal),
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};

/**
 * The whole door from its configuration; runs the migrations it was given an owner for. Not listening
 * yet. Rejects with a message for the operator when something behind it cannot be reached.
 */
export const createHubApi = async (config: HubApiConfig): Promise<NestFastifyApplication> => {
  await migrateOwned(config);
  return composeHubApi(await openPorts(config), config.LOG_LEVEL);
};
