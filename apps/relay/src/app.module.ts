import {
  Injectable,
  Module,
  type DynamicModule,
  type INestApplicationContext,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { OrganisationId } from '@wisselzone/kernel';
import { NestLog, openLog, type Log } from '@wisselzone/platform/http';
import { WebhookSender } from '@wisselzone/platform/webhook';
import { Inbox } from '@wisselzone/platform/inbox';
import { CommandDesk } from './command/command-desk';
import { CommandIntake } from './command/command-intake';
import { ErasedDossiers } from './command/erased-dossiers';
import type { RelayConfig } from './config';
import { DeliveryBook } from './door/delivery-book';
import type { Door } from './door/door';
import { OutletPumps } from './door/outlet-pumps';
import { OutletTurn } from './door/outlet-turn';
import { Errands } from './errand/errands';
import { KafkaDoor } from './kafka/kafka-door';
import { Slots } from './lane/slots';
import { knownEvents } from './log/known-events';
import { Organisations } from './log/organisations';
import { Permission } from './log/permission';
import { openPorts, type Ports } from './ports';
import { Reconciler } from './reconciliation/reconciler';
import { Relay } from './relay';
import { migrateRelay } from './rows/migrate';
import { Greeter } from './webhook/greeter';
import { WebhookDoor, type Endpoint } from './webhook/webhook-door';

export type { RelayConfig } from './config';
export { migrateRelay } from './rows/migrate';
export { openPorts, receiverOn, type Ports } from './ports';

/** Attempts under way in this process, over all endpoints. */
const WEBHOOKS_AT_ONCE = 64;
/** The same over all topics: they share their requests. */
const KAFKA_AT_ONCE = 512;

class Parts {
  constructor(
    readonly ports: Ports,
    readonly organisations: Organisations,
    readonly sender: WebhookSender,
  ) {}
}

/** One for each organisation that may ask by messages. */
class Intakes {
  constructor(readonly all: readonly CommandIntake[]) {}
}

/** Starts with the process and ends with it: attempts under way first, then the connections. */
@Injectable()
class Lifetime implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly relay: Relay,
    private readonly reconciler: Reconciler,
    private readonly errands: Errands,
    private readonly intakes: Intakes,
    private readonly parts: Parts,
  ) {}

  onApplicationBootstrap(): void {
    this.relay.start();
    this.reconciler.start();
    this.errands.start((errand) => this.reconciler.do(errand));
    for (const intake of this.intakes.all) intake.start();
  }

  async onApplicationShutdown(): Promise<void> {
    const { ports, organisations, sender } = this.parts;
    await Promise.all(this.intakes.all.map((intake) => intake.stop()));
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

/** What every door needs of the others. */
interface Common {
  readonly book: DeliveryBook;
  readonly permission: Permission;
  readonly onTrouble: (error: unknown) => void;
}

const pumpsOf = <Address>(
  door: Door<Address>,
  { ports: { store, clock, chance }, organisations }: Parts,
  { permission, onTrouble }: Common,
): OutletPumps<Address> => {
  const turn = new OutletTurn({ door, store, organisations, permission, clock });
  return new OutletPumps({ door, turn, clock, chance, onTrouble });
};

const webhooksOn = (parts: Parts, common: Common): OutletPumps<Endpoint> => {
  const { ports, sender } = parts;
  const { hubKey, clock } = ports;
  const slots = new Slots(WEBHOOKS_AT_ONCE);
  const door = new WebhookDoor({ sender, book: common.book, hubKey, slots, clock });
  return pumpsOf(door, parts, common);
};

const kafkaOn = (parts: Parts, common: Common): OutletPumps<OrganisationId> | undefined => {
  const { messages, clock } = parts.ports;
  if (!messages) return undefined;
  const slots = new Slots(KAFKA_AT_ONCE);
  const door = new KafkaDoor({ sender: messages, book: common.book, slots, clock });
  return pumpsOf(door, parts, common);
};

const intakesOn = ({ ports }: Parts, out: Log): Intakes => {
  const { commands, messages: replies, store, hubKey, clock } = ports;
  if (!commands || !replies) return new Intakes([]);
  const onTrouble = (error: unknown): void =>
    out.warn(troubleOf(error), 'the relay takes commands in again');
  const erased = new ErasedDossiers(ports.log, knownEvents());
  return new Intakes(
    [...commands.hubs].map(([organisation, hub]) => {
      const inbox = new Inbox({ store, hubKey, clock }, organisation, 'kafka');
      const desk = new CommandDesk({ organisation, inbox, hub, replies, erased, clock });
      const receiver = commands.receiverOf(organisation, onTrouble);
      return new CommandIntake({ organisation, receiver, desk, hub, onTrouble });
    }),
  );
};

const relayOn = (parts: Parts, out: Log): Relay => {
  const { ports, organisations, sender } = parts;
  const { clock, chance, store, progress } = ports;
  const onTrouble = (error: unknown): void => out.warn(troubleOf(error), 'the relay tries again');
  const permission = new Permission(ports.log, knownEvents(), organisations);
  const book = new DeliveryBook(ports.accessLog, sender.origin);
  const common = { book, permission, onTrouble };
  const kafka = kafkaOn(parts, common);
  return new Relay({
    ...{ store, organisations, progress, onTrouble },
    greeter: new Greeter({ store, sender, clock, chance }),
    webhooks: webhooksOn(parts, common),
    ...(kafka && { kafka }),
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
        { provide: Intakes, useValue: intakesOn(parts, out) },
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
