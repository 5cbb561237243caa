import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  deliveryDecider,
  evolveDeliveries,
  type DeliveryCommand,
} from '@wisselzone/domain/delivery';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { PlainCommands, type Sent } from '../command/plain-commands';
import { Directory } from '../directory/directory';
import { DeliveryAccess } from './delivery.access';
import { channelProblems, deliveryProblems } from './delivery.problems';

/** Channels whose organisation comes for its messages: nothing is sent to it, so nothing can be sent again. */
const PULLED = ['feed', 'files', 'hubWorklist'];

export class HandleDelivery extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: Sent<DeliveryCommand>,
  ) {
    super();
  }
}

/** The one handler of what is asked of deliveries; the relay reads the log and does it. */
@CommandHandler(HandleDelivery)
export class DeliveryHandler implements ICommandHandler<HandleDelivery> {
  constructor(
    private readonly commands: PlainCommands,
    private readonly directory: Directory,
    private readonly access: DeliveryAccess,
  ) {}

  async execute({ intent, request }: HandleDelivery): Promise<CommandAnswer> {
    const { organisation, errand, type } = request;
    const role = this.access.roleFor(intent, organisation);
    const known = await this.directory.freshOrganisation(organisation);
    if (!known) throw new ProblemError(standardProblems.resourceNotFound);
    if (type === 'ReplayDeliveries' && PULLED.includes(known.channel ?? 'hubWorklist'))
      throw new ProblemError(channelProblems.channelIsPulled);
    return this.commands.run(
      { decider: deliveryDecider, evolve: evolveDeliveries, problems: deliveryProblems },
      {
        ...{ intent, request, id: errand },
        stream: `delivery-${organisation}`,
        location: `/organisations/${organisation}/deadLetters`,
        permit: () => role,
      },
    );
  }
}
