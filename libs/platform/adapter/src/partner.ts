import type { FeedEvent } from '@wisselzone/platform/hub-client';
import type { Fault } from './field-reading';
import type { HubCommand, Mapped } from './hub-command';
import type { IdMap } from './id-map';
import type { Inbox, InboxMessage } from './inbox';
import type { Delivery, Opening, Step } from './step';
import type { Wake } from './wake';

/** What became of a message, for a partner whose interface has an answer for it. */
export interface Reply {
  readonly source: string;
  readonly message: string;
  readonly lane: string;
  /** Ids of the hub that the message led to, newest last. */
  readonly ids: readonly string[];
  readonly faults: readonly Fault[];
}

export interface DeliveryDesk {
  readonly ids: IdMap;
  /**
   * The partner's own number of the dossier. Absent only where a question opens the first file: every
   * other step is held until the partner has given a number.
   */
  readonly file: string | undefined;
  /** Asks the hub for the person and the context of the dossier. */
  opening(step: Step): Promise<Opening>;
  /**
   * Asks the hub at this moment, by a command, whether this step may still be carried out: false when a rule
   * stands in the way. The same step asks once, however often it is delivered.
   */
  permits(step: Step, command: HubCommand): Promise<boolean>;
  /** The next number of a series, never given before. */
  next(series: string): Promise<number>;
}

/** For a partner that is told thin events. */
export interface EventsDesk {
  /** The next number of a series, never given before. */
  next(series: string): Promise<number>;
}

export interface CollectingDesk {
  readonly inbox: Inbox;
  /** The last thing taken in, as the partner counts. */
  readonly cursor: (source: string) => Promise<string | undefined>;
  readonly keepCursor: (source: string, cursor: string) => Promise<void>;
  readonly wake: Wake;
}

/** What an adapter must know of its partner. The rest of the work is the same for everybody. */
export abstract class Partner {
  /** The kind under which the id map knows the partner's own number of a dossier. */
  abstract readonly fileKind: string;

  /** What a message means. Asks nobody: a repeat gives the same meaning. Never throws for what a partner sent. */
  abstract understand(message: InboxMessage): Mapped;

  /**
   * Brings a step into the partner's own system; unique there by the step's id, since it may come twice.
   * Throws `PartnerUnreachable` to be asked again, `PartnerRefusal` to have the lane parked.
   */
  abstract deliver(step: Step, desk: DeliveryDesk): Promise<Delivery>;

  /**
   * For a partner that takes the thin events as they are: resolves when it has them, and `deliver` is never asked. The same
   * events may come again. Throws `PartnerUnreachable` to be asked again.
   */
  takeEvents?(events: readonly FeedEvent[], desk: EventsDesk): Promise<void>;

  /** Tells the partner what became of its message. Throws as `deliver` does. */
  abstract reply(reply: Reply): Promise<Delivery>;

  /**
   * Takes in what the partner has laid ready: stores first, acknowledges after. Gives the longest pause
   * before the next time in milliseconds. A partner that comes to our door has nothing to collect.
   */
  collect(_desk: CollectingDesk): Promise<number> {
    return Promise.resolve(60_000);
  }

  /** Called once, after the last turn of all loops. */
  close(): Promise<void> {
    return Promise.resolve();
  }
}
