export type * from './question.events';
export type * from './question.commands';
export type * from './question.errors';
export { evolveQuestion, withQuestionDeadline, type Question } from './question.state';
export { questionDecider, type AroundQuestion } from './question.decider';
export { questionUpcasts } from './question.upcasts';
