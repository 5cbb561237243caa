import { story, wrongInStored } from '@wisselzone/testing';
import { aSignal, asked, said } from '../samples/signal.samples';
import { signalDecider } from './signal.decider';

const given = story(signalDecider);
const { raised, heard, discussed, answered } = aSignal();
const publicNames = ['Genk'];
const raise = { ...asked, ...said, publicNames, type: 'RecordSignal' } as const;
const hear = { ...asked, type: 'HearSignal' } as const;
const discuss = { ...asked, type: 'DiscussSignal', level: 'regional' } as const;
const answer = {
  ...asked,
  publicNames,
  type: 'AnswerSignal',
  text: 'Vanaf september is er vroege opvang.',
} as const;

describe('a signal', () => {
  it('is recorded once, by theme and area', () => {
    given().when(raise).then(raised);
    given(raised).when(raise).thenFails({ code: 'signalAlreadyRecorded' });
  });

  it('says something, about somewhere', () => {
    given()
      .when({ ...raise, text: ' ' })
      .thenFails({ code: 'signalTextMissing' });
    given()
      .when({ ...raise, area: [] })
      .thenFails({ code: 'areaMissing' });
  });

  it('holds nothing of a person, and neither does its answer', () => {
    const text = 'Bel mevrouw Peeters op 0470 12 34 56.';
    const traces = ['name', 'telephone', 'number'] as const;
    given()
      .when({ ...raise, text })
      .thenFails({ code: 'personalDataInSignal', traces });
    given(raised)
      .when({ ...answer, text })
      .thenFails({ code: 'personalDataInSignal', traces });
  });

  it('is heard, discussed and answered', () => {
    given(raised).when(hear).then(heard);
    given(raised, heard).when(hear).thenNothing();
    given(raised).when(discuss).then(discussed);
    given(raised, heard, discussed).when(discuss).thenNothing();
    given(raised, discussed)
      .when({ ...discuss, level: 'central' })
      .then({ ...discussed, plain: { ...discussed.plain, level: 'central' } });
    given(raised, discussed).when(hear).thenNothing();
    given(raised, discussed).when(answer).then(answered);
    expect(given(raised, heard, discussed, answered).state).toMatchObject({
      status: 'answered',
      level: 'regional',
      answer: answer.text,
    });
  });

  it('is over once it was answered', () => {
    for (const command of [hear, discuss, answer])
      given(raised, answered).when(command).thenFails({ code: 'signalAlreadyAnswered' });
  });

  it('is recorded before anything else happens to it', () => {
    for (const command of [hear, discuss, answer])
      given().when(command).thenFails({ code: 'signalUnknown' });
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(aSignal()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});
