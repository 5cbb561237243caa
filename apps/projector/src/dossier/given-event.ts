import type { Withheld } from '@wisselzone/domain/sharing';
import type { OrganisationId, SealedCategory } from '@wisselzone/kernel';
import type { FollowedEvent } from '../log/followed-event';

/** What a recipient may see of an event's content, and why not the rest. */
export interface Entitlement {
  readonly categories: readonly SealedCategory[];
  readonly withheld: readonly Withheld[];
}

/** A new row of a tenant's timeline. */
export interface GivenEvent extends Entitlement {
  readonly tenant: OrganisationId;
  readonly seq: number;
  readonly followed: FollowedEvent;
}

/** A row that was given before, decided anew. */
export interface DecidedAgain extends Entitlement {
  readonly tenant: OrganisationId;
  readonly seq: number;
}
