import type {
  ConditionId,
  ConditionState,
  Day,
  DomainEvent,
  LifeDomain,
  MeasuredBy,
  MeasurementId,
  MissingAnswer,
  OrganisationId,
  SealedCategory,
} from '@wisselzone/kernel';

/** What is said of a life domain lies whole in the one category that the domain belongs to. */
type InItsCategory<Content> = { readonly [Category in SealedCategory]?: Content };
type Condition = {
  readonly lifeDomain: LifeDomain;
  readonly state: ConditionState;
  readonly text?: string;
};

/** A context condition. The event's name and plain part disclose nothing of what it is about. */
export type ConditionRecorded = DomainEvent<
  'ConditionRecorded',
  { readonly condition: ConditionId; readonly owner?: OrganisationId },
  InItsCategory<Condition>
>;
export type ConditionStateChanged = DomainEvent<
  'ConditionStateChanged',
  { readonly condition: ConditionId },
  InItsCategory<Condition>
>;
/** From now on this organisation sees to the condition. */
export type ConditionOwnerChanged = DomainEvent<
  'ConditionOwnerChanged',
  { readonly condition: ConditionId; readonly owner: OrganisationId }
>;

/** A level from 1 (furthest) to 5, or why there is none: a gap is said, never guessed. */
export type Measured = { readonly level: 1 | 2 | 3 | 4 | 5 } | { readonly missing: MissingAnswer };
/** How near the person is, on one life domain, on one day. */
export type MeasurementRecorded = DomainEvent<
  'MeasurementRecorded',
  { readonly measurement: MeasurementId; readonly measuredOn: Day },
  InItsCategory<
    Measured & {
      readonly lifeDomain: LifeDomain;
      readonly measuredBy: MeasuredBy;
      readonly text?: string;
    }
  >
>;

export type NeedsEvent =
  ConditionRecorded | ConditionStateChanged | ConditionOwnerChanged | MeasurementRecorded;
