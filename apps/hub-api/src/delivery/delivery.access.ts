import { Injectable } from '@nestjs/common';
import type { OrganisationId, Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { HubIdentity } from '../hub-identity';

const INSIDE = ['coordinator', 'system'] as const satisfies readonly Role[];

/** Who looks after the deliveries to an organisation: its own coordinators and system, and the operator of the hub. */
@Injectable()
export class DeliveryAccess {
  constructor(private readonly hub: HubIdentity) {}

  /** What a message said is for its own organisation alone. */
  ownRoleFor(asking: Asking, organisation: OrganisationId): Role {
    const own = INSIDE.find((role) => asking.roles.includes(role));
    if (own && asking.organisation === organisation) return own;
    throw new ProblemError(standardProblems.missingPermission);
  }

  roleFor(asking: Asking, organisation: OrganisationId): Role {
    if (asking.organisation === this.hub.organisation && asking.roles.includes('operator'))
      return 'operator';
    return this.ownRoleFor(asking, organisation);
  }
}
