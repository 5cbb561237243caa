export { keptBytes, keptMessageIn, type KeptMessage } from './kept-message';
export { Inbox, type ClaimedMessage, type InboxParts } from './inbox';
export type { ArrivedMessage, Refusal, Unanswered, WaitingMessage } from './inbox-message';
export {
  discardMessage,
  quarantined,
  QuarantinedBytes,
  retryMessages,
  type QuarantinedRow,
  type QuarantineWish,
} from './quarantine';
