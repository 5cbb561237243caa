import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  agreementDecider,
  evolveAgreement,
  type Agreement,
  type AgreementCommand,
} from '@wisselzone/domain/agreement';
import type { OrganisationId } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { commandProblems } from '../command/command.problems';
import { PlainCommands, type Sent } from '../command/plain-commands';
import { Directory } from '../directory/directory';
import { Registers } from '../directory/registers';
import { HubIdentity } from '../hub-identity';
import { agreementRoleFor } from './agreement.access';
import { agreementProblems } from './agreement.problems';

export class HandleAgreement extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: Sent<AgreementCommand>,
  ) {
    super();
  }
}

/** Whose coordinators may say it: a succession is for the successor, who is no party yet. */
const whoseIs = (
  request: Sent<AgreementCommand>,
  known: Agreement | undefined,
): readonly OrganisationId[] => {
  if (request.type === 'SucceedAgreementParty') return [request.successor];
  return known?.parties ?? (request.type === 'RegisterAgreement' ? request.parties : []);
};

/** The one handler of every command on a cooperation agreement. */
@CommandHandler(HandleAgreement)
export class AgreementHandler implements ICommandHandler<HandleAgreement> {
  constructor(
    private readonly commands: PlainCommands,
    private readonly registers: Registers,
    private readonly directory: Directory,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandleAgreement): Promise<CommandAnswer> {
    const id = request.agreement;
    for (const party of request.type === 'RegisterAgreement' ? request.parties : [])
      if (!(await this.directory.freshOrganisation(party)))
        throw new ProblemError(commandProblems.organisationNotRegistered);
    return this.commands.run(
      { decider: agreementDecider, evolve: evolveAgreement, problems: agreementProblems },
      {
        ...{ intent, id, request },
        stream: this.registers.agreements.streamOf(id),
        location: `/agreements/${id}`,
        permit: (known) => agreementRoleFor(intent, whoseIs(request, known), this.hub.organisation),
      },
    );
  }
}
