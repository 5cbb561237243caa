import type { Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';
import {
  advanceCheckpoint,
  notifyProgress,
  type Follower,
  type ReadStore,
} from '@wisselzone/platform/read-store';
import { DossierViews, isDossierStream } from './dossier/dossier-views';
import { followedEvent } from './log/followed-event';
import { isPersonStream, linksIn, PERSON_STREAMS } from './log/person-links';
import { Register, REGISTER_STREAMS } from './log/register';
import { Batch, type TimelineRow } from './rows/batch';
import { MailboxHeads } from './rows/mailbox-heads';
import { LIVE } from './rows/read-schema';
import { writeRows } from './rows/write-rows';

/** Bump when the fold gives other rows than before, and rebuild. */
export const PROJECTION = { projection: 'readModels', version: 1 } as const;

/** Streams that rows are made of. */
export const FOLLOWED_STREAMS = ['dossier-', PERSON_STREAMS, ...REGISTER_STREAMS] as const;

/** A batch folded and numbered, waiting for its transaction. */
export interface Folded {
  readonly batch: Batch;
  readonly timeline: readonly TimelineRow[];
  readonly to: Position;
}

/**
 * Folds batches of the log into rows and writes each with the checkpoint, in one transaction. Folding
 * may run ahead of writing; after any failure throw the whole projection away and begin at the checkpoint.
 */
export class Projection {
  private readonly register: Register;
  private readonly views: DossierViews;
  private readonly heads: MailboxHeads;

  constructor(
    private readonly log: EventStore,
    private readonly store: ReadStore,
    private readonly follower: Follower,
    private readonly upcasters: Upcasters,
  ) {
    this.register = new Register(log, upcasters);
    this.views = new DossierViews(log, this.register, upcasters);
    this.heads = new MailboxHeads(follower.schema);
  }

  /** Reads parties and flows up to the checkpoint, so that folding can go on from there. */
  async recall(upTo: Position): Promise<void> {
    const stop = new AbortController();
    const messages = this.log.subscribeAll({
      streamPrefixes: REGISTER_STREAMS,
      signal: stop.signal,
    });
    for await (const message of messages) {
      if (message.kind === 'caughtUp') break;
      if (message.kind === 'progress') {
        if (this.log.comparePositions(message.position, upTo) >= 0) break;
        continue;
      }
      const past = message.events.filter(
        ({ position }) => this.log.comparePositions(position, upTo) <= 0,
      );
      for (const stored of past) this.register.learn(stored);
      if (past.length < message.events.length) break;
    }
    stop.abort();
  }

  /** Folds events that follow on all folded before. Writes nothing. */
  async fold(events: readonly StoredEvent[], to: Position): Promise<Folded> {
    const batch = new Batch();
    await this.views.prepare(events.filter(({ stream }) => isDossierStream(stream)));
    for (const stored of events) {
      if (isPersonStream(stored.stream))
        for (const link of linksIn(stored, this.upcasters)) batch.link(link);
      else if (!isDossierStream(stored.stream)) this.register.learn(stored);
      else {
        const view = this.views.of(stored.stream);
        batch.add(view.id, view.follow(followedEvent(stored, this.upcasters)));
      }
    }
    this.views.trim();
    const timeline = await this.heads.number(batch, (work) => this.store.inTransaction(work));
    return { batch, timeline, to };
  }

  /** Writes a folded batch; rejects with `checkpointMoved` when another owner was faster, and has then changed nothing. */
  async write({ batch, timeline, to }: Folded, from: Position | undefined): Promise<void> {
    await this.store.inTransaction(async (rows) => {
      await advanceCheckpoint(rows, this.follower, { from, to });
      await writeRows(rows, this.follower.schema, { batch, timeline });
      if (this.follower.schema === LIVE) await notifyProgress(rows);
    });
  }
}
