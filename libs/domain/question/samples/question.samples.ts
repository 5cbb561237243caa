import type { Instant, OrganisationId, QuestionId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { QuestionEvent } from '../src/question.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const question = 'e4000000-0000-4000-8000-000000000001' as QuestionId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
export const answerBy = '2026-09-08T21:59:59.999Z' as Instant;
export const tooLate = '2026-09-09T08:00:00.000Z' as Instant;
export const text = 'Does she still follow the course?';

export const asked = (by: OrganisationId, at: Instant = now) => ({
  question,
  by,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now: at,
});

const recorded = (by: OrganisationId, event: QuestionEvent): Recorded<QuestionEvent> => ({
  ...event,
  by,
  at: now,
});

/** A question of OCMW to VDAB, event by event. */
export const aQuestion = () => ({
  asked: recorded(ocmw, {
    type: 'QuestionAsked',
    plain: { question, to: vdab, answerBy },
    sealed: { guidance: { text } },
  }),
  reminded: recorded(ocmw, { type: 'QuestionReminded', plain: { question } }),
  missed: recorded(ocmw, {
    type: 'QuestionDeadlineMissed',
    plain: { question, deadline: answerBy },
  }),
  answered: recorded(vdab, {
    type: 'QuestionAnswered',
    plain: { question },
    sealed: { guidance: { text } },
  }),
  answeredLate: recorded(vdab, {
    type: 'QuestionAnswered',
    plain: { question, late: true },
    sealed: { guidance: { text } },
  }),
  withdrawn: recorded(ocmw, { type: 'QuestionWithdrawn', plain: { question } }),
});
