import { eventTypes, SERVICE, type HttpComponents } from '@wisselzone/contracts';
import { BASE } from '../command/answer';
import type { Verdict } from '../content/following';
import { contentHref, instantOf } from '../timeline/timeline.rows';
import type { MailboxRow } from './feed.rows';

type FeedEvent = HttpComponents['schemas']['FeedEvent'];

/** A notice in place of an event that may not be followed any more: its number stays, so nobody sees a gap. */
export const WITHHELD_TYPE = `${SERVICE}.dossiers.notify.withheld`;

/** The thin event that every door carries: ids, a neutral type and where to ask for the content. */
export const cloudEventOf = (row: MailboxRow, verdict: Verdict): FeedEvent => ({
  specversion: '1.0',
  id: row.event_id,
  source: `${BASE}/dossiers/${row.dossier}`,
  type: verdict.ok ? eventTypes[row.type].cloudEvent : WITHHELD_TYPE,
  service: SERVICE,
  time: instantOf(row.recorded_at),
  datacontenttype: 'application/json',
  sequence: String(row.seq).padStart(10, '0'),
  partitionkey: row.dossier,
  ...(verdict.ok ? { dataref: contentHref(row.dossier, row.event_id) } : {}),
  cursor: row.entry,
  data: {
    dossier: row.dossier,
    ...(verdict.ok ? entityOf(row) : { reason: verdict.reason }),
  },
});

const NAMED = ['referral', 'handover', 'consent'];

const entityOf = ({ entity_kind, entity }: MailboxRow): Partial<FeedEvent['data']> =>
  NAMED.includes(entity_kind) ? { [entity_kind]: entity } : {};
