import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  personDecider,
  type AroundPerson,
  type Person,
  type PersonCommand,
  type PersonEvent,
  type RegisterPerson,
} from '@wisselzone/domain/person';
import type { Asked, PersonId, Role } from '@wisselzone/kernel';
import { ProblemError } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Intent } from '../caller/asking';
import { roleFor } from '../caller/permit';
import { answerOf, type CommandAnswer } from '../command/answer';
import { commandProblems } from '../command/command.problems';
import { envelopeContext } from '../command/envelope-context';
import { CommandPipeline, type Decided, type Moment, type Outcome } from '../command/pipeline';
import type { Sent } from '../command/plain-commands';
import { refusalOf } from '../command/refusal';
import { HubIdentity } from '../hub-identity';
import { KnownPersons } from './known-persons';
import { PersonNumbers } from './person-numbers';
import { personAccess } from './person.access';
import { personProblems } from './person.problems';
import { personKind, personStream } from './person.stream';

type Later = Exclude<Sent<PersonCommand>, { readonly type: 'RegisterPerson' }>;
type Registering = Omit<RegisterPerson, keyof Asked | 'person'>;
/** Whoever registers a person does not know yet under which id. */
export type PersonRequest = Later | Registering;
type WithPerson = Sent<PersonCommand>;

export class HandlePerson extends Command<CommandAnswer> {
  constructor(
    readonly intent: Intent,
    readonly request: PersonRequest,
  ) {
    super();
  }
}

/** Nothing is known beside the record: what a rule on the numbers alone is asked with. */
const ALONE: AroundPerson = { known: true, otherKnown: true, sameAs: [] };
/** What a person's answer says of her revision, always. */
const REVISION = 0;

/**
 * The one handler of commands on a person. A known and an unknown person get the same answer: neither
 * an id, a revision nor a status tells whether another organisation was there before.
 */
@CommandHandler(HandlePerson)
export class PersonHandler implements ICommandHandler<HandlePerson> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly numbers: PersonNumbers,
    private readonly known: KnownPersons,
    private readonly book: AccessBook,
    private readonly hub: HubIdentity,
  ) {}

  async execute({ intent: asked, request }: HandlePerson): Promise<CommandAnswer> {
    const role = roleFor(asked, personAccess[request.type], this.hub.organisation);
    refuseInvalid(asked, withPerson(request, '' as PersonId));
    const intent = withoutView(asked);
    const person =
      request.type === 'RegisterPerson'
        ? await this.numbers.registered(intent, request.identity.ssin)
        : request.person;
    const outcome = await this.pipeline.run<Person, PersonEvent>({
      intent,
      stream: personStream(person),
      kind: personKind,
      entity: person,
      relate: ({ state }) => this.require(state, { intent, role, request }),
      decide: (moment) =>
        this.decide({ intent, role, request: withPerson(request, person) }, moment),
    });
    return answerOf(withoutHistory(outcome), { id: person, location: `/persons/${person}` });
  }

  private async decide(
    { intent, role, request }: { intent: Intent; role: Role; request: WithPerson },
    { stream, commandId, now }: Moment<Person>,
  ): Promise<Decided<PersonEvent>> {
    const around = await this.around(intent, role, request);
    const decision = personDecider.decide(commandFor(intent, request, now), stream.state, around);
    if (!decision.ok) throw refusalOf(personProblems, decision.error);
    const { testData } = this.hub;
    const context = envelopeContext({ intent, role, commandId, now, testData });
    return { events: decision.events, person: request.person, context };
  }

  /** Without anything to do with her, the record is not there: 404, after the attempt is in the access log. */
  private async require(
    state: Person,
    { intent, role, request }: { intent: Intent; role: Role; request: PersonRequest },
  ): Promise<void> {
    if (request.type === 'RegisterPerson') return;
    const { person, type } = request;
    if (await this.known.knowsOf(state, { asking: intent, role, person })) return;
    const operation = type.charAt(0).toLowerCase() + type.slice(1);
    await this.book.write(intent, { role, operation, person, outcome: 'deny', action: 'E' });
    throw refusalOf(personProblems, { code: 'personNotFound' });
  }

  /** Numbers go into the index only of a person whom the organisation may speak of. */
  private async around(intent: Intent, role: Role, request: WithPerson): Promise<AroundPerson> {
    if (request.type === 'RegisterPerson') return ALONE;
    const otherKnown = 'other' in request && (await this.known.knows(intent, role, request.other));
    return {
      known: true,
      otherKnown,
      sameAs: await this.numbers.leadTo(request.person, numbersOf(request)),
    };
  }
}

const numbersOf = (request: Later): readonly string[] => {
  if (request.type === 'GivePersonIdentifier') return [request.ssin];
  return request.type === 'ReplacePersonIdentifier' ? [request.ssin, request.replacedBy] : [];
};

const withPerson = (request: PersonRequest, person: PersonId): WithPerson =>
  request.type === 'RegisterPerson' ? { ...request, person } : request;

const commandFor = (
  { organisation: by, subject }: Intent,
  request: WithPerson,
  now: Asked['now'],
): PersonCommand => ({ ...request, by, subject, now });

/** Before a number goes into the index: what is no national number must never stand there. */
const refuseInvalid = (intent: Intent, request: WithPerson): void => {
  const command = commandFor(intent, request, '' as Asked['now']);
  const decision = personDecider.decide(command, personDecider.initial, ALONE);
  if (!decision.ok) throw refusalOf(personProblems, decision.error);
};

/** Every view of a person has the same revision, so an `If-Match` tells nothing of the registrations of others. */
const withoutView = ({ ifMatch, ...intent }: Intent): Intent => {
  if (ifMatch !== undefined && ifMatch !== REVISION)
    throw new ProblemError(commandProblems.staleView);
  return intent;
};

/** The revision of a shared stream would count the registrations of others. */
const withoutHistory = (outcome: Outcome): Outcome => ({
  ...outcome,
  revision: REVISION,
  events: outcome.events.map((event) => ({ ...event, revision: REVISION })),
});
