import type { ErasureId, NoteId } from '@wisselzone/kernel';
import { asks, days, request, type Asks } from './dossier-story';
import { clock, nth, ocmw, person, vdab, worker } from './parties';

const e = (number: number): ErasureId => nth<ErasureId>('ee', number);
const gone = { keyFingerprint: 'ab'.repeat(32), generation: 1 };

/** What was added for erasure: a category, a person, a refusal, an answer and one that did not come. */
export const erasureStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 0, { type: 'NameLeadProfessional', lead: worker(ocmw) }),
  request(21, 'support', vdab, 1),
  asks(ocmw, 1, { type: 'RecordNote', note: nth<NoteId>('e0', 21), text: 'Een nota' }),
  asks(vdab, 2, { type: 'AskErasure', erasure: e(1), scope: 'person', basis: 'objection' }),
  asks(ocmw, 3, { type: 'RefuseErasure', erasure: e(1), refusal: 'publicTask' }),
  asks(ocmw, 3, {
    type: 'AskErasure',
    erasure: e(2),
    scope: 'category',
    category: 'notes',
    basis: 'unlawful',
  }),
  asks(clock, 3, { type: 'RecordKeyDestroyed', erasure: e(2), ...gone, destroyedAt: days(3) }),
  asks(vdab, 4, { type: 'AcknowledgeErasure', erasure: e(2), outcome: 'erased' }),
  asks(vdab, 5, { type: 'AskErasure', erasure: e(3), scope: 'person', basis: 'objection' }),
  asks(ocmw, 6, { type: 'ConfirmErasure', erasure: e(3) }),
  asks(clock, 14, { type: 'NoteErasureUnanswered', erasure: e(3) }),
  asks(vdab, 15, {
    type: 'AcknowledgeErasure',
    erasure: e(3),
    outcome: 'kept',
    keptGround: 'legalDuty',
  }),
];
