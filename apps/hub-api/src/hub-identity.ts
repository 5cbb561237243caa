import type { OrganisationId } from '@wisselzone/kernel';

/** What this hub knows of itself. */
export abstract class HubIdentity {
  /** The organisation the hub's own machines and operators speak for. */
  abstract readonly organisation: OrganisationId;
  /** The address that others know the hub by. */
  abstract readonly publicUrl: string;
  /** Exact addresses of the proxies in front of the door. */
  abstract readonly trustedProxies: readonly string[];
  /** Marks every event of this hub as test data. */
  abstract readonly testData: boolean;
}
