import type { Asked, Day, PartnershipId } from '@wisselzone/kernel';
import type { PartnershipParticulars } from './partnership.events';

type About = Asked & { readonly partnership: PartnershipId };

export type RegisterPartnership = About &
  PartnershipParticulars & { readonly type: 'RegisterPartnership' };
export type AmendPartnership = About &
  PartnershipParticulars & { readonly type: 'AmendPartnership' };
export type EndPartnership = About & { readonly type: 'EndPartnership'; readonly until: Day };
export type PartnershipCommand = RegisterPartnership | AmendPartnership | EndPartnership;
