import { endOfDay, fail, isAfter, record, startOfDay, textGiven } from '@wisselzone/kernel';
import type { NoteOutcomeMissed, RecordOutcome } from './handover.commands';
import { partyInTheWay } from './handover-parties';
import type { Handover, PlannedOutcome } from './handover.state';
import type { HandoverAnswer } from './handover.types';

const askedAt = (
  { outcomes }: Handover,
  { moment }: RecordOutcome | NoteOutcomeMissed,
): PlannedOutcome | undefined => outcomes.find((asked) => asked.moment === moment);

/** An outcome that was missed may still be recorded later: late truth wins. */
export const recordOutcome = (command: RecordOutcome, handover: Handover): HandoverAnswer => {
  const { by, moment, outcome, text, now } = command;
  const error = partyInTheWay(by, handover, ['closed']);
  if (error) return fail(error);
  const asked = askedAt(handover, command);
  if (!asked) return fail({ code: 'outcomeNotAsked' });
  if (asked.state === 'recorded') return fail({ code: 'outcomeAlreadyRecorded' });
  if (isAfter(startOfDay(asked.from), now))
    return fail({ code: 'outcomeNotYetAsked', from: asked.from });
  return record({
    type: 'OutcomeRecorded',
    plain: { handover: handover.handover, moment },
    sealed: { outcome: { outcome, ...textGiven(text) } },
  });
};

export const noteOutcomeMissed = (
  command: NoteOutcomeMissed,
  handover: Handover,
): HandoverAnswer => {
  const asked = askedAt(handover, command);
  if (!asked) return fail({ code: 'outcomeNotAsked' });
  if (asked.state === 'missed') return record();
  if (asked.state === 'recorded') return fail({ code: 'outcomeAlreadyRecorded' });
  const deadline = endOfDay(asked.due);
  return isAfter(deadline, command.now)
    ? fail({ code: 'deadlineNotPassed', deadline })
    : record({
        type: 'OutcomeMissed',
        plain: { handover: handover.handover, moment: asked.moment, due: asked.due },
      });
};
