import type { AdapterDatabase, Queryable } from './adapter-database';
import type { Fault } from './field-reading';

export interface InboxMessage {
  readonly source: string;
  /** The partner's own number of this message. */
  readonly id: string;
  readonly bytes: Buffer;
  readonly receivedAt: Date;
}

/** A message nobody understood, with the bytes as they came. */
export interface Quarantined {
  readonly source: string;
  readonly id: string;
  readonly receivedAt: Date;
  readonly faults: readonly Fault[];
  readonly owner: string;
  readonly original: Buffer;
}

/** `known`: it had been stored before, with the same bytes. `differs`: the number is taken by other bytes. */
export type Receipt = 'stored' | 'known' | 'differs';

interface InboxRow {
  source: string;
  id: string;
  bytes: Buffer;
  received_at: Date;
}

interface QuarantineRow extends InboxRow {
  faults: readonly Fault[];
  owner: string;
  original: Buffer;
}

/** Everything a partner sent, as it came, until it is done. Stored first and acknowledged after; unique on (source, id). */
export class Inbox {
  constructor(
    private readonly db: AdapterDatabase,
    private readonly now: () => Date,
  ) {}

  /** Resolves when the message is durable: only then may the partner be told. */
  async receive(source: string, id: string, bytes: Buffer): Promise<Receipt> {
    const stored = await this.db.query(
      `insert into adapter.inbox (source, id, received_at, bytes, digest)
       values ($1, $2, $3, $4, sha256($4))
       on conflict (source, id) do nothing`,
      [source, id, this.now(), bytes],
    );
    if (stored.rowCount === 1) return 'stored';
    const { rows } = await this.db.query<{ same: boolean }>(
      `select digest = sha256($3) or original is not distinct from $3 as same
       from adapter.inbox where source = $1 and id = $2`,
      [source, id, bytes],
    );
    return rows[0]?.same ? 'known' : 'differs';
  }

  /** Stores what is known beforehand not to be understandable; a repeat of the same id changes nothing. */
  async receiveUnread(
    message: Omit<InboxMessage, 'receivedAt'>,
    faults: readonly Fault[],
  ): Promise<void> {
    await this.db.query(
      `insert into adapter.inbox (source, id, received_at, bytes, digest, state, faults, owner)
       values ($1, $2, $3, $4, sha256($4), 'quarantined', $5, $1)
       on conflict (source, id) do nothing`,
      [message.source, message.id, this.now(), message.bytes, JSON.stringify(faults)],
    );
  }

  async oldestStored(): Promise<InboxMessage | undefined> {
    const { rows } = await this.db.query<InboxRow>(
      `select source, id, bytes, received_at from adapter.inbox
       where state = 'stored' order by position limit 1`,
    );
    const row = rows[0];
    return row && { ...row, receivedAt: row.received_at };
  }

  /**
   * What is done is the hub's and the partner's to keep: its bytes are forgotten here, and its digest
   * knows a repeat. Of what was once in quarantine the original stays.
   */
  async mark(
    tx: Queryable,
    message: { source: string; id: string },
    state: 'queued' | 'done',
  ): Promise<void> {
    await tx.query(
      `update adapter.inbox
       set state = $3::text, bytes = case when $3::text = 'done' then ''::bytea else bytes end
       where source = $1 and id = $2`,
      [message.source, message.id, state],
    );
  }

  async quarantine(
    tx: Queryable,
    message: { source: string; id: string },
    faults: readonly Fault[],
  ): Promise<void> {
    await tx.query(
      `update adapter.inbox set state = 'quarantined', faults = $3, owner = coalesce(owner, source)
       where source = $1 and id = $2`,
      [message.source, message.id, JSON.stringify(faults)],
    );
  }

  async quarantined(): Promise<readonly Quarantined[]> {
    const { rows } = await this.db.query<QuarantineRow>(
      'select * from adapter.quarantine order by received_at, id',
    );
    return rows.map(({ source, id, received_at, faults, owner, original }) => ({
      source,
      id,
      receivedAt: received_at,
      faults,
      owner,
      original,
    }));
  }

  /**
   * Reads a quarantined message again, with corrected bytes when given; the original bytes stay, and both are known.
   * False when there is no such message in quarantine.
   */
  async replay(source: string, id: string, corrected?: Buffer): Promise<boolean> {
    const { rowCount } = await this.db.query(
      `update adapter.inbox
       set state = 'stored', faults = null,
           corrected = corrected or $3::bytea is not null,
           original = coalesce(original, bytes), bytes = coalesce($3::bytea, bytes),
           digest = sha256(coalesce($3::bytea, bytes))
       where source = $1 and id = $2 and state = 'quarantined'`,
      [source, id, corrected ?? null],
    );
    return rowCount === 1;
  }
}
