export { createWebhookKey, readWebhookKey } from './key-file';
export { InternetReach, Reach, type Way } from './reach';
export { signedHeaders, SigningKey, signingKeyOf, type Signable } from './signing-key';
export { WebhookError, type WebhookFailure } from './webhook-error';
export {
  WebhookSender,
  type Attempted,
  type Handshake,
  type WebhookSenderOptions,
} from './webhook-sender';
