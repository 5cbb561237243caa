import type { RegistrationCommand } from '@wisselzone/domain/registration';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const registrationAccess = {
  RequestRegistration: CASE_ROLES,
  DeliverRegistration: CASE_ROLES,
  ConfirmRegistration: CASE_ROLES,
  RefuseRegistration: CASE_ROLES,
} satisfies Record<RegistrationCommand['type'], Permit>;
