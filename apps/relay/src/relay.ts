import type { Organisation } from '@wisselzone/domain/organisation';
import type { OrganisationId } from '@wisselzone/kernel';
import type { ReadProgress, ReadStore } from '@wisselzone/platform/read-store';
import type { Organisations } from './log/organisations';
import type { OutletPumps } from './door/outlet-pumps';
import type { Greeter } from './webhook/greeter';
import type { Endpoint } from './webhook/webhook-door';

/** Addresses are looked at this often; each has a schedule of its own. */
const LOOK_EVERY_MS = 1_000;
/** Waiting begins again after this long. */
const WAIT_MS = 3_600_000;
const POSITION = 'select position from read.checkpoint order by version desc limit 1';

export interface RelayParts {
  readonly webhooks: OutletPumps<Endpoint>;
  /** Left out where no broker is named. */
  readonly kafka?: OutletPumps<OrganisationId>;
  readonly store: ReadStore;
  readonly organisations: Organisations;
  readonly greeter: Greeter;
  /** Says when there may be news in a mailbox. */
  readonly progress: ReadProgress;
  /** Told of every failure of ours; the relay goes on by itself. */
  readonly onTrouble: (error: unknown) => void;
}

/** From mailbox to endpoint or topic, for every organisation that chose it; each on its own, none waits for another. */
export class Relay {
  private readonly greetings = new Map<OrganisationId, Promise<void>>();
  private waking: Promise<void> | undefined;
  private position = '';
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.parts.organisations.onChange(() => {
      this.look();
      this.wakeAll();
    });
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.look();
    this.waking = this.keepWaking();
  }

  /** Fulfils when every attempt under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.waking;
    await Promise.all(this.greetings.values());
    await Promise.all([this.parts.webhooks.stop(), this.parts.kafka?.stop()]);
  }

  /** Something may wait again for this organisation. */
  wake(organisation: OrganisationId): void {
    this.parts.webhooks.wakeIfOpen(organisation);
    this.parts.kafka?.wakeIfOpen(organisation);
  }

  private async keepWaking(): Promise<void> {
    while (!this.stopped)
      await this.parts.progress.waitUntil(async () => {
        if (!this.stopped) await this.wakeWhenMoved();
        return this.stopped;
      }, WAIT_MS);
  }

  private async wakeWhenMoved(): Promise<void> {
    try {
      const [row] = await this.parts.store.inTransaction((rows) =>
        rows.query<{ position: string }>(POSITION),
      );
      if (row && row.position !== this.position) this.wakeAll();
      this.position = row?.position ?? '';
    } catch (error) {
      this.parts.onTrouble(error);
    }
  }

  private wakeAll(): void {
    this.parts.webhooks.wakeAll();
    this.parts.kafka?.wakeAll();
  }

  private look(): void {
    if (this.stopped) return;
    for (const one of this.parts.organisations.all()) {
      if (one.webhook && !this.greetings.has(one.organisation)) this.greet(one);
      if (one.channel === 'kafka') this.openTopic(one.organisation);
    }
  }

  private openTopic(organisation: OrganisationId): void {
    const { kafka } = this.parts;
    if (!kafka?.has(organisation)) kafka?.wake(organisation);
  }

  private greet(one: Organisation): void {
    const { organisation } = one;
    const greeting = this.parts.greeter
      .greet(one)
      .then((willing) => {
        if (willing && !this.stopped) this.parts.webhooks.wake(organisation);
      })
      .catch(this.parts.onTrouble)
      .finally(() => this.greetings.delete(organisation));
    this.greetings.set(organisation, greeting);
  }
}
