export type * from './pause.events';
export type * from './pause.commands';
export type * from './pause.errors';
export { evolvePause, type Pause } from './pause.state';
export { pauseDecider, type AroundPause } from './pause.decider';
export { pauseUpcasts } from './pause.upcasts';
