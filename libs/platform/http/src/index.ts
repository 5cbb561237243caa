export { openDoor, type DoorOptions } from './door';
export { TAKES_FORMS } from './forms';
export { NestLog, openLog, type Log } from './log';
export {
  badRequest,
  issueTypes,
  ProblemError,
  requireAllowed,
  standardProblems,
  wisselzone,
  type Issue,
  type Occurrence,
  type ProblemType,
} from './problem';
export { BODY_LIMIT, problemBody, type BeforeRefusal, type Translate } from './problem.filter';
export { REQUEST_LIMITS, refuseUnread } from './request-limits';
export { mayCall, ruleOf, type HeldRoles, type RouteRule } from './route-policy';
export { RequestValidation, UuidInPath } from './validation';
