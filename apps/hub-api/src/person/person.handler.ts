import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { personDecider, type RegisterPerson } from '@wisselzone/domain/person';
import type { Asked, PersonId } from '@wisselzone/kernel';
import { derivedId } from '@wisselzone/platform/envelope';
import { PersonIndex, Vault } from '@wisselzone/platform/vault';
import type { Intent } from '../caller/asking';
import { roleFor } from '../caller/permit';
import { answerOf, type CommandAnswer } from '../command/answer';
import { envelopeContext } from '../command/envelope-context';
import { commandOf } from '../command/ids';
import { CommandPipeline, type Outcome } from '../command/pipeline';
import { refusalOf } from '../command/refusal';
import { HubIdentity } from '../hub-identity';
import { personAccess } from './person.access';
import { personProblems } from './person.problems';
import { personKind, personStream } from './person.stream';

export type PersonRequest = Omit<RegisterPerson, keyof Asked | 'person'>;

export class HandlePerson extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: PersonRequest,
  ) {
    super();
  }
}

/**
 * The one handler of commands on a person. A known and an unknown person get the same answer: neither
 * the id nor a revision tells whether another organisation was there before.
 */
@CommandHandler(HandlePerson)
export class PersonHandler implements ICommandHandler<HandlePerson> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly index: PersonIndex,
    private readonly vault: Vault,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent, request }: HandlePerson): Promise<CommandAnswer> {
    const role = roleFor(intent, personAccess[request.type], this.hub.organisation);
    const { organisation: by, subject } = intent;
    refuseInvalid({ ...request, person: '' as PersonId, by, subject, now: '' as Asked['now'] });
    const person = await this.personOf(intent, request);
    const outcome = await this.pipeline.run({
      intent,
      stream: personStream(person),
      kind: personKind,
      entity: person,
      relate: () => undefined,
      decide: ({ stream, commandId, now }) => {
        const command = { ...request, person, by, subject, now };
        const decision = personDecider.decide(command, stream.state);
        if (!decision.ok) throw refusalOf(personProblems, decision.error);
        const { testData } = this.hub;
        const context = envelopeContext({ intent, role, commandId, now, testData });
        return { events: decision.events, person, context };
      },
    });
    return answerOf(withoutHistory(outcome), { id: person, location: `/persons/${person}` });
  }

  /** The id is made with the hub's secret: whoever could compute it would see that it was not new. */
  private personOf(intent: Intent, { identity }: PersonRequest): Promise<PersonId> {
    const secret = this.vault.keyedDigest(`person/${commandOf(intent)}`);
    const proposed = derivedId(commandOf(intent), secret) as PersonId;
    return identity.ssin === undefined
      ? Promise.resolve(proposed)
      : this.index.personOf(identity.ssin, proposed);
  }
}

/** Before the number goes into the index: what is no national number must never stand there. */
const refuseInvalid = (command: RegisterPerson): void => {
  const decision = personDecider.decide(command, personDecider.initial);
  if (!decision.ok) throw refusalOf(personProblems, decision.error);
};

/** The revision of a shared stream would count the registrations of others. */
const withoutHistory = (outcome: Outcome): Outcome => ({
  ...outcome,
  revision: 0,
  events: outcome.events.map((event) => ({ ...event, revision: 0 })),
});
