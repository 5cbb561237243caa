import { story } from '@wisselzone/testing';
import type { Day, NoteId } from '@wisselzone/kernel';
import { journalDecider } from './journal.decider';
import { asked, recorded, text } from '../samples/journal.samples';

const given = story(journalDecider);
const involved = { involved: true };
const noteId = 'e0000000-0000-4000-8000-000000000001' as NoteId;
const note = { ...asked, type: 'RecordNote', note: noteId, text } as const;
const step = {
  ...asked,
  type: 'RecordStep',
  step: 's-1',
  takenOn: '2026-09-01' as Day,
  text,
} as const;

describe('the journal', () => {
  it('records a note under professional secrecy, once', () => {
    const noted = recorded({
      type: 'NoteRecorded',
      plain: { note: noteId },
      sealed: { notes: { text } },
    });
    given().when(note, involved).then(noted);
    given(noted).when(note, involved).thenFails({ code: 'noteAlreadyRecorded' });
  });

  it('records a step with its day; what it was is content', () => {
    const taken = recorded({
      type: 'StepRecorded',
      plain: { step: 's-1', takenOn: '2026-09-01' as Day },
      sealed: { guidance: { text } },
    });
    given().when(step, involved).then(taken);
    given(taken).when(step, involved).thenFails({ code: 'stepAlreadyRecorded' });
  });

  it('records no step that is still to come', () => {
    given()
      .when({ ...step, takenOn: '2026-09-02' as Day }, involved)
      .thenFails({ code: 'stepInFuture' });
  });

  it('is written only by who is involved', () => {
    given().when(note, { involved: false }).thenFails({ code: 'notInvolved' });
  });
});
