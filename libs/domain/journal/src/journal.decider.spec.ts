import { story } from '@wisselzone/testing';
import type { ConditionId, Day, LifeDomain, NoteId } from '@wisselzone/kernel';
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

  it.each([
    ['housing', 'housing'],
    ['childcare', 'childcare'],
    ['mobility', 'mobility'],
    ['health', 'health'],
    ['financesDebt', 'incomeDebt'],
    ['language', 'language'],
    ['justice', 'justice'],
    ['digitalSkills', 'guidance'],
  ] as const)(
    'puts a condition of %s in the category %s alone',
    (lifeDomain: LifeDomain, category) => {
      const condition = 'e2000000-0000-4000-8000-000000000001' as ConditionId;
      given()
        .when({ ...asked, type: 'RecordCondition', condition, lifeDomain, state: 'open' }, involved)
        .then({
          type: 'ConditionRecorded',
          plain: { condition },
          sealed: { [category]: { lifeDomain, state: 'open' } },
        });
    },
  );
});
