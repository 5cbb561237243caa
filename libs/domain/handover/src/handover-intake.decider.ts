import { anyGiven, fail, isAfter, record, sealed, textGiven } from '@wisselzone/kernel';
import type { RecordJointIntake } from './handover.commands';
import type { HandoverError } from './handover.errors';
import type { HandoverEvent, HandoverPlanned } from './handover.events';
import { partyInTheWay } from './handover-parties';
import type { Handover } from './handover.state';
import type { HandoverAnswer } from './handover.types';

const momentInTheWay = (
  { outcome, intakeAt, now }: RecordJointIntake,
  handover: Handover,
): HandoverError | undefined => {
  if (outcome === 'moved') return intakeAt ? undefined : { code: 'intakeMomentMissing' };
  if (intakeAt) return { code: 'intakeNotMoved' };
  return handover.intakeAt && isAfter(handover.intakeAt, now)
    ? { code: 'intakeNotYet', intakeAt: handover.intakeAt }
    : undefined;
};

const intakeInTheWay = (
  command: RecordJointIntake,
  handover: Handover,
): HandoverError | undefined => {
  const error = partyInTheWay(command.by, handover, ['planned', 'overlap']);
  if (error) return error;
  return handover.intakeRecorded
    ? { code: 'intakeAlreadyRecorded' }
    : momentInTheWay(command, handover);
};

/** How the intake went is said once; a moved one is planned again at its new moment. */
export const recordIntake = (command: RecordJointIntake, handover: Handover): HandoverAnswer => {
  const error = intakeInTheWay(command, handover);
  if (error) return fail(error);
  const { outcome, intakeAt, place, text } = command;
  const { handover: id, referral } = handover;
  const went: HandoverEvent = {
    type: 'JointIntakeRecorded',
    plain: { handover: id },
    sealed: { guidance: { outcome, ...textGiven(text) } },
  };
  if (!intakeAt) return record(went);
  const again: HandoverPlanned = {
    type: 'HandoverPlanned',
    plain: { handover: id, referral, intakeAt },
    ...sealed({ guidance: anyGiven({ place }) }),
  };
  return record<HandoverEvent>(went, again);
};
