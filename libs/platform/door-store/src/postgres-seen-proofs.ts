import { SeenProofs } from '@wisselzone/platform/identity';
import { PostgresPool } from '@wisselzone/platform/postgres';
import { Batch } from './batch';
import { asked } from './door-store-error';

const CLEAN_EVERY_MS = 60_000;

/**
 * The commit need not be on disk: after a crash of the server a proof of the last minute could serve once
 * more, for the same request with the same token.
 */
const REMEMBER = `
  with lazily as materialized (select set_config('synchronous_commit', 'off', true)),
  kept as (
    insert into gate.proof (digest, until)
    select digest, until from lazily, unnest($1::bytea[], $2::timestamptz[]) as came (digest, until)
    on conflict do nothing returning digest)
  select encode(digest, 'hex') as digest from kept`;
const CLEAN = 'delete from gate.proof where until < now()';

interface Proof {
  readonly digest: string;
  readonly until: number;
}

/** Used proofs in PostgreSQL; those that come together share one statement. Rejects with `DoorStoreError`. */
export class PostgresSeenProofs extends SeenProofs {
  private readonly batch = new Batch<Proof, boolean>((proofs) => this.remember(proofs));
  private readonly cleaning: NodeJS.Timeout;

  constructor(private readonly pool: PostgresPool) {
    super();
    this.cleaning = setInterval(() => void this.clean(), CLEAN_EVERY_MS);
    this.cleaning.unref();
  }

  override isFirst(digest: Buffer, until: number): Promise<boolean> {
    return this.batch.add({ digest: digest.toString('hex'), until });
  }

  close(): void {
    clearInterval(this.cleaning);
  }

  private async remember(proofs: readonly Proof[]): Promise<readonly boolean[]> {
    const rows = await asked(
      this.pool.query<Pick<Proof, 'digest'>>('door-proofs', REMEMBER, [
        proofs.map(({ digest }) => `\\x${digest}`),
        proofs.map(({ until }) => new Date(until)),
      ]),
    );
    const first = new Set(rows.map(({ digest }) => digest));
    // Of two that came in one batch, one is the first.
    return proofs.map(({ digest }) => first.delete(digest));
  }

  private async clean(): Promise<void> {
    try {
      await this.pool.query('door-proofs-clean', CLEAN);
    } catch {
      // The next minute tries again; what is too old is refused by its age, remembered or not.
    }
  }
}
