export type * from './person.events';
export type * from './person.commands';
export type * from './person.errors';
export { evolvePerson, unknownPerson, type Person } from './person.state';
export { personDecider } from './person.decider';
export { linksOf, type PersonLink } from './person-links';
export { isSsin } from './ssin';
export { personUpcasts } from './person.upcasts';
