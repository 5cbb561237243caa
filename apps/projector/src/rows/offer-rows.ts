import type { OfferRow } from '../dossier/window-changes';
import type { Batch, Of } from './batch';
import { rowSet, type Column, type Write } from './row-set';

const OFFER: Readonly<Record<string, Column<Of<OfferRow>>>> = {
  tenant: { type: 'text', of: ({ tenant }) => tenant },
  offer: { type: 'uuid', of: ({ offer }) => offer },
  behind: { type: 'uuid', of: ({ dossier }) => dossier },
  from_organisation: { type: 'text', of: ({ from }) => from },
  kind: { type: 'text', of: ({ kind }) => kind },
  urgency: { type: 'text', of: ({ urgency }) => urgency },
  purpose: { type: 'text', of: ({ purpose }) => purpose },
  status: { type: 'text', of: ({ status }) => status },
  answer: { type: 'text', of: ({ answer }) => answer },
  offered_at: { type: 'timestamptz', of: ({ offeredAt }) => offeredAt },
  expires_at: { type: 'timestamptz', of: ({ expiresAt }) => expiresAt },
};

/** Of an offer only how it stands and what was answered ever change. */
export const offers = (schema: string, batch: Batch): Write => {
  const rows = [...batch.offers.values()];
  const { from, values } = rowSet(OFFER, rows);
  const names = Object.keys(OFFER).join(', ');
  const sql = `insert into ${schema}.offer (${names}) select ${names} from ${from}
    on conflict (tenant, offer) do update set status = excluded.status, answer = excluded.answer`;
  return { rows: rows.length, sql, values };
};
