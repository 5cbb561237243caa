import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresAddress } from './postgres-connection';
import { WAKE_CHANNEL } from './postgres-event-store.schema';
import { WakeUp } from './wake-up';

const RETRY_MS = 1_000;

/** Listens for news of one log and rings. Trouble only means silence: whoever waits also polls. */
class Listener {
  readonly wakeUp = new WakeUp();
  private readonly stop = new AbortController();
  private readonly running: Promise<void>;
  users = 0;

  constructor(private readonly address: PostgresAddress) {
    this.running = this.run();
  }

  close(): Promise<void> {
    this.stop.abort();
    return this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stop;
    while (!signal.aborted) {
      await this.listen(signal).catch(() => {
        // Nothing is lost but speed: subscriptions poll, and the line is tried again below.
      });
      await pause(RETRY_MS, undefined, { signal, ref: false }).catch(() => {
        // Closed while it waited.
      });
    }
  }

  private async listen(signal: AbortSignal): Promise<void> {
    const { connectionString, timeoutMs } = this.address;
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: timeoutMs,
      keepAlive: true,
      application_name: 'event-store-wake-up',
    });
    const ended = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    client.on('notification', () => this.wakeUp.ring());
    try {
      await client.connect();
      await client.query(`listen ${WAKE_CHANNEL}`);
      this.wakeUp.ring();
      await ended;
    } finally {
      await client.end();
    }
  }
}

const listeners = new Map<string, Listener>();

/** The bell of a log and the way to leave it. */
export interface SharedWakeUp {
  readonly wakeUp: WakeUp;
  readonly leave: () => Promise<void>;
}

/** One listening connection a log and process, however many stores are open on it. */
export const shareWakeUp = (address: PostgresAddress): SharedWakeUp => {
  const { host, pathname } = new URL(address.connectionString);
  const log = host + pathname;
  const listener = listeners.get(log) ?? new Listener(address);
  listeners.set(log, listener);
  listener.users += 1;
  const leave = async (): Promise<void> => {
    listener.users -= 1;
    if (listener.users > 0) return;
    listeners.delete(log);
    await listener.close();
  };
  return { wakeUp: listener.wakeUp, leave };
};
