export type * from './offering.events';
export type * from './offering.commands';
export type * from './offering.errors';
export { evolveOffering, type Offer, type Offering, type OfferingStatus } from './offering.state';
export { chooseOffer, offeringDecider, type AroundOffering } from './offering.decider';
export { offeringUpcasts } from './offering.upcasts';
