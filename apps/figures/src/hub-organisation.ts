import type { OrganisationId } from '@wisselzone/kernel';

/** The hub as an organisation: whom the register of flows names as the one that is told codes to count. */
export class HubOrganisation {
  constructor(readonly organisation: OrganisationId) {}
}
