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
import { WebhookSender } from '@wisselzone/platform/webhook';
import type { RelayConfig } from './config';
import { Errands } from './errand/errands';
import { Slots } from './lane/slots';
import { knownEvents } from './log/known-events';
import { Organisations } from './log/organisations';
import { Permission } from './log/permission';
import { openPorts, type Ports } from './ports';
import { Reconciler } from './reconciliation/reconciler';
import { Relay } from './relay';
import { migrateRelay } from './rows/migrate';
import { Greeter } from './webhook/greeter';
import { WebhookDelivery } from './webhook/webhook-delivery';
import { WebhookTurn } from './webhook/webhook-turn';

export type { RelayConfig } from './config';
export { migrateRelay } from './rows/migrate';
export { openPorts, type Ports } from './ports';

/** Attempts under way in this process, over all endpoints. */
const AT_ONCE = 64;

class Parts {
  constructor(
    readonly ports: Ports,
    readonly organisations: Organisations,
    readonly sender: WebhookSender,
  ) {}
}

/** Starts with the process and ends with it: attempts under way first, then the connections. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly relay: Relay,
    private readonly reconciler: Reconciler,
    private readonly errands: Errands,
    private readonly parts: Parts,
  ) {}

  onApplicationBootstrap(): void {
    this.relay.start();
    this.reconciler.start();
    this.errands.start((errand) => this.reconciler.do(errand));
  }

  async onApplicationShutdown(): Promise<void> {
    const { ports, organisations, sender } = this.parts;
    await this.reconciler.stop();
    await this.errands.close();
    await this.relay.stop();
    await organisations.close();
    sender.close();
    await ports.close();
  }
}

/** What may be said in the log of a failure: its kind and code, never what was read. */
const troubleOf = (error: unknown): { readonly error: string; readonly code?: string } => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, ...(code && { code }) };
};

const relayOn = ({ ports, organisations, sender }: Parts, out: Log): Relay => {
  const { clock, chance, store, hubKey, accessLog, progress } = ports;
  const permission = new Permission(ports.log, knownEvents(), organisations);
  const origin = sender.origin;
  return new Relay({
    ...{ clock, chance, store, organisations, progress },
    slots: new Slots(AT_ONCE),
    greeter: new Greeter({ store, sender, clock, chance }),
    turn: new WebhookTurn({ store, organisations, permission, clock }),
    delivery: new WebhookDelivery({ sender, accessLog, hubKey, origin, clock }),
    onTrouble: (error) => out.warn(troubleOf(error), 'the relay tries again'),
  });
};

const reconcilerOn = ({ ports, organisations }: Parts, relay: Relay, out: Log): Reconciler =>
  new Reconciler({
    ...{ store: ports.store, clock: ports.clock, organisations },
    onMoved: (organisation) => relay.wake(organisation),
    onDropped: (found) => out.error(found, 'events were dropped in silence and are taken up again'),
    onTrouble: (error) => out.warn(troubleOf(error), 'the relay counts again'),
  });

/** Every port bound to what serves it. */
@Module({})
export class AppModule {
  static for(parts: Parts, out: Log): DynamicModule {
    const relay = relayOn(parts, out);
    return {
      module: AppModule,
      providers: [
        { provide: Parts, useValue: parts },
        { provide: Relay, useValue: relay },
        { provide: Reconciler, useValue: reconcilerOn(parts, relay, out) },
        { provide: Errands, useValue: new Errands(parts.ports.log, knownEvents()) },
        Lifetime,
      ],
    };
  }
}

/** A relay over ports that are open already, at work; `close()` closes them. */
export const composeRelay = async (
  ports: Ports,
  { publicUrl, logLevel }: Pick<RelayConfig, 'publicUrl' | 'logLevel'>,
): Promise<INestApplicationContext> => {
  const organisations = await Organisations.open(ports.log, knownEvents());
  const origin = new URL(publicUrl).hostname;
  const sender = new WebhookSender({ reach: ports.reach, origin });
  const out = openLog('relay', logLevel);
  const app = await NestFactory.createApplicationContext(
    AppModule.for(new Parts(ports, organisations, sender), out),
    { logger: new NestLog(out), abortOnError: false },
  );
  return app;
};

/**
 * A relay at work, without any door; `close()` ends it after the attempts under way. Runs its migrations
 * first when the owner's address is given; the read models must be there. Rejects when a store cannot be reached.
 */
export const createRelay = async (config: RelayConfig): Promise<INestApplicationContext> => {
  if (config.readStoreOwner) await migrateRelay(config.readStoreOwner);
  const ports = await openPorts(config);
  try {
    return await composeRelay(ports, config);
  } catch (error) {
    await ports.close();
    throw error;
  }
};
