import type { Queryable } from './adapter-database';

/** Places reached and numbers given, by name. */
export class Cursors {
  constructor(private readonly db: Queryable) {}

  async at(name: string): Promise<string | undefined> {
    const { rows } = await this.db.query<{ cursor: string }>(
      'select cursor from adapter.partner_cursor where source = $1',
      [name],
    );
    return rows[0]?.cursor;
  }

  async keep(name: string, cursor: string): Promise<void> {
    await this.db.query(
      `insert into adapter.partner_cursor (source, cursor) values ($1, $2)
       on conflict (source) do update set cursor = excluded.cursor`,
      [name, cursor],
    );
  }

  /** Rises by one each time it is asked, from 1. */
  async next(series: string): Promise<number> {
    const { rows } = await this.db.query<{ cursor: string }>(
      `insert into adapter.partner_cursor as known (source, cursor) values ($1, '1')
       on conflict (source) do update set cursor = (known.cursor::bigint + 1)::text
       returning cursor`,
      [`series:${series}`],
    );
    return Number(rows[0]?.cursor ?? '1');
  }
}
