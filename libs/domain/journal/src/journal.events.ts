import type { Day, DomainEvent, NoteId } from '@wisselzone/kernel';

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

export type JournalEvent = NoteRecorded | StepRecorded;
