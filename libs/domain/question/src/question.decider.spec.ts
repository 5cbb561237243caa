import { story } from '@wisselzone/testing';
import { questionDecider } from './question.decider';
import { answerBy, aQuestion, asked, ocmw, text, tooLate, vdab } from '../samples/question.samples';

const given = story(questionDecider);
const around = { involved: true, addresseeInvolved: true };
const past = aQuestion();
const ask = { ...asked(ocmw), type: 'AskQuestion', to: vdab, answerBy, text } as const;
const answer = { ...asked(vdab), type: 'AnswerQuestion', text } as const;
const remind = { ...asked(ocmw), type: 'RemindQuestion' } as const;
const withdraw = { ...asked(ocmw), type: 'WithdrawQuestion' } as const;
const miss = { ...asked(ocmw, tooLate), type: 'NoteQuestionDeadlineMissed' } as const;

describe('a question between two organisations', () => {
  it('is asked once, with a term to answer in', () => {
    given().when(ask, around).then(past.asked);
    given(past.asked).when(ask, around).thenFails({ code: 'questionAlreadyAsked' });
  });

  it('is between two that are involved', () => {
    given()
      .when(ask, { ...around, involved: false })
      .thenFails({ code: 'notInvolved' });
    given()
      .when(ask, { ...around, addresseeInvolved: false })
      .thenFails({ code: 'questionAddresseeNotInvolved' });
    given()
      .when({ ...ask, to: ocmw }, around)
      .thenFails({ code: 'questionToOneself' });
  });

  it('is answered by the addressee, once', () => {
    given(past.asked).when(answer, around).then(past.answered);
    given(past.asked)
      .when({ ...answer, by: ocmw }, around)
      .thenFails({ code: 'onlyAddresseeMayAnswer' });
    given(past.asked, past.answered)
      .when(answer, around)
      .thenFails({ code: 'questionInOtherStatus', status: 'answered' });
  });

  it('may be answered late, and then says so', () => {
    const late = { ...answer, now: tooLate };
    given(past.asked, past.missed).when(late, around).then(past.answeredLate);
    given(past.asked).when(late, around).then(past.answeredLate);
    given(past.asked)
      .when({ ...answer, now: answerBy }, around)
      .then(past.answered);
  });

  it('is missed after its term, once', () => {
    given(past.asked).when(miss, around).then(past.missed);
    given(past.asked, past.missed).when(miss, around).thenNothing();
    given(past.asked)
      .when({ ...miss, now: answerBy }, around)
      .thenFails({ code: 'deadlineNotPassed', deadline: answerBy });
    given(past.asked, past.answered)
      .when(miss, around)
      .thenFails({ code: 'questionInOtherStatus', status: 'answered' });
  });

  it('is reminded of and withdrawn by who asked, as long as it is open', () => {
    given(past.asked, past.missed).when(remind, around).then(past.reminded);
    given(past.asked).when(withdraw, around).then(past.withdrawn);
    given(past.asked, past.withdrawn).when(withdraw, around).thenNothing();
    for (const command of [remind, withdraw]) {
      given(past.asked)
        .when({ ...command, by: vdab }, around)
        .thenFails({ code: 'onlyAskerMayDoThis' });
      given(past.asked, past.answered)
        .when(command, around)
        .thenFails({ code: 'questionInOtherStatus', status: 'answered' });
    }
    given(past.asked, past.withdrawn)
      .when(answer, around)
      .thenFails({ code: 'questionInOtherStatus', status: 'withdrawn' });
  });

  it('must have been asked', () => {
    for (const command of [answer, remind, withdraw, miss])
      given().when(command, around).thenFails({ code: 'questionUnknown' });
  });
});
