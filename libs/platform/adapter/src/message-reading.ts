import { createHash } from 'node:crypto';
import type { AdapterDatabase, Queryable } from './adapter-database';
import { nameOf } from './error-name';
import type { HubCommand, Mapped, Meaning } from './hub-command';
import { IdMap } from './id-map';
import type { Inbox, InboxMessage } from './inbox';
import type { LaneQueue } from './lane-queue';
import type { Partner, Reply } from './partner';

/** A command as it is queued: with the message it came from. */
export interface QueuedCommand {
  readonly source: string;
  readonly message: string;
  readonly command: HubCommand;
}

/** A step or a reply, as it is queued for the partner. */
export const originOf = (message: { source: string; id: string }): string =>
  `${message.source}:${message.id}`;

const KEY_LENGTH = 64;

/** The message's own number, so that a repeat has the same key for ever; hashed where it would be too long. */
export const commandKey = (name: string): string =>
  /^[\x21-\x7e]{8,64}$/.test(name)
    ? name
    : createHash('sha256').update(name).digest('hex').slice(0, KEY_LENGTH);

/** The inbox's loop: one stored message at a time becomes commands in the outbox, or goes into quarantine. */
export class MessageReading {
  private readonly ids: IdMap;

  constructor(
    private readonly db: AdapterDatabase,
    private readonly inbox: Inbox,
    private readonly outbox: LaneQueue<QueuedCommand>,
    private readonly replies: LaneQueue<unknown>,
    private readonly partner: Partner,
  ) {
    this.ids = new IdMap(db);
  }

  /** True when there was a message to read. */
  async turn(): Promise<boolean> {
    const message = await this.inbox.oldestStored();
    if (!message) return false;
    const meaning = this.meaningOf(message);
    await this.db.transaction(async (tx) => {
      if (meaning.ok) return this.queue(tx, message, meaning);
      await this.inbox.quarantine(tx, message, meaning.faults);
      await this.answer(tx, {
        ...replyTo(message, meaning.lane ?? ''),
        faults: meaning.faults,
      });
    });
    return true;
  }

  private meaningOf(message: InboxMessage): Mapped {
    try {
      return this.partner.understand(message);
    } catch (error) {
      // A mistake of ours must not hold up the messages behind this one.
      return { ok: false, faults: [{ field: 'adapter', rule: nameOf(error) }] };
    }
  }

  /** Queues what the partner is told about a message, each time it was read. */
  async answer(tx: Queryable, reply: Reply): Promise<void> {
    const id = `reply:${reply.source}:${reply.message}:${reply.faults.length > 0 ? 'no' : 'yes'}`;
    await this.replies.renew(tx, { id, lane: id, origin: id, payload: { reply } });
  }

  private async queue(tx: Queryable, message: InboxMessage, meaning: Meaning): Promise<void> {
    for (const pair of meaning.learns ?? []) await this.ids.learn(tx, pair);
    const complete = await gathered(tx, meaning);
    const commands = complete ? meaning.commands : [];
    for (const [index, command] of commands.entries()) {
      await this.outbox.add(tx, {
        id: command.once ?? `${originOf(message)}:${String(index)}`,
        lane: meaning.lane,
        origin: originOf(message),
        payload: { source: message.source, message: message.id, command },
      });
    }
    const open = await this.outbox.openOf(tx, originOf(message));
    await this.inbox.mark(tx, message, open > 0 ? 'queued' : 'done');
    if (open === 0) await this.answer(tx, replyTo(message, meaning.lane));
  }
}

export const replyTo = (
  message: { readonly source: string; readonly id: string },
  lane: string,
): Reply => ({ source: message.source, message: message.id, lane, ids: [], faults: [] });

/** Notes this part; true when nothing has to be gathered or this was the last part to come. */
const gathered = async (tx: Queryable, { gather }: Meaning): Promise<boolean> => {
  if (!gather) return true;
  await tx.query(
    'insert into adapter.gathered (key, part) values ($1, $2) on conflict do nothing',
    [gather.key, gather.part],
  );
  const { rows } = await tx.query<{ parts: number }>(
    'select count(*)::int as parts from adapter.gathered where key = $1',
    [gather.key],
  );
  return (rows[0]?.parts ?? 0) >= gather.of;
};
