import type {
  Asked,
  ConditionId,
  ConditionState,
  Day,
  LifeDomain,
  MeasuredBy,
  MeasurementId,
  OrganisationId,
} from '@wisselzone/kernel';
import type { Measured } from './needs.events';

/** A condition that is there already gets a new state. */
export type RecordCondition = Asked & {
  readonly type: 'RecordCondition';
  readonly condition: ConditionId;
  readonly lifeDomain: LifeDomain;
  readonly state: ConditionState;
  readonly owner?: OrganisationId;
  readonly text?: string;
};
/** The life domain is said again: what is said lies in its category, and the state keeps no content. */
export type ChangeConditionState = Asked & {
  readonly type: 'ChangeConditionState';
  readonly condition: ConditionId;
  readonly lifeDomain: LifeDomain;
  readonly state: ConditionState;
  readonly text?: string;
};
export type ChangeConditionOwner = Asked & {
  readonly type: 'ChangeConditionOwner';
  readonly condition: ConditionId;
  readonly owner: OrganisationId;
};
export type RecordMeasurement = Asked & {
  readonly type: 'RecordMeasurement';
  readonly measurement: MeasurementId;
  readonly lifeDomain: LifeDomain;
  readonly measuredOn: Day;
  readonly measuredBy: MeasuredBy;
  readonly measured: Measured;
  readonly text?: string;
};

export type NeedsCommand =
  RecordCondition | ChangeConditionState | ChangeConditionOwner | RecordMeasurement;
