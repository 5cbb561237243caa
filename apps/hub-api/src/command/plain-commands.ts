import { Injectable } from '@nestjs/common';
import type { Asked, Decider, DomainEvent, Fact, Role } from '@wisselzone/kernel';
import type { ProblemType } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { HubIdentity } from '../hub-identity';
import { answerOf, type CommandAnswer } from './answer';
import { envelopeContext } from './envelope-context';
import { CommandPipeline } from './pipeline';
import { refusalOf } from './refusal';

/** A command as a door sends it: who asks and the time are the handler's. */
export type Sent<Whole> = Whole extends unknown ? Omit<Whole, keyof Asked> : never;

/** The one rulebook behind a kind of stream that says nothing of any person. */
export interface Rules<
  State,
  Command extends Asked,
  Event extends DomainEvent,
  Code extends string,
> {
  readonly decider: Decider<State | undefined, Command, Event, { readonly code: Code }>;
  /** The decider's own fold, over events as the log gives them back. */
  readonly evolve: (state: State | undefined, event: Fact<Event>) => State | undefined;
  readonly problems: Readonly<Record<Code, ProblemType>>;
}

/** One command on one such stream. */
export interface PlainWork<State, Command> {
  readonly intent: Intent;
  readonly stream: string;
  readonly id: string;
  readonly request: Sent<Command>;
  /** Where the entity is read. */
  readonly location: string;
  /** The role that permits it, given what the stream says; throws `ProblemError` for everybody else. */
  readonly permit: (state: State | undefined) => Role;
}

/** Commands on streams without a person: nothing is sealed, and each stream is one entity. */
@Injectable()
export class PlainCommands {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly hub: HubIdentity,
  ) {}

  async run<State, Command extends Asked, Event extends DomainEvent, Code extends string>(
    { decider, evolve, problems }: Rules<State, Command, Event, Code>,
    { intent, stream: name, id, request, location, permit }: PlainWork<State, Command>,
  ): Promise<CommandAnswer> {
    const { organisation: by, subject } = intent;
    const { testData } = this.hub;
    const outcome = await this.pipeline.run<State | undefined, Event>({
      intent,
      stream: name,
      kind: { initial: decider.initial, evolve, entityOf: () => id },
      entity: id,
      relate: ({ state }) => void permit(state),
      decide: ({ stream: { state }, commandId, now }) => {
        // Adding what `Sent` took away gives the command back; the compiler cannot see that over a union.
        const command = { ...request, by, subject, now } as unknown as Command;
        const decision = decider.decide(command, state);
        if (!decision.ok) throw refusalOf(problems, decision.error);
        const role = permit(state);
        const context = envelopeContext({ intent, role, commandId, now, testData });
        return { events: decision.events, context };
      },
    });
    return answerOf(outcome, { id, location });
  }
}
