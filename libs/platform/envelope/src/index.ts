export {
  commandIdOf,
  derivedId,
  eventIdOf,
  fingerprintOf,
  windowEventId,
  type CommandKey,
} from './derived-ids';
export {
  EnvelopeError,
  type Actor,
  type Envelope,
  type EnvelopeContext,
  type EnvelopeFailure,
  type GroundReference,
  type SectionCommitment,
} from './envelope';
export { leafOf, prepareEvents, type EventsToPrepare } from './prepare-events';
export { readEnvelope, recordedFrom, recordedOf, sealedOf } from './read-events';
export { Upcasters, type UpcastRegistry } from './upcasters';
