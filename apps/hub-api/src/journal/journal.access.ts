import type { JournalCommand } from '@wisselzone/domain/journal';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const journalAccess = {
  RecordNote: CASE_ROLES,
  RecordStep: CASE_ROLES,
} satisfies Record<JournalCommand['type'], Permit>;
