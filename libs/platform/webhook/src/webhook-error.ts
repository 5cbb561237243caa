export type WebhookFailure =
  /** The address is not one the hub may go to; trying again does not help. */
  | 'forbiddenAddress'
  /** The name could not be looked up. Try again later. */
  | 'unresolvable'
  /** The file with the signing key is missing, open to others, or no key. For an operator. */
  | 'keyRefused';

/** A message that could not be made or an address that is not gone to. Names no address and no key. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  constructor(
    readonly code: WebhookFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
