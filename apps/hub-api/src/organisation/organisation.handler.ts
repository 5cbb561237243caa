import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  organisationDecider,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
} from '@wisselzone/domain/organisation';
import type { Asked } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { answerOf, type CommandAnswer } from '../command/answer';
import { envelopeContext } from '../command/envelope-context';
import { CommandPipeline } from '../command/pipeline';
import { refusalOf } from '../command/refusal';
import type { StreamKind } from '../command/stream';
import { organisationStream } from '../directory/directory';
import { HubIdentity } from '../hub-identity';
import { organisationRoleFor } from './organisation.access';
import { organisationProblems } from './organisation.problems';

type Sent<Whole> = Whole extends OrganisationCommand ? Omit<Whole, keyof Asked> : never;
export type OrganisationRequest = Sent<OrganisationCommand>;

export class HandleOrganisation extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: OrganisationRequest,
    /** What the answer names: the organisation itself, or the team that was made. */
    readonly id: string,
  ) {
    super();
  }
}

const organisationKind: StreamKind<Organisation | undefined, OrganisationEvent> = {
  initial: organisationDecider.initial,
  evolve: organisationDecider.evolve,
  entityOf: ({ plain }) => plain.organisation,
};

/** The one handler of every command on an organisation. */
@CommandHandler(HandleOrganisation)
export class OrganisationHandler implements ICommandHandler<HandleOrganisation> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request, id }: HandleOrganisation): Promise<CommandAnswer> {
    const role = organisationRoleFor(intent, request, this.hub.organisation);
    const { organisation: by, subject } = intent;
    const { organisation } = request;
    const outcome = await this.pipeline.run({
      intent,
      stream: organisationStream(organisation),
      kind: organisationKind,
      entity: organisation,
      relate: () => undefined,
      decide: ({ stream, commandId, now }) => {
        const decision = organisationDecider.decide({ ...request, by, subject, now }, stream.state);
        if (!decision.ok) throw refusalOf(organisationProblems, decision.error);
        const { testData } = this.hub;
        const context = envelopeContext({ intent, role, commandId, now, testData });
        return { events: decision.events, context };
      },
    });
    return answerOf(outcome, { id, location: `/organisations/${organisation}` });
  }
}
