export type * from './draft.events';
export type * from './draft.commands';
export type * from './draft.errors';
export { evolveDraft, type Draft, type DraftStatus } from './draft.state';
export { draftDecider, sendDraft, type AroundDraft } from './draft.decider';
export { draftUpcasts } from './draft.upcasts';
