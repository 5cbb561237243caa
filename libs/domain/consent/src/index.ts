export type * from './consent.events';
export type * from './consent.commands';
export type * from './consent.errors';
export {
  evolveConsent,
  type Consent,
  type ConsentCategories,
  type ConsentEnd,
} from './consent.state';
export { consentDecider, type AroundConsent } from './consent.decider';
export { consentUpcasts } from './consent.upcasts';
