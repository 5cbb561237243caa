import type {
  ConditionId,
  ConditionState,
  Day,
  DomainEvent,
  LifeDomain,
  NoteId,
  SealedCategory,
} from '@wisselzone/kernel';

export type NoteRecorded = DomainEvent<
  'NoteRecorded',
  { readonly note: NoteId },
  { readonly notes: { readonly text: string } }
>;
export type StepRecorded = DomainEvent<
  'StepRecorded',
  { readonly step: string; readonly takenOn: Day },
  { readonly guidance: { readonly text: string } }
>;
type Condition = {
  readonly lifeDomain: LifeDomain;
  readonly state: ConditionState;
  readonly text?: string;
};
/**
 * A context condition, or a new state of one. Its whole content lies in the one category that its life
 * domain belongs to, so the event's name and plain part disclose nothing.
 */
export type ConditionRecorded = DomainEvent<
  'ConditionRecorded',
  { readonly condition: ConditionId },
  { readonly [Category in SealedCategory]?: Condition }
>;

export type JournalEvent = NoteRecorded | StepRecorded | ConditionRecorded;
