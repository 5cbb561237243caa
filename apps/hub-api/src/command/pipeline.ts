import { Injectable } from '@nestjs/common';
import type { CommandId, DomainEvent, Instant, PersonId } from '@wisselzone/kernel';
import {
  fingerprintOf,
  prepareEvents,
  Upcasters,
  type EnvelopeContext,
} from '@wisselzone/platform/envelope';
import { EventStore, type AppendAnswer } from '@wisselzone/platform/event-store';
import { ProblemError } from '@wisselzone/platform/http';
import { Vault } from '@wisselzone/platform/vault';
import type { Intent } from '../caller/asking';
import { Clock } from '../clock';
import { commandProblems } from './command.problems';
import { commandOf } from './ids';
import { KnownStreams } from './known-streams';
import type { Done, FoldedStream, StreamKind } from './stream';

/** What a decision wants recorded, and what its envelopes say beside the caller. */
export interface Decided<Event extends DomainEvent> {
  readonly events: readonly Event[];
  readonly person?: PersonId;
  readonly context: Omit<EnvelopeContext, 'commandId' | 'commandFingerprint' | 'recordedAt'>;
}

/** A moment of deciding: the command's id, the stream as it is, and what time it is. */
export interface Moment<State> {
  readonly commandId: CommandId;
  readonly stream: FoldedStream<State>;
  readonly now: Instant;
}

/** One command on one stream. Every function throws `ProblemError` to refuse. */
export interface Work<State, Event extends DomainEvent> {
  readonly intent: Intent;
  readonly stream: string;
  readonly kind: StreamKind<State, Event>;
  /** The entity that `If-Match` and `ETag` speak of. */
  readonly entity: string;
  /** Whether the caller has anything to do with this stream; comes before every other answer. */
  readonly relate: (stream: FoldedStream<State>) => Promise<void> | void;
  readonly decide: (moment: Moment<State>) => Promise<Decided<Event>> | Decided<Event>;
}

/** What came of a command. */
export interface Outcome extends Omit<Done, 'fingerprint' | 'position'> {
  /** False when nothing new was recorded. */
  readonly recorded: boolean;
  readonly position: string;
  readonly revision: number;
}

const TRIES = 4;

/**
 * The life of a command: relation, repeat, stale view, decision, seal, append. One stream read and one
 * append when nobody is in between; a conflict starts again from the read, three times.
 */
@Injectable()
export class CommandPipeline {
  private readonly streams: KnownStreams;

  constructor(
    private readonly store: EventStore,
    private readonly vault: Vault,
    private readonly upcasters: Upcasters,
    private readonly clock: Clock,
  ) {
    this.streams = new KnownStreams(store, upcasters);
  }

  async run<State, Event extends DomainEvent>(work: Work<State, Event>): Promise<Outcome> {
    const commandId = commandOf(work.intent);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const outcome = await this.attempt(work, commandId);
      if (outcome) return outcome;
    }
    throw new ProblemError(commandProblems.changedMeanwhile);
  }

  /** `undefined` when somebody else wrote in between. */
  private async attempt<State, Event extends DomainEvent>(
    work: Work<State, Event>,
    commandId: CommandId,
  ): Promise<Outcome | undefined> {
    const stream = await this.streams.read(work.stream, work.kind);
    await work.relate(stream);
    const done = stream.done.get(commandId);
    const fingerprint = fingerprintOf(this.vault, work.intent.body, work.intent.idempotencyKey);
    if (done) return sameAgain(done, fingerprint);
    refuseStale(stream, work);
    const now = this.clock.now();
    const decided = await work.decide({ commandId, stream, now });
    if (decided.events.length === 0) return nothingNew(stream, work.entity);
    const answer = await this.append(work, stream, {
      decided,
      context: { ...decided.context, commandId, commandFingerprint: fingerprint, recordedAt: now },
    });
    return answer;
  }

  private async append<State, Event extends DomainEvent>(
    work: Work<State, Event>,
    stream: FoldedStream<State>,
    { decided, context }: { readonly decided: Decided<Event>; readonly context: EnvelopeContext },
  ): Promise<Outcome | undefined> {
    const events = await prepareEvents(this.vault, {
      ...(decided.person ? { person: decided.person } : {}),
      stream: work.stream,
      firstRevision: stream.revision + 1,
      events: decided.events,
      context,
      upcasters: this.upcasters,
    });
    const answer: AppendAnswer = await this.store.append({
      stream: work.stream,
      expected: stream.revision,
      events,
    });
    if (answer.outcome === 'conflict') return undefined;
    // The same command came twice at once and the other was first: its bytes stand, so its answer is given.
    if (answer.outcome === 'alreadyWritten') return undefined;
    const first = answer.revision - events.length + 1;
    return {
      recorded: true,
      entity: work.entity,
      events: events.map(({ eventId, type }, index) => ({
        id: eventId,
        type,
        revision: first + index,
      })),
      position: answer.position,
      revision: answer.revision,
    };
  }
}

const sameAgain = (done: Done, fingerprint: string): Outcome => {
  if (done.fingerprint !== fingerprint)
    throw new ProblemError(commandProblems.idempotencyKeyReused);
  return { ...done, recorded: true, revision: done.events.at(-1)?.revision ?? 0 };
};

const refuseStale = <State, Event extends DomainEvent>(
  { entities }: FoldedStream<State>,
  { intent, entity }: Work<State, Event>,
): void => {
  if (intent.ifMatch === undefined || intent.ifMatch === entities.get(entity)) return;
  throw new ProblemError(commandProblems.staleView);
};

const nothingNew = <State>(
  { entities, last, revision }: FoldedStream<State>,
  entity: string,
): Outcome => ({
  recorded: false,
  entity,
  events: [],
  position: last?.position ?? '',
  revision: entities.get(entity) ?? revision,
});
