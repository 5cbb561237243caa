import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  flowDecider,
  type FlowCommand,
  type FlowEvent,
  type FlowRegister,
} from '@wisselzone/domain/flow';
import type { Asked } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { roleFor } from '../caller/permit';
import { answerOf, type CommandAnswer } from '../command/answer';
import { envelopeContext } from '../command/envelope-context';
import { commandOf } from '../command/ids';
import { CommandPipeline } from '../command/pipeline';
import { refusalOf } from '../command/refusal';
import type { StreamKind } from '../command/stream';
import { FLOWS } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { flowAccess } from './flow.access';
import { flowProblems } from './flow.problems';

type Sent<Whole> = Whole extends FlowCommand ? Omit<Whole, keyof Asked> : never;
export type FlowRequest = Sent<FlowCommand>;

export class HandleFlow extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: FlowRequest,
  ) {
    super();
  }
}

const flowKind: StreamKind<FlowRegister, FlowEvent> = {
  initial: flowDecider.initial,
  evolve: flowDecider.evolve,
  entityOf: ({ plain }) => plain.flow,
};

/** The one handler of every command on the register of flows. */
@CommandHandler(HandleFlow)
export class FlowHandler implements ICommandHandler<HandleFlow> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandleFlow): Promise<CommandAnswer> {
    const { testData, organisation: hub } = this.hub;
    const role = roleFor(intent, flowAccess[request.type], hub);
    if (intent.organisation !== hub) throw new ProblemError(standardProblems.missingPermission);
    const { organisation: by, subject } = intent;
    const outcome = await this.pipeline.run({
      intent,
      stream: FLOWS,
      kind: flowKind,
      entity: request.flow,
      relate: () => undefined,
      decide: ({ stream, commandId, now }) => {
        const decision = flowDecider.decide({ ...request, by, subject, now }, stream.state);
        if (!decision.ok) throw refusalOf(flowProblems, decision.error);
        return {
          events: decision.events,
          context: envelopeContext({ intent, role, commandId, now, testData }),
        };
      },
    });
    // A line of the register is named by the operator; the answer's id is a UUID like everywhere.
    return answerOf(outcome, { id: commandOf(intent), location: '/flows' });
  }
}
