import type { WithheldReason } from '@wisselzone/kernel';
import { eventTypes, SERVICE } from './event-types.generated';
import type { components } from './wisselzone-http.generated';

/** Where every path of the HTTP door begins. */
export const BASE_PATH = '/REST/wisselzone/v1';

/** One entry of an organisation's mailbox: an event it may follow, in its own order. */
export interface MailboxEntry {
  /** The feed's cursor. */
  readonly entry: string;
  /** For a candidate its offer: it knows the dossier by no other name. */
  readonly dossier: string;
  /** The dossier that a window looks at; for the hub's own decisions, never in an answer. */
  readonly behind?: string | null;
  /** Counts the events of this dossier for this organisation, without gaps. */
  readonly seq: number;
  readonly event_id: string;
  readonly type: keyof typeof eventTypes;
  readonly recorded_at: Date;
  readonly entity_kind: string;
  readonly entity: string;
}

/** A notice in place of an event that may not be followed any more: its number stays, so nobody sees a gap. */
const WITHHELD_TYPE = `${SERVICE}.dossiers.notify.withheld`;
const NAMED = ['referral', 'offering', 'offer', 'handover', 'consent'];
const SEQUENCE_DIGITS = 10;

/** The thin event that every door carries: ids, a neutral type and where to ask for the content. */
export const thinEventOf = (
  row: MailboxEntry,
  verdict: { readonly ok: true } | { readonly ok: false; readonly reason: WithheldReason },
): components['schemas']['FeedEvent'] => ({
  specversion: '1.0',
  id: row.event_id,
  source: `${BASE_PATH}/${row.behind ? 'offers' : 'dossiers'}/${row.dossier}`,
  type: verdict.ok ? eventTypes[row.type].cloudEvent : WITHHELD_TYPE,
  service: SERVICE,
  time: row.recorded_at.toISOString(),
  datacontenttype: 'application/json',
  sequence: String(row.seq).padStart(SEQUENCE_DIGITS, '0'),
  partitionkey: row.dossier,
  ...(verdict.ok ? { dataref: datarefOf(row) } : {}),
  cursor: row.entry,
  data: {
    dossier: row.dossier,
    ...(verdict.ok ? entityOf(row) : { reason: verdict.reason }),
  },
});

/** A window has one content: the question. */
const datarefOf = ({ behind, dossier, event_id }: MailboxEntry): string =>
  behind ? `${BASE_PATH}/offers/${dossier}/content` : contentPath(dossier, event_id);

/** Where the content of an event is asked for. */
export const contentPath = (dossier: string, event: string): string =>
  `${BASE_PATH}/dossiers/${dossier}/events/${event}/content`;

const entityOf = ({
  entity_kind,
  entity,
}: MailboxEntry): Partial<components['schemas']['FeedEvent']['data']> =>
  NAMED.includes(entity_kind) ? { [entity_kind]: entity } : {};
