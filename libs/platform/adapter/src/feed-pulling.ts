import type { FeedEvent, HubClient } from '@wisselzone/platform/hub-client';
import type { AdapterDatabase, Queryable } from './adapter-database';
import { Cursors } from './cursors';
import type { LaneQueue } from './lane-queue';
import type { Partner } from './partner';
import { thinStepOf } from './step';
import type { ForPartner } from './step-delivery';

/** What its own organisation prepares: nothing of it has happened yet. */
const PREPARED = /\.(drafts|attachments)\.notify\.[a-zA-Z]+$/;

/**
 * Who is a candidate answers as a person, at the hub: there is nobody to make a file of. What is only prepared
 * has no place in a file either.
 */
const hasPlace = ({ data, type }: FeedEvent): boolean => !data.offer && !PREPARED.test(type);

/** The feed's loop: thin events are queued, and the cursor moves in the same transaction. */
export class FeedPulling {
  constructor(
    private readonly db: AdapterDatabase,
    private readonly hub: HubClient,
    private readonly queue: LaneQueue<ForPartner>,
    private readonly waitSeconds: number,
    private readonly partner: Pick<Partner, 'takeEvents'>,
  ) {}

  /** How many events came. Throws the hub's errors; nothing is lost by asking again. */
  async turn(signal: AbortSignal): Promise<number> {
    const after = await this.cursor();
    const events = await this.hub.feed({
      ...(after ? { after } : {}),
      wait: this.waitSeconds,
      signal,
    });
    const last = events.at(-1);
    if (!last) return 0;
    await this.take(events, last.cursor);
    return events.length;
  }

  private async take(events: readonly FeedEvent[], cursor: string): Promise<void> {
    if (this.partner.takeEvents) {
      await this.partner.takeEvents(events, new Cursors(this.db));
      return this.keep(this.db, cursor);
    }
    await this.db.transaction(async (tx) => {
      for (const event of events.filter(hasPlace)) {
        const step = thinStepOf(event);
        await this.queue.add(tx, {
          id: step.id,
          lane: step.dossier,
          origin: 'feed',
          payload: { step },
        });
      }
      await this.keep(tx, cursor);
    });
  }

  private async cursor(): Promise<string | undefined> {
    const { rows } = await this.db.query<{ cursor: string }>(
      'select cursor from adapter.feed_cursor',
    );
    return rows[0]?.cursor;
  }

  private async keep(tx: Queryable, cursor: string): Promise<void> {
    await tx.query(
      `insert into adapter.feed_cursor (cursor) values ($1)
       on conflict (only_one) do update set cursor = excluded.cursor`,
      [cursor],
    );
  }
}
