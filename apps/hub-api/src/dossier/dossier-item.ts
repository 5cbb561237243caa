import type { HttpComponents } from '@wisselzone/contracts';
import { BASE } from '../command/answer';
import { instantOf } from '../timeline/timeline.rows';

/** A dossier as lists read it. */
export interface CardRow {
  readonly dossier: string;
  readonly person: string;
  readonly holder: string;
  readonly opened_at: Date;
  readonly last_event_at: Date;
  readonly last_type: string;
  readonly lead: { readonly subject: string } | null;
}

/** The columns of a card, for the start of a query. */
export const CARD_COLUMNS = 'dossier, person, holder, opened_at, last_event_at, last_type, lead';

export const dossierItem = (row: CardRow): HttpComponents['schemas']['DossierItem'] => ({
  id: row.dossier,
  href: `${BASE}/dossiers/${row.dossier}`,
  person: row.person,
  holder: row.holder,
  openedAt: instantOf(row.opened_at),
  lastEventAt: instantOf(row.last_event_at),
  lastType: row.last_type,
  ...(row.lead ? { lead: row.lead.subject } : {}),
});
