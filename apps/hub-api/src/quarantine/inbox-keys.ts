import { QuarantinedBytes } from '@wisselzone/platform/inbox';

/** Opens what an organisation's messages said; made from the hub's own key, and kept nowhere. */
export class InboxKeys {
  constructor(private readonly hubKey: Buffer) {}

  of(organisation: string): QuarantinedBytes {
    return new QuarantinedBytes(this.hubKey, organisation);
  }
}
