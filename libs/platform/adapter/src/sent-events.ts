import type { Queryable } from './adapter-database';

/** Remembers that the hub recorded this event because of us. */
export const noteSent = async (tx: Queryable, event: string): Promise<void> => {
  await tx.query('insert into adapter.sent_event (event) values ($1) on conflict do nothing', [
    event,
  ]);
};

/** Whether the hub recorded this event because of us. */
export const wasSent = async (tx: Queryable, event: string): Promise<boolean> =>
  (await tx.query('select 1 from adapter.sent_event where event = $1', [event])).rows.length > 0;
