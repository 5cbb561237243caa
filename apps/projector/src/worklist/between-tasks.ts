import type { ConsultationEvent } from '@wisselzone/domain/consultation';
import type { QuestionEvent } from '@wisselzone/domain/question';
import { endOfDay, type Fact } from '@wisselzone/kernel';
import type { Task, Turn } from './task';

type Event = QuestionEvent | ConsultationEvent;
type Turns = { readonly [Each in Event as Each['type']]: (event: Fact<Each>) => Turn };

const answered = ({
  plain: { question },
}: {
  readonly plain: { readonly question: string };
}): Turn => ({
  settle: [{ kinds: ['answerQuestion'], entity: question }],
});

const over = (consultation: string): Turn => ({
  settle: [{ kinds: ['attendConsultation'], entity: consultation }],
});

/** What questions and consultations put on, and take off, the worklists. */
export const betweenTasks: Turns = {
  QuestionAsked: ({ plain: { question, to, answerBy }, by }) => ({
    open: [
      {
        tenant: to,
        kind: 'answerQuestion',
        entityKind: 'question',
        entity: question,
        from: by,
        dueAt: answerBy,
      },
    ],
  }),
  QuestionReminded: () => ({}),
  QuestionDeadlineMissed: ({ plain: { question } }) => ({
    escalate: [{ kinds: ['answerQuestion'], entity: question }],
  }),
  QuestionAnswered: answered,
  QuestionWithdrawn: answered,
  // A moved consultation is the same task with another moment.
  ConsultationPlanned: ({ plain: { consultation, participants, startsAt }, by }) => ({
    open: participants.map((tenant): Task => ({
      tenant,
      kind: 'attendConsultation',
      entityKind: 'consultation',
      entity: consultation,
      ...(tenant !== by && { from: by }),
      dueAt: startsAt,
    })),
  }),
  ConsultationCancelled: ({ plain: { consultation } }) => over(consultation),
  ConsultationHeld: ({ plain: { consultation } }) => over(consultation),
  ConsultationAgreementMade: ({ plain: { consultation, agreed, owner, due }, by }) => ({
    open: [
      {
        tenant: owner,
        kind: 'keepAgreement',
        entityKind: 'consultation',
        entity: consultation,
        part: agreed,
        ...(owner !== by && { from: by }),
        ...(due && { dueAt: endOfDay(due) }),
      },
    ],
  }),
  ConsultationAgreementKept: ({ plain: { consultation, agreed } }) => ({
    settle: [{ kinds: ['keepAgreement'], entity: consultation, part: agreed }],
  }),
};
