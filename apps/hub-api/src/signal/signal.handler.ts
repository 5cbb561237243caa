import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  evolveSignal,
  signalDecider,
  type Signal,
  type SignalCommand,
} from '@wisselzone/domain/signal';
import type { Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import type { CommandAnswer } from '../command/answer';
import { PlainCommands, type Sent } from '../command/plain-commands';
import { Registers } from '../directory/registers';
import { HubIdentity } from '../hub-identity';
import { areaProblems } from '../service/service.problems';
import { signalProblems } from './signal.problems';
import { PublicNames } from './public-names';
import { WorkingGroups } from './working-groups';

type Whole = Sent<SignalCommand>;
type Asked<Request> = Request extends unknown ? Omit<Request, 'publicNames'> : never;

export class HandleSignal extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: Asked<Whole>,
  ) {
    super();
  }
}

/** The one handler of every command on a signal. */
@CommandHandler(HandleSignal)
export class SignalHandler implements ICommandHandler<HandleSignal> {
  constructor(
    private readonly commands: PlainCommands,
    private readonly registers: Registers,
    private readonly groups: WorkingGroups,
    private readonly names: PublicNames,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandleSignal): Promise<CommandAnswer> {
    if ('area' in request && !this.groups.knows(request.area))
      throw new ProblemError(areaProblems.municipalityUnknown);
    const { signals } = await this.registers.fresh();
    const id = request.signal;
    return this.commands.run(
      { decider: signalDecider, evolve: evolveSignal, problems: signalProblems },
      {
        ...{ intent, id },
        request: { ...request, publicNames: this.names.all() } as Whole,
        stream: signals.streamOf(id),
        location: `/signals/${id}`,
        permit: (known) =>
          request.type === 'RecordSignal'
            ? roleFor(intent, CASE_ROLES, '')
            : this.groupRoleFor(intent, known),
      },
    );
  }

  /** The operator, or a coordinator who sits at a table that the signal reaches. */
  private groupRoleFor({ organisation, roles }: Intent, known: Signal | undefined): Role {
    if (!known) throw new ProblemError(signalProblems.signalUnknown);
    if (organisation === this.hub.organisation && roles.includes('operator')) return 'operator';
    if (roles.includes('coordinator') && this.groups.hears(organisation, known.area))
      return 'coordinator';
    throw new ProblemError(standardProblems.missingPermission);
  }
}
