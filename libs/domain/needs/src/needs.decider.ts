import {
  fail,
  isAfter,
  present,
  record,
  startOfDay,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import { categoryOfLifeDomain } from './life-domain';
import type {
  ChangeConditionOwner,
  ChangeConditionState,
  NeedsCommand,
  RecordCondition,
  RecordMeasurement,
} from './needs.commands';
import type { NeedsError } from './needs.errors';
import type { NeedsEvent } from './needs.events';
import { evolveNeeds, noNeeds, type Needs } from './needs.state';

/** What needs must know of the rest of the dossier. */
export interface AroundNeeds {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
  /** Whether the owner that a command names is; true when it names none. */
  readonly ownerInvolved: boolean;
}

type Answer = Decision<NeedsEvent, NeedsError>;

const stateSealed = ({ lifeDomain, state, text }: RecordCondition | ChangeConditionState) => ({
  [categoryOfLifeDomain[lifeDomain]]: present({ lifeDomain, state, text }),
});

const changeState = (command: ChangeConditionState | RecordCondition): Answer =>
  record({
    type: 'ConditionStateChanged',
    plain: { condition: command.condition },
    sealed: stateSealed(command),
  });

const recordCondition = (
  command: RecordCondition,
  needs: Needs,
  { ownerInvolved }: AroundNeeds,
): Answer => {
  const { condition, owner } = command;
  if (needs.conditions[condition]) return changeState(command);
  if (!ownerInvolved) return fail({ code: 'conditionOwnerNotInvolved' });
  return record({
    type: 'ConditionRecorded',
    plain: { condition, ...present({ owner }) },
    sealed: stateSealed(command),
  });
};

const changeOwner = (
  { condition, owner }: ChangeConditionOwner,
  needs: Needs,
  { ownerInvolved }: AroundNeeds,
): Answer => {
  if (!ownerInvolved) return fail({ code: 'conditionOwnerNotInvolved' });
  return needs.conditions[condition]?.owner === owner
    ? record()
    : record({ type: 'ConditionOwnerChanged', plain: { condition, owner } });
};

const recordMeasurement = (command: RecordMeasurement, needs: Needs): Answer => {
  const { measurement, lifeDomain, measuredOn, measuredBy, measured, text, now } = command;
  if (needs.measurements.includes(measurement)) return fail({ code: 'measurementAlreadyRecorded' });
  if (isAfter(startOfDay(measuredOn), now)) return fail({ code: 'measurementInFuture' });
  return record({
    type: 'MeasurementRecorded',
    plain: { measurement, measuredOn },
    sealed: {
      [categoryOfLifeDomain[lifeDomain]]: {
        lifeDomain,
        ...measured,
        ...present({ measuredBy, text }),
      },
    },
  });
};

const decide = (command: NeedsCommand, needs: Needs, around: AroundNeeds): Answer => {
  if (!around.involved) return fail({ code: 'notInvolved' });
  if (command.type === 'RecordCondition') return recordCondition(command, needs, around);
  if (command.type === 'RecordMeasurement') return recordMeasurement(command, needs);
  if (!needs.conditions[command.condition]) return fail({ code: 'conditionUnknown' });
  switch (command.type) {
    case 'ChangeConditionState':
      return changeState(command);
    case 'ChangeConditionOwner':
      return changeOwner(command, needs, around);
  }
};

/** What stands between a person and work per life domain, who sees to it, and how far the person came. */
export const needsDecider: Decider<Needs, NeedsCommand, NeedsEvent, NeedsError, AroundNeeds> = {
  initial: noNeeds,
  decide,
  evolve: evolveNeeds,
};
