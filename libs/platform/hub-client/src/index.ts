export {
  HubClient,
  type CommandAnswer,
  type DossierView,
  type EventContent,
  type FeedEvent,
  type FeedQuestion,
  type HubClientOptions,
  type OrganisationView,
  type PersonContent,
  type SenderToken,
  type TimelineItem,
  type TokenSource,
} from './hub-client';
export { HubProblem, HubUnreachable, type HubIssue } from './hub-errors';
