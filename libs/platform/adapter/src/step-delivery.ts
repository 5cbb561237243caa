import { HubProblem, HubUnreachable, type CommandAnswer } from '@wisselzone/platform/hub-client';
import type { AdapterDatabase } from './adapter-database';
import { Cursors } from './cursors';
import { nameOf } from './error-name';
import type { HubCommand } from './hub-command';
import { IdMap } from './id-map';
import { noteSent, wasSent } from './sent-events';
import type { Head, LaneQueue } from './lane-queue';
import type { Partner, Reply } from './partner';
import {
  isQuestionToUs,
  PartnerRefusal,
  PartnerUnreachable,
  type Delivery,
  type Step,
  type ThinStep,
} from './step';
import { isReferral, isWithheldNotice, type StepReader } from './step-reader';
import { pauseAfter, type Backoff } from './wake';

/** What waits for the partner: a step of a dossier, or the answer to one of its messages. */
export type ForPartner = { readonly step: ThinStep } | { readonly reply: Reply };

export interface StepDeliveryParts {
  readonly db: AdapterDatabase;
  readonly queue: LaneQueue<ForPartner>;
  readonly reader: StepReader;
  readonly partner: Partner;
  readonly own: string;
  /** Sends a command now, once for ever under this key. */
  readonly say: (command: HubCommand, key: string) => Promise<CommandAnswer>;
  /** True while a command of ours may have been recorded without us knowing yet. */
  readonly sending: () => Promise<boolean>;
  readonly now: () => Date;
  readonly backoff: Backoff;
}

const SHORT_MS = 100;

/**
 * The partner outbox's loop: the oldest thing of each dossier is read at the hub and brought to the partner.
 * Steps of a dossier of which the partner has no file yet are held, unread, and follow in their old order
 * as soon as it has one: what it is told does not depend on how fast anybody was.
 */
export class StepDelivery {
  private readonly ids: IdMap;
  private readonly cursors: Cursors;
  private failing = false;

  constructor(private readonly parts: StepDeliveryParts) {
    this.ids = new IdMap(parts.db);
    this.cursors = new Cursors(parts.db);
  }

  /** Milliseconds until something may be delivered again; 0 when something was tried. */
  async turn(idleMs: number): Promise<number> {
    const now = this.parts.now();
    await this.parts.queue.freeHeld(this.parts.partner.fileKind);
    const { due, next } = await this.parts.queue.heads(now);
    for (const head of due) await this.tryOne(head);
    if (due.length > 0) return 0;
    return next ? Math.max(1, Math.min(next.getTime() - now.getTime(), idleMs)) : idleMs;
  }

  private async tryOne(head: Head<ForPartner>): Promise<void> {
    try {
      await this.deliver(head);
    } catch (error) {
      await this.failed(head, error);
    }
  }

  private async deliver(head: Head<ForPartner>): Promise<void> {
    const { payload } = head;
    const { partner, queue } = this.parts;
    if ('reply' in payload) return this.end(head, await partner.reply(payload.reply));
    const thin = payload.step;
    if (isWithheldNotice(thin.cloudEventType)) {
      return this.end(head, { end: 'skipped', reason: 'withheld' });
    }
    const file = await this.ids.partnerId(partner.fileKind, thin.dossier);
    // The partner numbered its file since this turn freed what it could: the older steps go first, next turn.
    if (file && (await queue.holds(head.lane))) return;
    return this.bring(head, thin, file);
  }

  /** Without a file, only a question to the partner goes out: it is what opens one. */
  private async bring(
    head: Head<ForPartner>,
    thin: ThinStep,
    file: string | undefined,
  ): Promise<void> {
    const { queue, reader } = this.parts;
    if (!file && !isReferral(thin.cloudEventType)) return queue.hold(head.id);
    const step = await reader.read(thin);
    if (!step) return this.end(head, { end: 'skipped', reason: 'noLongerShown' });
    if (!file && !isQuestionToUs(step)) return queue.hold(head.id);
    return this.end(head, await this.deliverStep(step, file), step);
  }

  private async deliverStep(step: Step, file: string | undefined): Promise<Delivery> {
    const { partner, own, reader } = this.parts;
    if (step.by.id === own) {
      // Asked first: once nothing is in doubt, all that we said is written down.
      const unsure = await this.parts.sending();
      if (await wasSent(this.parts.db, step.id)) return { end: 'skipped', reason: 'saidByPartner' };
      if (unsure) return { end: 'later', reason: 'may be our own' };
    }
    return partner.deliver(step, {
      file,
      ids: this.ids,
      opening: (of) => reader.opening(of),
      permits: (of, command) => this.permits(of, command),
      next: (series) => this.cursors.next(series),
    });
  }

  /** What the hub recorded of it is ours: it is not told to the partner again. */
  private async permits(step: Step, command: HubCommand): Promise<boolean> {
    try {
      const { events } = await this.parts.say(command, step.id);
      for (const { id } of events) await noteSent(this.parts.db, id);
      return true;
    } catch (error) {
      if (error instanceof HubProblem && error.status === 422) return false;
      throw error;
    }
  }

  private async end(head: Head<ForPartner>, delivery: Delivery, step?: Step): Promise<void> {
    if (delivery.end === 'later') {
      const pause = Math.min(SHORT_MS * (head.attempts + 1), this.parts.backoff.longestMs);
      return this.later(head, pause, delivery.reason);
    }
    await this.parts.db.transaction(async (tx) => {
      if (step) await this.parts.reader.remember(tx, step);
      if (delivery.end === 'skipped') {
        return this.parts.queue.end(tx, head.id, 'skipped', delivery.reason);
      }
      for (const pair of delivery.learns ?? []) await this.ids.learn(tx, pair);
      await this.parts.queue.end(tx, head.id, 'done');
    });
    if (this.failing) await this.parts.queue.hurry();
    this.failing = false;
  }

  private async failed(head: Head<ForPartner>, error: unknown): Promise<void> {
    if (error instanceof HubProblem && [403, 404].includes(error.status)) {
      return this.end(head, { end: 'skipped', reason: 'noLongerShown' });
    }
    const passing =
      error instanceof HubUnreachable ||
      error instanceof PartnerUnreachable ||
      (error instanceof HubProblem && error.passing);
    if (passing) {
      this.failing = true;
      return this.later(head, pauseAfter(head.attempts, this.parts.backoff), error.message);
    }
    // Refused, or a mistake of ours: this dossier stops here, the others go on.
    const reason = error instanceof PartnerRefusal ? error.message : nameOf(error);
    await this.parts.queue.park(head.id, reason);
  }

  private later(head: Head<ForPartner>, pauseMs: number, reason: string): Promise<void> {
    return this.parts.queue.retryAt(
      head.id,
      new Date(this.parts.now().getTime() + pauseMs),
      reason,
    );
  }
}
