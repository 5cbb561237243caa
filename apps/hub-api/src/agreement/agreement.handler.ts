import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  agreementDecider,
  evolveAgreement,
  type AgreementCommand,
} from '@wisselzone/domain/agreement';
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
    const parties = request.type === 'RegisterAgreement' ? request.parties : [];
    for (const party of parties)
      if (!(await this.directory.freshOrganisation(party)))
        throw new ProblemError(commandProblems.organisationNotRegistered);
    return this.commands.run(
      { decider: agreementDecider, evolve: evolveAgreement, problems: agreementProblems },
      {
        ...{ intent, id, request },
        stream: this.registers.agreements.streamOf(id),
        location: `/agreements/${id}`,
        permit: (known) =>
          agreementRoleFor(intent, known?.parties ?? parties, this.hub.organisation),
      },
    );
  }
}
