import pg from 'pg';
import type { Wake } from './wake';

/** One number in the adapter's own database: whoever holds it is the one process that works there. */
const LOCK = 20_261_122;
const ASK_AGAIN_MS = 1000;

/** The right to run the loops of one adapter database, held by one connection as long as that lives. */
export class AdapterLease {
  private readonly gone = new AbortController();

  private constructor(private readonly client: pg.Client) {
    client.on('end', () => this.gone.abort());
    client.on('error', () => this.gone.abort());
  }

  /** Aborts when the connection is lost, and the right with it. */
  get lost(): AbortSignal {
    return this.gone.signal;
  }

  /**
   * Resolves with the right as soon as nobody else has it; undefined when `signal` aborts first. Rejects when
   * the database cannot be reached. `onWaiting` is told once when another process has it.
   */
  static async take(
    connectionString: string,
    { wake, signal, onWaiting }: { wake: Wake; signal: AbortSignal; onWaiting: () => void },
  ): Promise<AdapterLease | undefined> {
    const client = new pg.Client({ connectionString, keepAlive: true });
    const lease = new AdapterLease(client);
    await client.connect();
    for (let asked = 0; !signal.aborted && !lease.lost.aborted; asked += 1) {
      if (await lease.granted()) return lease;
      if (asked === 0) onWaiting();
      await wake.wait(ASK_AGAIN_MS, signal);
    }
    await lease.end();
    return undefined;
  }

  async end(): Promise<void> {
    if (!this.gone.signal.aborted) await this.client.end();
  }

  private async granted(): Promise<boolean> {
    const { rows } = await this.client.query<{ granted: boolean }>(
      'select pg_try_advisory_lock($1) as granted',
      [LOCK],
    );
    return rows[0]?.granted ?? false;
  }
}
