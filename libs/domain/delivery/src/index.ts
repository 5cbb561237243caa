export type * from './delivery.events';
export type * from './delivery.commands';
export type * from './delivery.errors';
export { evolveDeliveries, noDeliveries, type Deliveries, type Skip } from './delivery.state';
export { deliveryDecider } from './delivery.decider';
export { deliveryEventTypes, deliveryUpcasts } from './delivery.upcasts';
