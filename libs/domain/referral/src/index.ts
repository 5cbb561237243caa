export type * from './referral.events';
export type * from './referral.commands';
