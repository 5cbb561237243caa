export type * from './sharing.types';
export { mayShare } from './may-share';
export {
  isOwnBusinessOfAnother,
  mayFollow,
  strangerParty,
  type FollowedDossier,
  type Verdict,
} from './may-follow';
