export type * from './sharing.types';
export { flowFor } from './flow-choice';
export { mayShare } from './may-share';
export { sourceOf } from './source-of';
export { mayFollowOffer, mayOffer, type OfferedDossier, type OfferQuestion } from './may-offer';
export {
  isOwnBusinessOfAnother,
  mayFollow,
  strangerParty,
  type FollowedDossier,
  type Verdict,
} from './may-follow';
