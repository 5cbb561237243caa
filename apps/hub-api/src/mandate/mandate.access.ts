import type { MandateCommand } from '@wisselzone/domain/mandate';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const mandateAccess = {
  GiveMandate: CASE_ROLES,
  WithdrawMandate: CASE_ROLES,
  ExpireMandate: 'hubClock',
} satisfies Record<MandateCommand['type'], Permit>;
