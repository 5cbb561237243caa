import {
  fail,
  isAfter,
  present,
  record,
  type Decider,
  type Decision,
  type Instant,
  type OrganisationId,
} from '@wisselzone/kernel';
import type {
  AcknowledgeErasure,
  AskErasure,
  ConfirmErasure,
  ErasureCommand,
  FollowErasure,
  NoteErasureUnanswered,
  RecordKeyDestroyed,
  RefuseErasure,
} from './erasure.commands';
import type { ErasureError } from './erasure.errors';
import type { Erased, ErasureEvent, ErasureOrdered } from './erasure.events';
import { evolveErasure, type Erasure } from './erasure.state';

/** What an erasure needs to know of the rest of the dossier. */
export interface AroundErasure {
  readonly involved: boolean;
  readonly holder: OrganisationId;
  /** Everybody who ever received something of this dossier. */
  readonly everInvolved: readonly OrganisationId[];
}

type Answer = Decision<ErasureEvent, ErasureError>;

/** How long a recipient has to say what it did with its copy. */
const DAYS_TO_ANSWER = 7;
const DAY_MS = 86_400_000;

const answerBy = (now: Instant): Instant =>
  new Date(Date.parse(now) + DAYS_TO_ANSWER * DAY_MS).toISOString() as Instant;

const termsOf = ({ scope, category, basis }: Erased) => ({
  scope,
  basis,
  ...present({ category }),
});

const order = (
  { erasure, by, now }: ErasureCommand,
  terms: Erased,
  { everInvolved }: AroundErasure,
): ErasureOrdered => ({
  type: 'ErasureOrdered',
  plain: {
    erasure,
    ...termsOf(terms),
    orderedBy: by,
    recipients: everInvolved.filter((organisation) => organisation !== by),
    answerBy: answerBy(now),
  },
});

const ask = (command: AskErasure, known: Erasure | undefined, around: AroundErasure): Answer => {
  if (known) return fail({ code: 'erasureAlreadyAsked' });
  if (!around.involved) return fail({ code: 'notInvolved' });
  if ((command.scope === 'category') !== (command.category !== undefined))
    return fail({ code: 'erasureCategoryMismatch' });
  const { erasure, refusal, subject } = command;
  const asked: ErasureEvent = {
    type: 'ErasureAsked',
    plain: { erasure, ...termsOf(command), askedBy: subject },
  };
  if (refusal)
    return record<ErasureEvent>(asked, { type: 'ErasureRefused', plain: { erasure, refusal } });
  // What the holder keeps in its own dossier it may erase by itself; a whole person asks two.
  const alone = command.scope === 'category' && command.by === around.holder;
  return alone ? record<ErasureEvent>(asked, order(command, command, around)) : record(asked);
};

/** Who may answer what was asked: somebody else, and for a category of the dossier its holder. */
const answerInTheWay = (
  { by, subject }: ErasureCommand,
  erasure: Erasure,
  { involved, holder }: AroundErasure,
): ErasureError | undefined => {
  if (!involved) return { code: 'notInvolved' };
  if (erasure.status !== 'asked') return { code: 'erasureInOtherStatus', status: erasure.status };
  if (erasure.asked?.subject === subject) return { code: 'secondPersonNeeded' };
  if (erasure.scope === 'category' && by !== holder) return { code: 'onlyHolderMayConfirmErasure' };
  return undefined;
};

const follow = (
  command: FollowErasure,
  known: Erasure | undefined,
  around: AroundErasure,
): Answer => {
  if (known) return record();
  const terms = { scope: 'person', basis: command.basis } as const;
  return record(order({ ...command, by: command.orderedBy }, terms, around));
};

const recordDestroyed = (command: RecordKeyDestroyed, known: Erasure): Answer => {
  if (known.status === 'destroyed') return record();
  const { status, orderedBy } = known;
  if (status !== 'ordered' || !orderedBy) return fail({ code: 'erasureInOtherStatus', status });
  const { erasure, keyFingerprint, generation, destroyedAt } = command;
  return record({
    type: 'SubjectKeyDestroyed',
    plain: { erasure, ...termsOf(known), orderedBy, keyFingerprint, generation, destroyedAt },
  });
};

const acknowledge = (command: AcknowledgeErasure, known: Erasure): Answer => {
  const { erasure, by, outcome, keptGround } = command;
  if (!known.recipients.includes(by)) return fail({ code: 'notToldOfErasure' });
  if ((outcome === 'kept') !== (keptGround !== undefined))
    return fail({ code: 'keptGroundMismatch' });
  return known.unanswered.includes(by)
    ? record({
        type: 'ErasureAcknowledged',
        plain: { erasure, outcome, ...present({ keptGround }) },
      })
    : record();
};

const noteUnanswered = ({ erasure, now }: NoteErasureUnanswered, known: Erasure): Answer => {
  const { answerBy: due, unanswered, overdueNoted, status } = known;
  if (!due) return fail({ code: 'erasureInOtherStatus', status });
  if (overdueNoted || unanswered.length === 0) return record();
  return isAfter(due, now)
    ? fail({ code: 'erasureAnswerNotDue', answerBy: due })
    : record({ type: 'ErasureUnanswered', plain: { erasure, organisations: unanswered } });
};

const answer = (
  command: ConfirmErasure | RefuseErasure,
  known: Erasure,
  around: AroundErasure,
): Answer => {
  const error = answerInTheWay(command, known, around);
  if (error) return fail(error);
  const { erasure } = command;
  return command.type === 'RefuseErasure'
    ? record({ type: 'ErasureRefused', plain: { erasure, refusal: command.refusal } })
    : record(order(command, known, around));
};

const decide = (
  command: ErasureCommand,
  known: Erasure | undefined,
  around: AroundErasure,
): Answer => {
  if (command.type === 'AskErasure') return ask(command, known, around);
  if (command.type === 'FollowErasure') return follow(command, known, around);
  if (!known) return fail({ code: 'erasureUnknown' });
  switch (command.type) {
    case 'ConfirmErasure':
    case 'RefuseErasure':
      return answer(command, known, around);
    case 'RecordKeyDestroyed':
      return recordDestroyed(command, known);
    case 'AcknowledgeErasure':
      return acknowledge(command, known);
    case 'NoteErasureUnanswered':
      return noteUnanswered(command, known);
  }
};

/** Erasure: asked, confirmed by a second person or refused with its ground, carried out, answered by all who were told. */
export const erasureDecider: Decider<
  Erasure | undefined,
  ErasureCommand,
  ErasureEvent,
  ErasureError,
  AroundErasure
> = { initial: undefined, decide, evolve: evolveErasure };
