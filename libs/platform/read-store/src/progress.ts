import type pg from 'pg';
import { ListeningClient } from './listening-client';
import { asReadStoreError } from './read-store-error';
import type { Rows } from './rows';

const CHANNEL = 'read_progress';

/** Says, at the commit of this transaction, that rows have moved on: once per batch, without a payload. */
export const notifyProgress = async (rows: Rows): Promise<void> => {
  await rows.query(`select pg_notify('${CHANNEL}', '')`);
};

/** A wake-up may be lost with its connection, so whoever waits also looks by himself this often, in milliseconds. */
const LOOK_MS = 250;
const RECONNECT_MS = 1_000;

/**
 * Waits for read models to move. The notification is a wake-up only: each waiter looks at the
 * checkpoint himself, and goes on looking when no notification comes.
 */
export class ReadProgress {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly url: string) {}

  /** One connection per process, of any role that may connect. Rejects with `ReadStoreError`. */
  static async open(url: string): Promise<ReadProgress> {
    const progress = new ReadProgress(url);
    try {
      await progress.listen();
      return progress;
    } catch (error) {
      // Nobody will hold it: the connection's 'end', which is still to come, must not try again.
      await progress.close();
      throw error;
    }
  }

  /**
   * Fulfils with true as soon as `reached` says so (asked at once and after each move), with false when
   * the time is over or `close` was called. Rejects only with what `reached` rejects with.
   */
  async waitUntil(reached: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const woken = this.wakeUp(Math.min(LOOK_MS, Math.max(0, end - performance.now())));
      if (await reached()) return true;
      if (performance.now() >= end) return false;
      await woken;
      if (this.closed) return false;
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    this.wakeAll();
    await this.client?.end();
  }

  private wakeUp(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, atMostMs);
      this.waiting.add(wake);
    });
  }

  private wakeAll(): void {
    for (const wake of [...this.waiting]) wake();
  }

  private async listen(): Promise<void> {
    const client = new ListeningClient({
      connectionString: this.url,
      application_name: 'read-progress',
    });
    client.on('notification', () => this.wakeAll());
    client.on('end', () => this.listenAgain());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      // Closed while this was connecting.
      if (this.isClosed()) await client.end();
    } catch (error) {
      throw asReadStoreError(error);
    }
  }

  private isClosed(): boolean {
    return this.closed;
  }

  /** One try at a time: a connection that fails says so twice, by its error and by its 'end'. */
  private listenAgain(): void {
    if (this.closed || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      // Waiters look by themselves meanwhile; the next 'end' brings the next try.
      this.listen().catch(() => this.listenAgain());
    }, RECONNECT_MS);
  }
}
