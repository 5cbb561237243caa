import type { RoleTable } from '@wisselzone/domain/casework';
import type { OrganisationType } from '@wisselzone/kernel';

/** What was agreed about roles in this installation, with dates. */
export abstract class UsualRoles {
  abstract readonly table: RoleTable<OrganisationType>;
}
