import type { DraftCommand } from '@wisselzone/domain/draft';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const draftAccess = {
  SaveDraft: CASE_ROLES,
  ChangeDraft: CASE_ROLES,
  DiscardDraft: CASE_ROLES,
  ExpireDraft: 'hubClock',
} satisfies Record<DraftCommand['type'], Permit>;
