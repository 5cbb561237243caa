import type { CsvRow } from '@wisselzone/platform/files';
import type { FeedEvent } from '@wisselzone/platform/hub-client';

/** The columns of a file with events: the thin event of every door. */
export const eventColumns = [
  ...['cursor', 'id', 'type', 'time', 'source', 'sequence', 'dossier', 'referral'],
  ...['offering', 'offer', 'handover', 'consent', 'reason', 'dataref'],
] as const;

export const eventRow = ({ data, ...event }: FeedEvent): CsvRow => {
  const { cursor, id, type, time, source, sequence, dataref } = event;
  return { cursor, id, type, time, source, sequence, dataref, ...data };
};
