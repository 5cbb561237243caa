import { fail, isAfter, record, startOfDay, type Decider, type Decision } from '@wisselzone/kernel';
import type { JournalCommand, RecordNote, RecordStep } from './journal.commands';
import type { JournalError } from './journal.errors';
import type { JournalEvent } from './journal.events';
import { emptyJournal, evolveJournal, type Journal } from './journal.state';

/** What the journal needs to know of the rest of the dossier. */
export interface AroundJournal {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

type Answer = Decision<JournalEvent, JournalError>;

const recordNote = ({ note, text }: RecordNote, journal: Journal): Answer =>
  journal.notes.includes(note)
    ? fail({ code: 'noteAlreadyRecorded' })
    : record({ type: 'NoteRecorded', plain: { note }, sealed: { notes: { text } } });

const recordStep = ({ step, takenOn, text, now }: RecordStep, journal: Journal): Answer => {
  if (journal.steps.includes(step)) return fail({ code: 'stepAlreadyRecorded' });
  if (isAfter(startOfDay(takenOn), now)) return fail({ code: 'stepInFuture' });
  return record({
    type: 'StepRecorded',
    plain: { step, takenOn },
    sealed: { guidance: { text } },
  });
};

const decide = (command: JournalCommand, journal: Journal, around: AroundJournal): Answer => {
  if (!around.involved) return fail({ code: 'notInvolved' });
  switch (command.type) {
    case 'RecordNote':
      return recordNote(command, journal);
    case 'RecordStep':
      return recordStep(command, journal);
  }
};

/** Notes and steps, written by any organisation that is involved. */
export const journalDecider: Decider<
  Journal,
  JournalCommand,
  JournalEvent,
  JournalError,
  AroundJournal
> = { initial: emptyJournal, decide, evolve: evolveJournal };
