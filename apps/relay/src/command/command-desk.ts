import { HubProblem, HubUnreachable, type HubClient } from '@wisselzone/platform/hub-client';
import {
  keptMessageIn,
  type ClaimedMessage,
  type Inbox,
  type Refusal,
} from '@wisselzone/platform/inbox';
import type { IncomingMessage, MessageSender } from '@wisselzone/platform/messaging';
import { understood } from './asked-command';
import { arrivedOf, idempotencyKeyOf } from './arrived-message';
import type { ErasedDossiers } from './erased-dossiers';
import { idReused, notReadable } from './message-refusal';
import { replyMessageOf } from './reply-message';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** How often it is looked whether something in quarantine was erased. */
const ERASED_EVERY_MS = 10_000;

export interface CommandDeskParts {
  readonly organisation: string;
  readonly inbox: Inbox;
  /** The hub's public door, as this organisation's own system. */
  readonly hub: HubClient;
  readonly replies: MessageSender;
  readonly erased: ErasedDossiers;
  readonly clock: () => number;
}

/** What one organisation asks by messages: stored first, done once, answered, never lost. */
export class CommandDesk {
  private lookedAt = 0;

  constructor(private readonly parts: CommandDeskParts) {}

  /** Fulfils when the messages are durable here: only then may the broker forget them. */
  take(messages: readonly IncomingMessage[]): Promise<void> {
    return this.parts.inbox.receive(messages.map(arrivedOf));
  }

  /** Does what is due, the oldest of each lane, and says what became of it. Gives the milliseconds until there is more to do. */
  async turn(idleMs: number): Promise<number> {
    const { inbox, clock } = this.parts;
    const waiting = await inbox.claim();
    await Promise.all(waiting.map((message) => this.do(message)));
    await this.reply();
    await this.forgetErased();
    if (waiting.length > 0) return 0;
    const next = await inbox.nextAt();
    return next ? Math.max(1, Math.min(next.getTime() - clock(), idleMs)) : idleMs;
  }

  private async do(message: ClaimedMessage): Promise<void> {
    const { inbox, hub } = this.parts;
    const { entry } = message;
    const asked = askedBy(message);
    if (!asked.ok) return inbox.quarantine(entry, asked.refusal);
    const { path, body } = asked.command;
    const known = { sourceMessageId: message.id, ...body };
    try {
      await inbox.accepted(entry, await hub.post(path, known, idempotencyKeyOf(message)));
    } catch (error) {
      await this.failed(message, error);
    }
  }

  private async failed(message: ClaimedMessage, error: unknown): Promise<void> {
    const { inbox } = this.parts;
    const { entry } = message;
    if (error instanceof HubUnreachable) return inbox.later(entry, this.pauseOf(message));
    if (!(error instanceof HubProblem)) throw error;
    if (error.passing) return inbox.later(entry, this.pauseOf(message, error.retryAfterMs));
    return inbox.quarantine(entry, refusalBy(error));
  }

  private pauseOf({ attempts }: ClaimedMessage, wantedMs = 0): Date {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    return new Date(this.parts.clock() + Math.max(wantedMs, pause));
  }

  private async forgetErased(): Promise<void> {
    const { erased, inbox, clock } = this.parts;
    if (clock() - this.lookedAt < ERASED_EVERY_MS) return;
    this.lookedAt = clock();
    await erased.forgetIn(inbox);
  }

  /** An answer that cannot be given now is given by a later turn. */
  private async reply(): Promise<void> {
    const { inbox, replies, organisation } = this.parts;
    for (const one of await inbox.unanswered()) {
      await replies.send(replyMessageOf(organisation, one));
      await inbox.told(one);
    }
  }
}

const askedBy = ({ original, reused }: ClaimedMessage): ReturnType<typeof understood> => {
  if (reused) return { ok: false, refusal: idReused() };
  if (!original) return { ok: false, refusal: notReadable() };
  return understood(keptMessageIn(original));
};

/** The hub's no is its answer; it names fields and rules, never values. */
const refusalBy = ({ status, document }: HubProblem): Refusal => ({
  reason: 'refused',
  owner: 'sender',
  problem: { status, ...document },
});
