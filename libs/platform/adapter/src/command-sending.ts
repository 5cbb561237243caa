import {
  HubProblem,
  HubUnreachable,
  type CommandAnswer,
  type HubClient,
} from '@wisselzone/platform/hub-client';
import type { AdapterDatabase, Queryable } from './adapter-database';
import type { Fault } from './field-reading';
import { nameOf } from './error-name';
import type { HubCommand } from './hub-command';
import { IdMap } from './id-map';
import type { Inbox } from './inbox';
import type { Head, LaneQueue } from './lane-queue';
import {
  commandKey,
  originOf,
  replyTo,
  type MessageReading,
  type QueuedCommand,
} from './message-reading';
import { noteSent } from './sent-events';
import { UnknownReference, type ReferenceResolver } from './reference-resolver';
import { pauseAfter, type Backoff } from './wake';

export interface CommandSendingParts {
  readonly db: AdapterDatabase;
  readonly hub: HubClient;
  readonly inbox: Inbox;
  readonly outbox: LaneQueue<QueuedCommand>;
  readonly reading: MessageReading;
  readonly references: ReferenceResolver;
  readonly now: () => Date;
  readonly backoff: Backoff;
}

const message = ({ payload }: Head<QueuedCommand>): { source: string; id: string } => ({
  source: payload.source,
  id: payload.message,
});

/** The outbox's loop: the oldest command of each dossier goes to the hub until the hub has answered it. */
export class CommandSending {
  private readonly ids: IdMap;
  private failing = false;
  private busy = true;

  constructor(private readonly parts: CommandSendingParts) {
    this.ids = new IdMap(parts.db);
  }

  /**
   * True while a command of ours may have been recorded without us knowing yet: its answer is being waited
   * for or was lost, or a process before this one may have ended in between.
   */
  async unsure(): Promise<boolean> {
    return this.busy || this.parts.outbox.inDoubt();
  }

  /** Sends one command now. Throws the hub's errors, and `UnknownReference`. */
  async say(command: HubCommand, key: string): Promise<CommandAnswer> {
    const { references, hub } = this.parts;
    const path = await references.path(command.path);
    const body = (await references.body(command.body)) as Record<string, unknown>;
    return hub.post(path, body, key);
  }

  /** Milliseconds until something may be sent again; 0 when something was sent. */
  async turn(idleMs: number): Promise<number> {
    const now = this.parts.now();
    const { due, next } = await this.parts.outbox.heads(now);
    this.busy = true;
    for (const head of due) await this.send(head);
    this.busy = false;
    if (due.length > 0) return 0;
    return next ? Math.max(1, Math.min(next.getTime() - now.getTime(), idleMs)) : idleMs;
  }

  private async send(head: Head<QueuedCommand>): Promise<void> {
    try {
      await this.sent(head, await this.say(head.payload.command, commandKey(head.id)));
    } catch (error) {
      await this.failed(head, error);
    }
  }

  private async sent(head: Head<QueuedCommand>, answer: CommandAnswer): Promise<void> {
    const { remembers } = head.payload.command;
    await this.parts.db.transaction(async (tx) => {
      if (remembers) await this.ids.learn(tx, { ...remembers, hubId: answer.id });
      for (const event of answer.events) await noteSent(tx, event.id);
      await this.ended(tx, head, [answer.id]);
    });
    if (this.failing) await this.parts.outbox.hurry();
    this.failing = false;
  }

  private async ended(
    tx: Queryable,
    head: Head<QueuedCommand>,
    ids: readonly string[],
  ): Promise<void> {
    await this.parts.outbox.end(tx, head.id, 'done');
    if ((await this.parts.outbox.openOf(tx, head.origin)) > 0) return;
    await this.parts.inbox.mark(tx, message(head), 'done');
    await this.parts.reading.answer(tx, { ...replyTo(message(head), head.lane), ids });
  }

  private async failed(head: Head<QueuedCommand>, error: unknown): Promise<void> {
    if (error instanceof UnknownReference) {
      return this.refused(head, [{ field: error.field, rule: 'is not known to the hub' }]);
    }
    if (error instanceof HubUnreachable) return this.retry(head, error.message, 0);
    // A mistake of ours: this dossier stops here, the others go on.
    if (!(error instanceof HubProblem)) return this.parts.outbox.park(head.id, nameOf(error));
    if (error.passing) return this.retry(head, error.message, error.retryAfterMs ?? 0);
    if (!accepts(head, error)) return this.refused(head, faultsOf(error));
    return this.parts.db.transaction((tx) => this.ended(tx, head, []));
  }

  private async retry(head: Head<QueuedCommand>, reason: string, wantedMs: number): Promise<void> {
    this.failing = true;
    const pause = Math.max(wantedMs, pauseAfter(head.attempts, this.parts.backoff));
    const at = new Date(this.parts.now().getTime() + pause);
    await this.parts.outbox.retryAt(head.id, at, reason);
  }

  /** The hub's no is its answer: the message goes into quarantine, what else came from it ends, the lane goes on. */
  private async refused(head: Head<QueuedCommand>, faults: readonly Fault[]): Promise<void> {
    await this.parts.db.transaction(async (tx) => {
      await this.parts.outbox.end(tx, head.id, 'refused', faults[0]?.rule);
      await this.parts.outbox.cancelRest(tx, originOf(message(head)));
      await this.parts.inbox.quarantine(tx, message(head), faults);
      await this.parts.reading.answer(tx, { ...replyTo(message(head), head.lane), faults });
    });
  }
}

const accepts = ({ payload }: Head<QueuedCommand>, { code }: HubProblem): boolean =>
  payload.command.accepts?.includes(code) ?? false;

const faultsOf = (problem: HubProblem): readonly Fault[] => {
  const named = problem.issues.map(({ name, rule }) => ({ field: name, rule }));
  return [{ field: 'hub', rule: problem.code }, ...named];
};
