import type { Rows } from '@wisselzone/platform/read-store';
import type { Batch, TimelineRow } from './batch';
import { batonTurns } from './baton-rows';
import { assigned, cards, released } from './card-rows';
import { offers } from './offer-rows';
import { decidedAgain, newTimeline } from './timeline-rows';
import { personLinks } from './person-link-rows';
import { dueDates, worklist } from './worklist-rows';

/** Writes a batch, set by set. The caller's transaction makes it one with the checkpoint. */
export const writeRows = async (
  rows: Rows,
  schema: string,
  written: { readonly batch: Batch; readonly timeline: readonly TimelineRow[] },
): Promise<void> => {
  const sets = [
    decidedAgain,
    cards,
    batonTurns,
    assigned,
    released,
    worklist,
    dueDates,
    personLinks,
    offers,
  ];
  const writes = [
    newTimeline(schema, written.timeline),
    ...sets.map((write) => write(schema, written.batch)),
  ];
  for (const write of writes) if (write.rows > 0) await rows.query(write.sql, write.values);
};
