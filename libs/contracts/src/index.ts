export { eventTypes, SERVICE } from './event-types.generated';
export { BASE_PATH, contentPath, thinEventOf, type MailboxEntry } from './thin-event';
export { labels } from './labels.generated';
export { commandPaths } from './command-paths.generated';
export { routePolicy } from './route-policy.generated';
export { fileOperations, type FileColumn } from './file-operations.generated';
export { advice } from './advice.generated';
export { gdprTerms } from './gdpr-terms.generated';
export { consentRecordContext } from './consent-record-context.generated';
/** Types of the HTTP door, made from its contract: `HttpComponents['schemas']['Dossier']` is a body, `HttpPaths` the routes. */
export type {
  components as HttpComponents,
  operations as HttpOperations,
  paths as HttpPaths,
} from './wisselzone-http.generated';
/** Types of the privacy officer's door, made from its contract. */
export type { components as AuditComponents } from './audit-http.generated';
/** Types of the door of the policy figures, made from its contract. */
export type { components as FiguresComponents } from './figures-http.generated';
