import { signingKeyOf, type SigningKey } from '@wisselzone/platform/webhook';

/** The keys that messages to endpoints are signed with; this process only tells the receiver his own. */
export class WebhookKeys {
  constructor(private readonly hubKey: Buffer) {}

  of(webhook: string, generation: number): SigningKey {
    return signingKeyOf(this.hubKey, { webhook, generation });
  }
}
