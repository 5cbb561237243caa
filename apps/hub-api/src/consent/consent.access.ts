import type { ConsentCommand } from '@wisselzone/domain/consent';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const consentAccess = {
  GiveConsent: CASE_ROLES,
  WithdrawConsent: CASE_ROLES,
  ConfirmWithdrawal: CASE_ROLES,
  ExpireConsent: 'hubClock',
} satisfies Record<ConsentCommand['type'], Permit>;
