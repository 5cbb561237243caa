export type * from './erasure.events';
export type * from './erasure.commands';
export type * from './erasure.errors';
export { erasedSince, evolveErasure, type Erasure, type ErasureStatus } from './erasure.state';
export { erasureDecider, type AroundErasure } from './erasure.decider';
export { erasureUpcasts } from './erasure.upcasts';
