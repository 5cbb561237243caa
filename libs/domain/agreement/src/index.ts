export type * from './agreement.events';
export type * from './template.events';
export type * from './agreement.commands';
export type * from './agreement.errors';
export {
  agreementBetween,
  deadlinesUnder,
  evolveAgreement,
  pausingUnder,
  type Agreement,
  type Deadlines,
} from './agreement.state';
export { agreementDecider } from './agreement.decider';
export { templatesInForce } from './template.decider';
export { agreementEventTypes, agreementUpcasts } from './agreement.upcasts';
