import type { ConsentCommand } from '@wisselzone/domain/consent';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const consentAccess = {
  RequestConsent: CASE_ROLES,
  DeferConsentRequest: CASE_ROLES,
  RefuseConsent: CASE_ROLES,
  GiveConsent: CASE_ROLES,
  RenewConsent: CASE_ROLES,
  WithdrawConsent: CASE_ROLES,
  RevokeConsent: CASE_ROLES,
  InvalidateConsent: CASE_ROLES,
  MarkConsentUnknown: CASE_ROLES,
  ConfirmWithdrawal: CASE_ROLES,
  NoteWithdrawalUnconfirmed: 'hubClock',
  ExpireConsent: 'hubClock',
} satisfies Record<ConsentCommand['type'], Permit>;
