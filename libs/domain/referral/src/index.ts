export type * from './referral.events';
export type * from './referral.commands';
export type * from './referral.errors';
export {
  evolveReferral,
  isAgreedReferral,
  isOpenReferral,
  movedByHandover,
  withReferralDeadline,
  type Referral,
} from './referral.state';
export { referralDecider, type AroundReferral } from './referral.decider';
export { referralUpcasts } from './referral.upcasts';
