import { randomUUID } from 'node:crypto';
import type { ReadStore, Rows } from '@wisselzone/platform/read-store';
import type { ArrivedMessage, Refusal, Unanswered, WaitingMessage } from './inbox-message';
import { SealedBytes } from './sealed-bytes';

const LEASE_MS = 60_000;
const MOST_AT_ONCE = 16;

const STORE = `
  insert into door.inbox (organisation, entry, door, source, message, digest, lane, bytes, size,
    received_at, ready_at, dossier, state)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, 'stored')
  on conflict (organisation, source, message) where not reused do nothing returning entry`;
/** The same again is answered again, once there is an answer. */
const REPEAT = `
  update door.inbox set replied_at = null
  where organisation = $1 and source = $2 and message = $3 and digest = $4 returning entry`;
const REUSED = `
  insert into door.inbox (organisation, entry, door, source, message, digest, lane, bytes, size,
    received_at, ready_at, dossier, state, reused)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11, 'stored', true)`;

/** What is in hand takes no place of what is not; `i` is asked again, for two may claim at once. */
const CLAIM = `
  with head as (
    select distinct on (lane) entry, position, ready_at, leased_until from door.inbox
    where organisation = $1 and state = 'stored' order by lane, position),
  due as (
    select entry from head
    where ready_at <= $2 and (leased_until is null or leased_until <= $2)
    order by position limit ${String(MOST_AT_ONCE)})
  update door.inbox i set leased_until = $3, attempts = attempts + 1 from due
  where i.organisation = $1 and i.entry = due.entry and i.state = 'stored'
    and (i.leased_until is null or i.leased_until <= $2)
  returning i.entry, i.source, i.message, i.attempts, i.bytes, i.reused`;
const NEXT = `
  select min(at) as at from (
    select distinct on (lane) greatest(ready_at, coalesce(leased_until, ready_at)) as at
    from door.inbox where organisation = $1 and state = 'stored' order by lane, position) head`;
const LATER = `
  update door.inbox set ready_at = $3, leased_until = null
  where organisation = $1 and entry = $2 and state = 'stored'`;

/** What was accepted is the log's to keep: its bytes are forgotten here, and its digest knows a repeat. */
const ACCEPTED = `
  update door.inbox set state = 'accepted', bytes = null, correction = null, ended_at = $3,
    outcome = outcome + 1, answer = $4, replied_at = null, leased_until = null, reason = null, owner = null
  where organisation = $1 and entry = $2 and state = 'stored'`;
const QUARANTINED = `
  update door.inbox set state = 'quarantined', ended_at = $3, outcome = outcome + 1, answer = $4,
    reason = $5, owner = $6, replied_at = null, leased_until = null
  where organisation = $1 and entry = $2 and state = 'stored'`;

const HELD = `
  select distinct dossier from door.inbox
  where organisation = $1 and state = 'quarantined' and dossier is not null`;
const FORGET = `
  update door.inbox set state = 'discarded', bytes = null, correction = null, ended_at = $4
  where organisation = $1 and dossier = $2 and state = 'quarantined' and received_at < $3`;

const UNANSWERED = `
  select entry, source, message, outcome, ended_at, state, answer from door.inbox
  where organisation = $1 and replied_at is null and state in ('accepted', 'quarantined')
  order by ended_at, position limit 100`;
const REPLIED = `
  update door.inbox set replied_at = $4
  where organisation = $1 and entry = $2 and outcome = $3`;

interface WaitingRow {
  readonly entry: string;
  readonly source: string;
  readonly message: string;
  readonly attempts: number;
  readonly bytes: Buffer;
  readonly reused: boolean;
}

interface UnansweredRow {
  readonly entry: string;
  readonly source: string;
  readonly message: string;
  readonly outcome: number;
  readonly ended_at: Date;
  readonly state: 'accepted' | 'quarantined';
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface InboxParts {
  readonly store: ReadStore;
  readonly hubKey: Buffer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** A message that waits, and whether its number was another's first. */
export type ClaimedMessage = WaitingMessage & { readonly reused: boolean };

/** What one organisation sent through one door. Every method rejects with `ReadStoreError`. */
export class Inbox {
  private readonly sealed: SealedBytes;

  constructor(
    private readonly parts: InboxParts,
    private readonly organisation: string,
    private readonly door: string,
  ) {
    this.sealed = new SealedBytes(parts.hubKey, organisation);
  }

  /** Fulfils when all of them are durable: only then may the door say so. */
  async receive(messages: readonly ArrivedMessage[]): Promise<void> {
    await this.rows(async (rows) => {
      for (const message of messages) await this.store(rows, message);
    });
  }

  /** The oldest of each lane that is due, for this caller alone during a minute. */
  async claim(): Promise<readonly ClaimedMessage[]> {
    const now = this.parts.clock();
    const claimed = await this.rows((rows) =>
      rows.query<WaitingRow>(CLAIM, [
        ...[this.organisation, new Date(now)],
        new Date(now + LEASE_MS),
      ]),
    );
    return claimed.map(({ message: id, bytes, ...row }) => ({
      ...{ ...row, id },
      original: this.sealed.open(row.entry, bytes),
    }));
  }

  /** When something is due next; undefined when nothing waits. */
  async nextAt(): Promise<Date | undefined> {
    const [row] = await this.rows((rows) =>
      rows.query<{ at: Date | null }>(NEXT, [this.organisation]),
    );
    return row?.at ?? undefined;
  }

  /** Waits until then, and its lane with it. */
  async later(entry: string, at: Date): Promise<void> {
    await this.write(LATER, entry, at);
  }

  /** The command is in the log: `answer` is what the hub said. */
  async accepted(entry: string, answer: object): Promise<void> {
    await this.write(ACCEPTED, entry, this.now, JSON.stringify(answer));
  }

  /** It stays until people see to it; its lane goes on. */
  async quarantine(entry: string, { reason, owner, problem }: Refusal): Promise<void> {
    const said = JSON.stringify({ ...problem, quarantine: entry });
    await this.write(QUARANTINED, entry, this.now, said, reason, owner);
  }

  /** Dossiers that something in quarantine is about. */
  async heldDossiers(): Promise<readonly string[]> {
    const held = await this.rows((rows) =>
      rows.query<{ dossier: string }>(HELD, [this.organisation]),
    );
    return held.map(({ dossier }) => dossier);
  }

  /** Forgets what messages in quarantine said of a dossier before a moment: that it was erased reaches here too. */
  async forget(dossier: string, before: Date): Promise<void> {
    await this.write(FORGET, dossier, before, this.now);
  }

  /** What the sender was not told yet, oldest first. */
  async unanswered(): Promise<readonly Unanswered[]> {
    const found = await this.rows((rows) =>
      rows.query<UnansweredRow>(UNANSWERED, [this.organisation]),
    );
    return found.map(({ message: id, ended_at: endedAt, state, answer: body, ...row }) => ({
      ...{ ...row, id, endedAt, body },
      accepted: state === 'accepted',
    }));
  }

  /** The sender was told this outcome. */
  async told({ entry, outcome }: Unanswered): Promise<void> {
    await this.write(REPLIED, entry, outcome, this.now);
  }

  private get now(): Date {
    return new Date(this.parts.clock());
  }

  private rows<Result>(work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.parts.store.inTenant(this.organisation, work);
  }

  private async write(sql: string, entry: string, ...values: readonly unknown[]): Promise<void> {
    await this.rows((rows) => rows.query(sql, [this.organisation, entry, ...values]));
  }

  private async store(rows: Rows, message: ArrivedMessage): Promise<void> {
    const { source, id, lane, original, content } = message;
    const entry = randomUUID();
    const digest = this.sealed.digestOf(content);
    const values = [
      ...[this.organisation, entry, this.door, source, id, digest, lane],
      ...[this.sealed.seal(entry, original), original.length, this.now, message.dossier ?? null],
    ];
    const stored = await rows.query(STORE, values);
    if (stored.length > 0) return;
    const known = await rows.query(REPEAT, [this.organisation, source, id, digest]);
    if (known.length === 0) await rows.query(REUSED, values);
  }
}
