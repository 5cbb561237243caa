import type { Fact } from '@wisselzone/kernel';
import type { JournalEvent } from './journal.events';

/** Which notes and steps exist; never what they say. */
export interface Journal {
  readonly notes: readonly string[];
  readonly steps: readonly string[];
}

export const emptyJournal: Journal = { notes: [], steps: [] };

/** Folds one event of the journal. */
export const evolveJournal = (journal: Journal, event: Fact<JournalEvent>): Journal => {
  switch (event.type) {
    case 'NoteRecorded':
      return { ...journal, notes: [...journal.notes, event.plain.note] };
    case 'StepRecorded':
      return { ...journal, steps: [...journal.steps, event.plain.step] };
  }
};
