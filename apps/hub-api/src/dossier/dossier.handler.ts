import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { decideDossier, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, PersonId, Role } from '@wisselzone/kernel';
import { VaultError } from '@wisselzone/platform/vault';
import { roleFor } from '../caller/permit';
import { answerOf, type CommandAnswer } from '../command/answer';
import { envelopeContext } from '../command/envelope-context';
import { CommandPipeline, type Decided, type Moment, type Outcome } from '../command/pipeline';
import { refusalOf } from '../command/refusal';
import { HubIdentity } from '../hub-identity';
import { provenBy } from '../override/asker';
import { dossierAccess } from './dossier.access';
import { CommandTerms } from './command-terms';
import { HandleDossier, type DossierRequest, type KeepFile } from './dossier.command';
import { dossierProblems } from './dossier.problems';
import { CASEWORK, dossierKind, dossierStream } from './dossier.stream';
import { openingEvents } from './opening';
import { ReferralSharing } from './referral-sharing';
import { DossierRelations } from './relations';

type Now = Moment<Dossier>;

/** The one handler of every command on a dossier's stream. */
@CommandHandler(HandleDossier)
export class DossierHandler implements ICommandHandler<HandleDossier> {
  constructor(
    private readonly pipeline: CommandPipeline,
    private readonly relations: DossierRelations,
    private readonly sharing: ReferralSharing,
    private readonly terms: CommandTerms,
    private readonly hub: HubIdentity,
  ) {}

  async execute(handle: HandleDossier): Promise<CommandAnswer> {
    const { intent, dossier, request } = handle;
    const permit = dossierAccess[request.type];
    const role = roleFor(intent, permit, this.hub.organisation);
    // The hub's clock never has a relation to a dossier.
    const related = !WITHOUT_RELATION.includes(request.type) && permit !== 'hubClock';
    const entity = entityOf(request);
    const outcome = await this.pipeline.run({
      intent,
      stream: dossierStream(dossier),
      kind: dossierKind,
      entity,
      relate: (stream) => {
        if (!related) return undefined;
        const attempt = { role, operation: nameOf(request) };
        return request.type === 'SucceedPredecessor'
          ? this.relations.requireSuccessor(stream, intent, { ...attempt, ...request })
          : this.relations.require(stream, intent, attempt);
      },
      decide: (moment) => this.decide(handle, role, moment),
    });
    return dossierAnswer(outcome, dossier, entity);
  }

  private async decide(
    { intent, request, keep }: HandleDossier,
    role: Role,
    { commandId, stream, now }: Now,
  ): Promise<Decided<DossierEvent>> {
    const { organisation: by, subject } = intent;
    const whole = await this.terms.complete(request, stream.state, { by, subject, now });
    const command = { ...whole, ...provenBy(request, intent) };
    const decision = decideDossier(stream.state, command);
    if (!decision.ok) throw refusalOf(dossierProblems, decision.error);
    const events = openingEvents(decision.events, { command, intent, role });
    refuseErased(stream.state, events);
    const { testData } = this.hub;
    const context = envelopeContext({ intent, role, commandId, now, testData });
    const person = personOf(stream.state, events);
    const shared = await this.sharing.require(stream.state, command, events);
    if (keep) await keepFiles(keep, stream.name, { ...person, events });
    return { events, ...person, context: { ...context, ...shared } };
  }
}

const keepFiles = async (
  keep: KeepFile,
  stream: string,
  { person, events }: Pick<Decided<DossierEvent>, 'person' | 'events'>,
): Promise<void> => {
  for (const event of events) {
    if (event.type !== 'AttachmentAdded' || !person) continue;
    const { attachment, category } = event.plain;
    await keep({ person, stream, attachment, category });
  }
};

/** Whoever opens a dossier has no relation to it yet; a candidate has none, its own offer decides. */
const WITHOUT_RELATION: readonly DossierRequest['type'][] = [
  'OpenDossier',
  'ShowInterest',
  'DeclineOffer',
];
/** Nothing more is written about a person once her erasure is ordered, whatever keys are still at hand. */
const refuseErased = ({ erasures }: Dossier, events: readonly DossierEvent[]): void => {
  const erased = Object.values(erasures).some(
    ({ scope, orderedAt }) => scope === 'person' && orderedAt !== undefined,
  );
  if (erased && events.some(({ sealed }) => sealed !== undefined))
    throw new VaultError('personErased', 'the erasure of this person was ordered');
};

const personOf = (
  { casework }: Dossier,
  events: readonly DossierEvent[],
): { readonly person?: PersonId } => {
  const opening = events.find((event) => event.type === 'DossierOpened');
  const person = casework.opened?.person ?? opening?.plain.person;
  return person ? { person } : {};
};

/** The fields that name the entity a command is about, in the order in which they count. */
const NAMED_BY = [
  'handover',
  'referral',
  'offering',
  'draft',
  'attachment',
  'consent',
  'objection',
  'necessity',
  'erasure',
  'override',
  'note',
  'step',
  'measurement',
  'pause',
  'question',
  'consultation',
  'registration',
  'mandate',
  'condition',
] as const;

/** The entity that a command is about; what has no entity of its own is about the dossier's casework. */
const entityOf = (request: DossierRequest): string => {
  const fields: Readonly<Record<string, unknown>> = { ...request };
  const named = NAMED_BY.find((name) => typeof fields[name] === 'string');
  return named ? String(fields[named]) : CASEWORK;
};

const nameOf = ({ type }: DossierRequest): string => type.charAt(0).toLowerCase() + type.slice(1);

const dossierAnswer = (outcome: Outcome, dossier: DossierId, entity: string): CommandAnswer => {
  const id = entity === CASEWORK ? dossier : entity;
  const event = outcome.events[0];
  const location = `/dossiers/${dossier}${event ? `/events/${event.id}` : ''}`;
  return answerOf(outcome, { id, dossier, location });
};
