export {
  dossierEventTypes,
  entityOf,
  isDossierEventType,
  isEventOf,
  type DossierEntity,
  type DossierEvent,
  type EntityRef,
} from './dossier.events';
export { isCommandOf, type DossierCommand } from './dossier.commands';
export type { Agreement, Dossier, Involvement } from './dossier.types';
export type { Necessity, Objection } from '@wisselzone/domain/clearance';
export { isOpenOverride, type Override } from '@wisselzone/domain/override';
export { emptyDossier, evolveDossier } from './dossier.state';
export { includesMoment, isInvolved, wasInvolved } from './involvement';
export { keptTo } from './kept-to';
export { offeringOf } from './offering-of';
export { recipientsOf } from './recipients';
export { fileOf, filesOf } from './succession';
export { relationOf, type Asker, type Relation } from './relation';
export { dueDatesOf, pausedDeadlinesOf, personDeadlinesOf } from './due-dates';
export type { DueDate } from './due-dates.types';
export { openPause, type PersonDeadline } from './pausing';
export { openWithdrawalsOf, type OpenWithdrawal } from './open-withdrawals';
export { decideDossier, dossierDecider, type DossierError } from './decide';
export { dossierUpcasts } from './dossier.upcasts';
