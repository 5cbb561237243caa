import { asks, r, request, type Asks } from './dossier-story';
import { ocmw, person, vdab } from './parties';

/** A question that reaches the other system, is looked at by somebody there, and is accepted. */
export const openingStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(41, 'support', vdab, 1),
  asks(vdab, 1, { type: 'ConfirmReferralReceipt', referral: r(41), receivedBy: 'system' }),
  asks(vdab, 2, { type: 'OpenReferral', referral: r(41) }),
  asks(vdab, 3, { type: 'AcceptReferral', referral: r(41) }),
];
