export const referral = 1;
