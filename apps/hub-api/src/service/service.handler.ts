import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { evolveService, serviceDecider, type ServiceCommand } from '@wisselzone/domain/service';
import { ProblemError } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { commandProblems } from '../command/command.problems';
import { PlainCommands, type Sent } from '../command/plain-commands';
import { Directory } from '../directory/directory';
import { Registers } from '../directory/registers';
import { Geography } from '../geography/geography';
import { HubIdentity } from '../hub-identity';
import { serviceRoleFor } from './service.access';
import { areaProblems, serviceProblems } from './service.problems';

export type ServiceRequest = Sent<ServiceCommand>;

export class HandleService extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: ServiceRequest,
  ) {
    super();
  }
}

/** The one handler of every command on a service of the social map. */
@CommandHandler(HandleService)
export class ServiceHandler implements ICommandHandler<HandleService> {
  constructor(
    private readonly commands: PlainCommands,
    private readonly registers: Registers,
    private readonly directory: Directory,
    private readonly geography: Geography,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandleService): Promise<CommandAnswer> {
    await this.requireKnown(request);
    const id = request.service;
    const { organisation: hub } = this.hub;
    const first = 'organisation' in request ? request.organisation : undefined;
    return this.commands.run(
      { decider: serviceDecider, evolve: evolveService, problems: serviceProblems },
      {
        ...{ intent, id, request },
        stream: this.registers.services.streamOf(id),
        location: `/services/${id}`,
        permit: (known) => {
          const owner = known?.organisation ?? first;
          if (owner === undefined) throw new ProblemError(serviceProblems.serviceUnknown);
          return serviceRoleFor(intent, request.type, { owner, hub });
        },
      },
    );
  }

  private async requireKnown(request: ServiceRequest): Promise<void> {
    if (
      'organisation' in request &&
      !(await this.directory.freshOrganisation(request.organisation))
    )
      throw new ProblemError(commandProblems.organisationNotRegistered);
    if (!('workingArea' in request)) return;
    const codes = [...request.workingArea, ...(request.seat === undefined ? [] : [request.seat])];
    if (!codes.every((code) => this.geography.knows(code)))
      throw new ProblemError(areaProblems.municipalityUnknown);
  }
}
