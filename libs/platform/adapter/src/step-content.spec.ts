import type { Step } from './step';
import { factsOf, reasonIn } from './step-content';

const step = (plain: object, guidance?: object): Step =>
  // What is read of a step here: its plain part and its sections.
  ({ type: 'ReferralRequested', plain, sections: guidance ? { guidance } : {} }) as unknown as Step;

describe('files that go with a step', () => {
  it('are told where a partner has no place for them: how many, and where they are', () => {
    expect(reasonIn(step({ attachments: ['a'] }, { reason: 'Zoekt werk' }))).toBe(
      'Zoekt werk (met 1 bijlage in Wisselzone)',
    );
    expect(reasonIn(step({ attachments: ['a', 'b'] }))).toBe('met 2 bijlagen in Wisselzone');
    expect(factsOf(step({ attachments: ['a'] }))).toBe('met 1 bijlage in Wisselzone');
  });

  it('change nothing where there are none', () => {
    expect(reasonIn(step({}, { reason: 'Zoekt werk' }))).toBe('Zoekt werk');
    expect(reasonIn(step({}))).toBeUndefined();
    expect(factsOf(step({}))).toBeUndefined();
  });
});
