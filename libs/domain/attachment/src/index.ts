export type * from './attachment.events';
export type * from './attachment.commands';
export type * from './attachment.errors';
export { evolveAttachment, givenWith, type Attachment } from './attachment.state';
export {
  attachmentDecider,
  carryingInTheWay,
  type AroundAttachment,
  type Carrying,
} from './attachment.decider';
export { attachmentUpcasts } from './attachment.upcasts';
