import type { QuarantineReason } from '@wisselzone/kernel';
import type { Rows } from '@wisselzone/platform/read-store';
import { SealedBytes } from './sealed-bytes';

/** A message in quarantine, as a list shows it: nothing of what it said. */
export interface QuarantinedRow {
  readonly entry: string;
  readonly door: string;
  readonly source: string;
  readonly message: string;
  readonly received_at: Date;
  readonly ended_at: Date;
  readonly reason: QuarantineReason;
  readonly owner: 'sender' | 'hub';
  readonly size: number;
  readonly outcome: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly organisation: string;
  readonly errand: string;
  readonly now: Date;
}

/** One place in the list: the next page begins behind it. */
export interface QuarantineWish {
  readonly reason?: string | undefined;
  readonly end?: { readonly at: string; readonly id: string } | undefined;
  readonly pageSize: number;
}

const LIST = `
  select entry, door, source, message, received_at, ended_at, reason, owner, size, outcome, answer
  from door.inbox
  where organisation = $1 and state = 'quarantined' and ($2::text is null or reason = $2)
    and ($3::timestamptz is null or received_at > $3 or (received_at = $3 and entry::text > $4))
  order by received_at, entry::text limit $5`;
const ONE = `
  select bytes from door.inbox where organisation = $1 and entry = $2 and state = 'quarantined'`;
const CORRECT = `
  update door.inbox set correction = $3, correction_of = $4
  where organisation = $1 and entry = $2 and state = 'quarantined' returning entry`;
const KNOWN = `
  select entry from door.inbox where organisation = $1 and entry = $2 and correction_of = $3`;

const AGAIN = `state = 'stored', attempts = 0, leased_until = null, reason = null, owner = null`;
const RETRY = `
  update door.inbox set ${AGAIN}, ready_at = $3
  where organisation = $1 and state = 'quarantined' and not reused
    and ($2::uuid is null or entry = $2) returning entry`;
const RETRY_CORRECTED = `
  update door.inbox set ${AGAIN}, ready_at = $3, bytes = correction, correction = null
  where organisation = $1 and entry = $2 and state = 'quarantined' and correction_of = $4
  returning entry`;
const DISCARD = `
  update door.inbox set state = 'discarded', bytes = null, correction = null, ended_at = $3
  where organisation = $1 and entry = $2 and state = 'quarantined' returning entry`;

/** What waits in quarantine for people, oldest first. */
export const quarantined = (
  rows: Rows,
  organisation: string,
  { reason, end, pageSize }: QuarantineWish,
): Promise<readonly QuarantinedRow[]> =>
  rows.query<QuarantinedRow>(LIST, [organisation, reason, end?.at, end?.id, pageSize]);

/** Reads and corrects what one organisation's messages said; for whoever may see that. */
export class QuarantinedBytes {
  private readonly sealed: SealedBytes;

  constructor(
    hubKey: Buffer,
    private readonly organisation: string,
  ) {
    this.sealed = new SealedBytes(hubKey, organisation);
  }

  /** The bytes as they came; undefined when there is no such message in quarantine, or nobody can open it any more. */
  async original(rows: Rows, entry: string): Promise<Buffer | undefined> {
    const [row] = await rows.query<{ bytes: Buffer }>(ONE, [this.organisation, entry]);
    return row && this.sealed.open(entry, row.bytes);
  }

  /** Keeps a correction for the errand that asks for it; a repeat changes nothing. False when no such message is in quarantine. */
  async keep(
    rows: Rows,
    { entry, errand }: { readonly entry: string; readonly errand: string },
    corrected: Buffer,
  ): Promise<boolean> {
    const kept = await rows.query(CORRECT, [
      ...[this.organisation, entry, this.sealed.seal(entry, corrected)],
      errand,
    ]);
    if (kept.length > 0) return true;
    const known = await rows.query(KNOWN, [this.organisation, entry, errand]);
    return known.length > 0;
  }
}

/** Lets one message, or all, be read again; gives how many. A number that was another's first stays where it is. */
export const retryMessages = async (
  rows: Rows,
  {
    organisation,
    errand,
    now,
    message,
    corrected,
  }: Asked & {
    readonly message?: string;
    readonly corrected: boolean;
  },
): Promise<number> => {
  const asked = [organisation, message ?? null, now];
  const again = corrected
    ? await rows.query(RETRY_CORRECTED, [...asked, errand])
    : await rows.query(RETRY, asked);
  return again.length;
};

/** Forgets what a message said; that it came, and was passed over, stays. */
export const discardMessage = async (
  rows: Rows,
  { organisation, message, now }: Asked & { readonly message: string },
): Promise<number> => (await rows.query(DISCARD, [organisation, message, now])).length;
