import type { Asked, Day, NoteId } from '@wisselzone/kernel';

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

export type JournalCommand = RecordNote | RecordStep;
