import {
  anyGiven,
  fail,
  isAfter,
  present,
  record,
  sealed,
  textGiven,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type {
  CancelConsultation,
  ConsultationCommand,
  KeepConsultationAgreement,
  MoveConsultation,
  PlanConsultation,
  RecordConsultation,
} from './consultation.commands';
import type { ConsultationError } from './consultation.errors';
import type { ConsultationEvent, ConsultationPlanned } from './consultation.events';
import { evolveConsultation, type Consultation } from './consultation.state';

/** What a consultation must know of the rest of the dossier. */
export interface AroundConsultation {
  /** Whether the asking organisation is involved in the dossier now, */
  readonly involved: boolean;
  /** and whether every participant that a command names is. */
  readonly participantsInvolved: boolean;
}

type Answer = Decision<ConsultationEvent, ConsultationError>;

const plan = (
  command: PlanConsultation,
  known: Consultation | undefined,
  { involved, participantsInvolved }: AroundConsultation,
): Answer => {
  if (known) return fail({ code: 'consultationAlreadyPlanned' });
  if (!involved) return fail({ code: 'notInvolved' });
  const { by, consultation, startsAt, place, text, now } = command;
  const participants = [...new Set(command.participants)];
  if (participants.length < 2 || !participants.includes(by))
    return fail({ code: 'consultationParticipantsTooFew' });
  if (!participantsInvolved) return fail({ code: 'consultationParticipantNotInvolved' });
  if (!isAfter(startsAt, now)) return fail({ code: 'consultationInPast' });
  return record({
    type: 'ConsultationPlanned',
    plain: { consultation, startsAt, participants },
    ...sealed({ guidance: anyGiven({ place, text }) }),
  });
};

const otherStatus = ({ status }: Consultation): Answer =>
  fail({ code: 'consultationInOtherStatus', status });

const move = ({ startsAt, place, now }: MoveConsultation, known: Consultation): Answer => {
  if (known.status !== 'planned') return otherStatus(known);
  if (!isAfter(startsAt, now)) return fail({ code: 'consultationInPast' });
  const { consultation, participants } = known;
  return record({
    type: 'ConsultationPlanned',
    plain: { consultation, startsAt, participants },
    ...sealed({ guidance: anyGiven({ place }) }),
  });
};

const cancel = ({ reason }: CancelConsultation, known: Consultation): Answer => {
  if (known.status === 'cancelled') return record();
  if (known.status === 'held') return otherStatus(known);
  return record({
    type: 'ConsultationCancelled',
    plain: { consultation: known.consultation },
    sealed: { guidance: { text: reason } },
  });
};

const recordInTheWay = (
  { attended, agreements, next, now }: RecordConsultation,
  { status, startsAt, participants }: Consultation,
): ConsultationError | undefined => {
  if (status !== 'planned') return { code: 'consultationInOtherStatus', status };
  if (isAfter(startsAt, now)) return { code: 'consultationNotYet', startsAt };
  if (attended.length === 0) return { code: 'consultationAttendedByNobody' };
  if (attended.some((one) => !participants.includes(one))) return { code: 'notAParticipant' };
  if (agreements.some(({ owner }) => !participants.includes(owner)))
    return { code: 'consultationOwnerNotAParticipant' };
  return next && !isAfter(next.startsAt, now) ? { code: 'consultationInPast' } : undefined;
};

const nextOf = (
  { next }: RecordConsultation,
  { participants }: Consultation,
): readonly ConsultationPlanned[] =>
  next ? [{ type: 'ConsultationPlanned', plain: { ...next, participants } }] : [];

const recordHeld = (command: RecordConsultation, known: Consultation): Answer => {
  const error = recordInTheWay(command, known);
  if (error) return fail(error);
  const { consultation, participants } = known;
  const attended = participants.filter((one) => command.attended.includes(one));
  const absent = participants.filter((one) => !attended.includes(one));
  return record<ConsultationEvent>(
    {
      type: 'ConsultationHeld',
      plain: { consultation, attended, absent },
      ...sealed({ guidance: textGiven(command.text) }),
    },
    ...command.agreements.map(({ agreed, owner, due, text }): ConsultationEvent => ({
      type: 'ConsultationAgreementMade',
      plain: { consultation, agreed, owner, ...present({ due }) },
      sealed: { guidance: { text } },
    })),
    ...nextOf(command, known),
  );
};

const keep = ({ by, agreed, text }: KeepConsultationAgreement, known: Consultation): Answer => {
  const made = known.agreements.find((one) => one.agreed === agreed);
  if (!made) return fail({ code: 'consultationAgreementUnknown' });
  if (made.owner !== by) return fail({ code: 'onlyOwnerMayKeepAgreement', owner: made.owner });
  if (made.kept) return record();
  return record({
    type: 'ConsultationAgreementKept',
    plain: { consultation: known.consultation, agreed },
    ...sealed({ guidance: textGiven(text) }),
  });
};

const decide = (
  command: ConsultationCommand,
  known: Consultation | undefined,
  around: AroundConsultation,
): Answer => {
  if (command.type === 'PlanConsultation') return plan(command, known, around);
  if (!known) return fail({ code: 'consultationUnknown' });
  if (!known.participants.includes(command.by)) return fail({ code: 'notAParticipant' });
  switch (command.type) {
    case 'MoveConsultation':
      return move(command, known);
    case 'CancelConsultation':
      return cancel(command, known);
    case 'RecordConsultation':
      return recordHeld(command, known);
    case 'KeepConsultationAgreement':
      return keep(command, known);
  }
};

/** A case consultation: planned, held with what was agreed, and what came of that. */
export const consultationDecider: Decider<
  Consultation | undefined,
  ConsultationCommand,
  ConsultationEvent,
  ConsultationError,
  AroundConsultation
> = { initial: undefined, decide, evolve: evolveConsultation };
