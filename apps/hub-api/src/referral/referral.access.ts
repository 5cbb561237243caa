import type { ReferralCommand } from '@wisselzone/domain/referral';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const referralAccess = {
  RequestReferral: CASE_ROLES,
  ConfirmReferralReceipt: CASE_ROLES,
  OpenReferral: CASE_ROLES,
  AskReferralInformation: CASE_ROLES,
  GiveReferralInformation: CASE_ROLES,
  ProposeReferralMoment: CASE_ROLES,
  AnswerReferralMoment: CASE_ROLES,
  AcceptReferral: CASE_ROLES,
  DeclineReferral: CASE_ROLES,
  WithdrawReferral: CASE_ROLES,
  CompleteReferral: CASE_ROLES,
  FailReferral: CASE_ROLES,
  ForwardReferral: CASE_ROLES,
  AskReferralCancellation: CASE_ROLES,
  ConfirmReferralCancellation: CASE_ROLES,
  RefuseReferralCancellation: CASE_ROLES,
  ExpireReferral: 'hubClock',
  NoteReferralDeadlineMissed: 'hubClock',
} satisfies Record<ReferralCommand['type'], Permit>;
