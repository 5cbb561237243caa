import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  evolvePartnership,
  partnershipDecider,
  type Partnership,
  type PartnershipCommand,
} from '@wisselzone/domain/partnership';
import type { Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { commandProblems } from '../command/command.problems';
import { PlainCommands, type Sent } from '../command/plain-commands';
import { Directory } from '../directory/directory';
import { Registers } from '../directory/registers';
import { Geography } from '../geography/geography';
import { HubIdentity } from '../hub-identity';
import { areaProblems } from '../service/service.problems';
import { partnershipProblems } from './partnership.problems';

export class HandlePartnership extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: Sent<PartnershipCommand>,
  ) {
    super();
  }
}

/** The one handler of every command on a partnership. */
@CommandHandler(HandlePartnership)
export class PartnershipHandler implements ICommandHandler<HandlePartnership> {
  constructor(
    private readonly commands: PlainCommands,
    private readonly registers: Registers,
    private readonly directory: Directory,
    private readonly geography: Geography,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandlePartnership): Promise<CommandAnswer> {
    if ('partners' in request) await this.requireKnown(request);
    const id = request.partnership;
    return this.commands.run(
      { decider: partnershipDecider, evolve: evolvePartnership, problems: partnershipProblems },
      {
        ...{ intent, id, request },
        stream: this.registers.partnerships.streamOf(id),
        location: `/partnerships/${id}`,
        permit: (known) =>
          this.roleFor(intent, known ?? ('partners' in request ? request : undefined)),
      },
    );
  }

  /** The operator of the hub, or a coordinator of a partner as it stands now. */
  private roleFor(
    { organisation, roles }: Intent,
    partnership: Pick<Partnership, 'partners'> | undefined,
  ): Role {
    if (organisation === this.hub.organisation && roles.includes('operator')) return 'operator';
    if (!partnership) throw new ProblemError(partnershipProblems.partnershipUnknown);
    const isPartner = partnership.partners.some((one) => one.organisation === organisation);
    if (isPartner && roles.includes('coordinator')) return 'coordinator';
    throw new ProblemError(standardProblems.missingPermission);
  }

  private async requireKnown({
    partners,
    workingArea,
  }: Pick<Partnership, 'partners' | 'workingArea'>): Promise<void> {
    for (const { organisation } of partners)
      if (!(await this.directory.freshOrganisation(organisation)))
        throw new ProblemError(commandProblems.organisationNotRegistered);
    if (!workingArea.every((code) => this.geography.knows(code)))
      throw new ProblemError(areaProblems.municipalityUnknown);
  }
}
