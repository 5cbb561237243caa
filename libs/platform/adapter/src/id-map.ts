import type { Queryable } from './adapter-database';

export interface IdPair {
  readonly kind: string;
  readonly partnerId: string;
  readonly hubId: string;
}

/** Which number of the partner is which id of the hub. The first pair learned stays. */
export class IdMap {
  constructor(private readonly db: Queryable) {}

  async learn(tx: Queryable, pair: IdPair): Promise<void> {
    await tx.query(
      `insert into adapter.id_map (kind, partner_id, hub_id) values ($1, $2, $3)
       on conflict (kind, partner_id) do nothing`,
      [pair.kind, pair.partnerId, pair.hubId],
    );
  }

  async hubId(kind: string, partnerId: string): Promise<string | undefined> {
    const { rows } = await this.db.query<{ hub_id: string }>(
      'select hub_id from adapter.id_map where kind = $1 and partner_id = $2',
      [kind, partnerId],
    );
    return rows[0]?.hub_id;
  }

  /** The partner's newest number for an id of the hub. */
  async partnerId(kind: string, hubId: string): Promise<string | undefined> {
    const { rows } = await this.db.query<{ partner_id: string }>(
      `select partner_id from adapter.id_map where kind = $1 and hub_id = $2
       order by partner_id desc limit 1`,
      [kind, hubId],
    );
    return rows[0]?.partner_id;
  }
}
