export type * from './service.events';
export type * from './service.commands';
export type * from './service.errors';
export { evolveService, isStale, type Said, type Service } from './service.state';
export {
  findServices,
  type FoundService,
  type ServiceGeography,
  type ServiceQuestion,
} from './service.search';
export { serviceDecider } from './service.decider';
export { serviceEventTypes, serviceUpcasts } from './service.upcasts';
