import { HubProblem, HubUnreachable, type HubClient } from '@wisselzone/platform/hub-client';
import { AdapterDatabase } from './adapter-database';
import { AdapterLease } from './adapter-lease';
import { CommandSending } from './command-sending';
import { Cursors } from './cursors';
import { nameOf } from './error-name';
import { FeedPulling } from './feed-pulling';
import { IdMap } from './id-map';
import { Inbox } from './inbox';
import { LaneQueue, type QueueFigures } from './lane-queue';
import { MessageReading, type QueuedCommand } from './message-reading';
import { OrganisationDirectory } from './organisation-directory';
import type { CollectingDesk, Partner } from './partner';
import { QuarantineCare } from './quarantine-care';
import { ReferenceResolver } from './reference-resolver';
import { PartnerUnreachable } from './step';
import { StepDelivery, type ForPartner } from './step-delivery';
import { StepReader } from './step-reader';
import { pauseAfter, runLoop, Wake, type Backoff } from './wake';

export interface AdapterOptions {
  readonly databaseUrl: string;
  readonly hub: HubClient;
  /** The hub's id of the organisation this adapter works for. */
  readonly organisation: string;
  readonly partner: Partner;
  readonly now?: () => Date;
  readonly backoff?: Backoff;
  /** How long one question to the feed may wait for news, in seconds (at most 30). */
  readonly feedWaitSeconds?: number;
  /** Told of every turn that failed: the kind of error and which loop, never content. */
  readonly onTrouble?: (trouble: { readonly loop: string; readonly error: string }) => void;
  /** Told once when another process works on the same database: this one waits until that ends. */
  readonly onWaiting?: () => void;
}

/** What waits and what is stuck, for health and for the operator. */
export interface AdapterFigures {
  readonly toHub: QueueFigures;
  readonly toPartner: QueueFigures;
  readonly quarantined: number;
}

const IDLE_MS = 2000;
const DEFAULT_BACKOFF: Backoff = { firstMs: 250, longestMs: 15_000 };

/**
 * One partner's adapter: five loops on one database, in one process at a time. It starts, takes in and queues while the hub or the
 * partner is away; what one of them missed comes later, in order per dossier and once.
 */
export class Adapter {
  readonly inbox: Inbox;
  /** What people do with messages that nobody understood; call `arrived` after a replay. */
  readonly care: QuarantineCare;
  private readonly outbox: LaneQueue<QueuedCommand>;
  private readonly toPartner: LaneQueue<ForPartner>;
  private readonly wakes = {
    read: new Wake(),
    send: new Wake(),
    deliver: new Wake(),
    collect: new Wake(),
    pull: new Wake(),
    lease: new Wake(),
  };
  private readonly stopping = new AbortController();
  private working: Promise<void> = Promise.resolve();
  private pullFailures = 0;
  private collectFailures = 0;

  private constructor(
    private readonly db: AdapterDatabase,
    private readonly options: AdapterOptions,
  ) {
    this.inbox = new Inbox(db, this.now);
    this.care = new QuarantineCare(db, this.inbox, this.now);
    this.outbox = new LaneQueue(db, 'outbox');
    this.toPartner = new LaneQueue(db, 'partner_outbox');
  }

  /** Opens the database and starts the loops. Throws only when the adapter's own database is away. */
  static async start(options: AdapterOptions): Promise<Adapter> {
    const adapter = new Adapter(await AdapterDatabase.open(options.databaseUrl), options);
    adapter.working = adapter.run();
    return adapter;
  }

  /** Says that something was stored in the inbox, so that it is read at once. */
  arrived(): void {
    this.wakes.read.ring();
  }

  /** Ends after the turns under way; nothing taken in is lost. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.working;
    await this.options.partner.close();
    await this.db.close();
  }

  async figures(): Promise<AdapterFigures> {
    const [toHub, toPartner, quarantined] = [
      await this.outbox.figures(),
      await this.toPartner.figures(),
      (await this.inbox.quarantined()).length,
    ];
    return { toHub, toPartner, quarantined };
  }

  /** Reads a quarantined message again, corrected when bytes are given; says who asked. False when it is not there. */
  async replay(
    name: { readonly source: string; readonly id: string },
    who: string,
    corrected?: Buffer,
  ): Promise<boolean> {
    const found = await this.care.replay(name, who, corrected);
    this.arrived();
    return found;
  }

  /** Tries a parked step again. False when it is not parked. */
  async release(step: string): Promise<boolean> {
    const found = await this.toPartner.release(step);
    this.wakes.deliver.ring();
    return found;
  }

  private readonly now = (): Date => this.options.now?.() ?? new Date();

  private get backoff(): Backoff {
    return this.options.backoff ?? DEFAULT_BACKOFF;
  }

  /** Works as long as this process is the one that may; another takes over when its connection is lost. */
  private run(): Promise<void> {
    const { signal } = this.stopping;
    const work = this.work();
    return this.loop('lease', signal, async () => {
      const { databaseUrl, onWaiting = () => undefined } = this.options;
      const waiting = { wake: this.wakes.lease, signal, onWaiting };
      const lease = await AdapterLease.take(databaseUrl, waiting);
      if (!lease) return 0;
      await work(AbortSignal.any([signal, lease.lost]));
      await lease.end();
      return 0;
    });
  }

  private work(): (signal: AbortSignal) => Promise<unknown> {
    const { hub, partner, organisation: own } = this.options;
    const { db, inbox, outbox, toPartner, now, backoff } = this;
    const directory = new OrganisationDirectory(hub, now);
    const reading = new MessageReading(db, inbox, outbox, toPartner, partner);
    const references = new ReferenceResolver(new IdMap(db), hub, directory, own);
    const sending = new CommandSending({
      db,
      hub,
      inbox,
      outbox,
      reading,
      references,
      now,
      backoff,
    });
    const reader = new StepReader(hub, directory, db, own);
    const delivery = new StepDelivery({
      ...{ db, queue: toPartner, reader, partner, own, now, backoff },
      sending: () => sending.unsure(),
      say: (command, key) => sending.say(command, key),
    });
    const feed = new FeedPulling(db, hub, toPartner, this.options.feedWaitSeconds ?? 25, partner);
    return (signal) =>
      Promise.all([
        this.loop('read', signal, async () => {
          const read = await reading.turn();
          if (read) this.ring('send', 'deliver');
          return read ? 0 : IDLE_MS;
        }),
        this.loop('send', signal, async () => {
          const pause = await sending.turn(IDLE_MS);
          if (pause === 0) this.ring('deliver');
          return pause;
        }),
        this.loop('deliver', signal, () => delivery.turn(IDLE_MS)),
        this.loop('pull', signal, () => this.pull(feed, signal)),
        this.loop('collect', signal, () => this.collect()),
      ]);
  }

  private ring(...names: readonly (keyof Adapter['wakes'])[]): void {
    for (const name of names) this.wakes[name].ring();
  }

  private loop(
    name: keyof Adapter['wakes'],
    signal: AbortSignal,
    turn: () => Promise<number>,
  ): Promise<void> {
    const onError = (error: unknown): void => {
      if (this.stopping.signal.aborted) return;
      this.options.onTrouble?.({ loop: name, error: nameOf(error) });
    };
    return runLoop({ turn, wake: this.wakes[name], onError }, signal);
  }

  private async pull(feed: FeedPulling, signal: AbortSignal): Promise<number> {
    const asked = Date.now();
    try {
      const count = await feed.turn(signal);
      this.pullFailures = 0;
      if (count > 0) this.ring('deliver');
      // A hub that does not wait for news is not asked without pause.
      return count === 0 && Date.now() - asked < this.backoff.firstMs ? this.backoff.firstMs : 0;
    } catch (error) {
      const away = [HubUnreachable, HubProblem, PartnerUnreachable].some(
        (kind) => error instanceof kind,
      );
      if (!away) throw error;
      return pauseAfter(this.pullFailures++, this.backoff);
    }
  }

  private async collect(): Promise<number> {
    try {
      const pause = await this.options.partner.collect(this.desk());
      this.collectFailures = 0;
      return pause;
    } catch (error) {
      if (!(error instanceof PartnerUnreachable)) throw error;
      return pauseAfter(this.collectFailures++, this.backoff);
    }
  }

  private desk(): CollectingDesk {
    const cursors = new Cursors(this.db);
    return {
      inbox: this.inbox,
      wake: this.wakes.read,
      cursor: (source) => cursors.at(source),
      keepCursor: (source, cursor) => cursors.keep(source, cursor),
    };
  }
}
