import type {
  Asked,
  ConditionId,
  ConditionState,
  Day,
  LifeDomain,
  NoteId,
} from '@wisselzone/kernel';

export type RecordNote = Asked & {
  readonly type: 'RecordNote';
  readonly note: NoteId;
  readonly text: string;
};
export type RecordStep = Asked & {
  readonly type: 'RecordStep';
  readonly step: string;
  readonly takenOn: Day;
  readonly text: string;
};
export type RecordCondition = Asked & {
  readonly type: 'RecordCondition';
  readonly condition: ConditionId;
  readonly lifeDomain: LifeDomain;
  readonly state: ConditionState;
  readonly text?: string;
};

export type JournalCommand = RecordNote | RecordStep | RecordCondition;
