import type { ErasureCommand } from '@wisselzone/domain/erasure';
import { CASE_ROLES, type Permit } from '../caller/permit';

/** Who decides on erasure in an organisation; a coordinator supervises. */
const OFFICERS = ['privacyOfficer', 'coordinator'] as const;

export const erasureAccess = {
  AskErasure: OFFICERS,
  ConfirmErasure: OFFICERS,
  RefuseErasure: OFFICERS,
  AcknowledgeErasure: [...OFFICERS, ...CASE_ROLES],
  FollowErasure: 'hubClock',
  RecordKeyDestroyed: 'hubClock',
  NoteErasureUnanswered: 'hubClock',
} satisfies Record<ErasureCommand['type'], Permit>;
