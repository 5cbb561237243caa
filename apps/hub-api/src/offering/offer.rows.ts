import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, OfferId, OrganisationId } from '@wisselzone/kernel';
import { BASE } from '../command/answer';
import { cursorOf, pageEndOf } from '../reading/page-cursor';
import type { PageQuery } from '../reading/query.request';
import { ReadModels } from '../reading/read-models';
import { instantOf } from '../timeline/timeline.rows';

type Schemas = HttpComponents['schemas'];

interface OfferRow {
  readonly offer: OfferId;
  readonly from_organisation: OrganisationId;
  readonly kind: Schemas['Offer']['kind'];
  readonly urgency: Schemas['Offer']['urgency'];
  readonly purpose: Schemas['Offer']['purpose'];
  readonly status: Schemas['Offer']['status'];
  readonly answer: 'interested' | 'declined' | null;
  readonly offered_at: Date;
  readonly expires_at: Date;
}

const PAGE = `
  select offer, from_organisation, kind, urgency, purpose, status, answer, offered_at, expires_at
  from read.offer where tenant = $1
    and ($2::timestamptz is null or offered_at > $2 or (offered_at = $2 and offer > $3::uuid))
  order by offered_at, offer limit $4`;

const BEHIND = `select behind from read.offer where tenant = $1 and offer = $2::uuid`;

/** The offers that an organisation is a candidate for, as its own rows. */
@Injectable()
export class OfferRows {
  constructor(private readonly models: ReadModels) {}

  async page(tenant: OrganisationId, query: PageQuery): Promise<Schemas['OfferList']> {
    await this.models.reach(query.notBefore);
    const end = pageEndOf(query.cursor);
    const rows = await this.models.asTenant(tenant, (tenantRows) =>
      tenantRows.query<OfferRow>(PAGE, [tenant, end?.at, end?.id, query.pageSize]),
    );
    const items = rows.map(itemOf);
    const last = rows.length === query.pageSize ? rows.at(-1) : undefined;
    return last
      ? { items, next: cursorOf({ at: instantOf(last.offered_at), id: last.offer }) }
      : { items };
  }

  /** The dossier that the window looks at: for the hub's own use, never for an answer. */
  async behind(tenant: OrganisationId, offer: OfferId): Promise<DossierId | undefined> {
    const [row] = await this.models.asTenant(tenant, (tenantRows) =>
      tenantRows.query<{ behind: DossierId }>(BEHIND, [tenant, offer]),
    );
    return row?.behind;
  }
}

const itemOf = (row: OfferRow): Schemas['Offer'] => ({
  id: row.offer,
  href: `${BASE}/offers/${row.offer}`,
  from: row.from_organisation,
  kind: row.kind,
  urgency: row.urgency,
  purpose: row.purpose,
  status: row.status,
  ...(row.answer ? { answer: row.answer } : {}),
  offeredAt: instantOf(row.offered_at),
  expiresAt: instantOf(row.expires_at),
});
