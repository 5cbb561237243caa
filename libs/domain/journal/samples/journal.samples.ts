import type { Instant, OrganisationId, Recorded, SubjectId } from '@wisselzone/kernel';
import type { JournalEvent } from '../src/journal.events';

const by = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const now = '2026-09-01T08:00:00.000Z' as Instant;

/** What every command of the journal says of itself. */
export const asked = { by, subject: '50000000-0000-4000-8000-000000000001' as SubjectId, now };
export const text = 'Her daughter starts in the new school';
/** An event as the log gives it back. */
export const recorded = (event: JournalEvent): Recorded<JournalEvent> => ({
  ...event,
  by,
  at: now,
});
