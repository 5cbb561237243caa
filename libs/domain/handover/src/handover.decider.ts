import { fail, type Decider } from '@wisselzone/kernel';
import { close, holdMoment, noteMomentMissed, planAftercare } from './handover-aftercare.decider';
import { recordIntake } from './handover-intake.decider';
import {
  confirmOverlapEnd,
  decideOverlapEnd,
  extendOverlap,
  startOverlap,
  transfer,
} from './handover-overlap.decider';
import { breakOff, plan, propose } from './handover-plan.decider';
import {
  noteReturnDeadlineMissed,
  reopen,
  requestReturn,
  takeBack,
} from './handover-return.decider';
import type { HandoverCommand } from './handover.commands';
import { noteOutcomeMissed, recordOutcome } from './handover-outcome.decider';
import type { HandoverError } from './handover.errors';
import type { HandoverEvent } from './handover.events';
import { evolveHandover, type Handover } from './handover.state';
import type { AroundHandover, HandoverAnswer } from './handover.types';

type AfterTransfer = Extract<
  HandoverCommand,
  {
    readonly type:
      | 'PlanAftercare'
      | 'HoldAftercareMoment'
      | 'NoteAftercareMomentMissed'
      | 'CloseHandover'
      | 'ReopenHandover'
      | 'RequestReturn'
      | 'NoteReturnDeadlineMissed'
      | 'TakeBatonBack'
      | 'RecordOutcome'
      | 'NoteOutcomeMissed';
  }
>;

const decideAfterTransfer = (
  command: AfterTransfer,
  handover: Handover,
  around: AroundHandover,
): HandoverAnswer => {
  switch (command.type) {
    case 'PlanAftercare':
      return planAftercare(command, handover);
    case 'HoldAftercareMoment':
      return holdMoment(command, handover);
    case 'NoteAftercareMomentMissed':
      return noteMomentMissed(command, handover);
    case 'CloseHandover':
      return close(command, handover);
    case 'ReopenHandover':
      return reopen(command, handover, around);
    case 'RequestReturn':
      return requestReturn(command, handover, around);
    case 'NoteReturnDeadlineMissed':
      return noteReturnDeadlineMissed(command, handover);
    case 'TakeBatonBack':
      return takeBack(command, handover, around);
    case 'RecordOutcome':
      return recordOutcome(command, handover);
    case 'NoteOutcomeMissed':
      return noteOutcomeMissed(command, handover);
  }
};

const decide = (
  command: HandoverCommand,
  handover: Handover | undefined,
  around: AroundHandover,
): HandoverAnswer => {
  if (command.type === 'ProposeHandover') return propose(command, handover, around);
  if (!handover) return fail({ code: 'handoverUnknown' });
  switch (command.type) {
    case 'PlanHandover':
      return plan(command, handover);
    case 'StartOverlap':
      return startOverlap(command, handover);
    case 'ExtendOverlap':
      return extendOverlap(command, handover);
    case 'ConfirmOverlapEnd':
      return confirmOverlapEnd(command, handover);
    case 'DecideOverlapEnd':
      return decideOverlapEnd(command, handover);
    case 'TransferHandover':
      return transfer(command, handover, around);
    case 'BreakOffHandover':
      return breakOff(command, handover);
    case 'RecordJointIntake':
      return recordIntake(command, handover);
    case 'PlanAftercare':
    case 'HoldAftercareMoment':
    case 'NoteAftercareMomentMissed':
    case 'CloseHandover':
    case 'ReopenHandover':
    case 'RequestReturn':
    case 'NoteReturnDeadlineMissed':
    case 'TakeBatonBack':
    case 'RecordOutcome':
    case 'NoteOutcomeMissed':
      return decideAfterTransfer(command, handover, around);
  }
};

/** A handover transfers: from the proposal to the outcome, and back when it must. */
export const handoverDecider: Decider<
  Handover | undefined,
  HandoverCommand,
  HandoverEvent,
  HandoverError,
  AroundHandover
> = { initial: undefined, decide, evolve: evolveHandover };
