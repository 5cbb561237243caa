export { AdapterDatabase } from './adapter-database';
export { Adapter, type AdapterFigures, type AdapterOptions } from './adapter';
export { datedCode, theirCode, type DatedCode, type DatedCodes } from './dated-code';
export { FieldReading, inDutch, type Fault } from './field-reading';
export * from './hub-command';
export { Inbox, type InboxMessage, type Quarantined, type Receipt } from './inbox';
export { type IdPair } from './id-map';
export {
  Partner,
  type CollectingDesk,
  type DeliveryDesk,
  type EventsDesk,
  type Reply,
} from './partner';
export {
  isQuestionToUs,
  PartnerRefusal,
  PartnerUnreachable,
  plainText,
  textIn,
  type Delivery,
  type Opening,
  type SkipReason,
  type Step,
} from './step';
export type { Backoff } from './wake';
export {
  apart,
  assignment,
  commandsOn,
  dayOf,
  given,
  hasPlace,
  instantOf,
  inverse,
  placeOf,
  steadyId,
  together,
  workerId,
  type Said,
} from './said';
export {
  appointmentIn,
  asksToScreenOff,
  cancelledHere,
  categoriesIn,
  contactIn,
  factsOf,
  reasonIn,
  fit,
  numberOf,
  referenceOf,
  referralOf,
  subjectOf,
  termIn,
  toldBy,
  type Told,
} from './step-content';
export { readAdapterConfig, required, secretIn, type AdapterConfig } from './adapter-config';
export { AdapterProcess } from './adapter-process';
export { runOperatorCommand } from './operator-commands';
