import type { PersonCommand } from '@wisselzone/domain/person';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const personAccess = { RegisterPerson: CASE_ROLES } satisfies Record<
  PersonCommand['type'],
  Permit
>;
