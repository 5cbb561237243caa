import { PostgresPool } from '@wisselzone/platform/postgres';
import { PostgresEndedSessions } from './postgres-ended-sessions';
import { PostgresSeenProofs } from './postgres-seen-proofs';
import { SharedAllowances } from './shared-allowances';

/** Everything that the processes of one door share, on one small pool of connections. */
export class DoorStore {
  private constructor(
    private readonly pool: PostgresPool,
    readonly proofs: PostgresSeenProofs,
    readonly ended: PostgresEndedSessions,
    readonly allowances: SharedAllowances,
  ) {}

  /** Rejects with `DoorStoreError` when the store cannot be reached. */
  static async open(connectionString: string): Promise<DoorStore> {
    const pool = new PostgresPool({ connectionString, name: 'door-store', size: 3 });
    try {
      const ended = await PostgresEndedSessions.open(pool);
      return new DoorStore(pool, new PostgresSeenProofs(pool), ended, new SharedAllowances(pool));
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.proofs.close();
    this.ended.close();
    await this.allowances.close();
    await this.pool.close();
  }
}
