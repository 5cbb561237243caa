import type { AttachmentId } from '@wisselzone/kernel';
import { PostgresError, PostgresPool } from '@wisselzone/platform/postgres';
import { AttachmentStore, AttachmentStoreError } from './attachment-store';

const KEEP = `
  insert into attachment.file (attachment, sealed) values ($1, $2)
  on conflict (attachment) do nothing`;
const FIND = 'select sealed from attachment.file where attachment = $1';

/** Sealed files in PostgreSQL, on a few connections of their own: a large file holds up nothing else. */
export class PostgresAttachmentStore extends AttachmentStore {
  private constructor(private readonly pool: PostgresPool) {
    super();
  }

  /** Rejects when the store does not answer, or may lose what it acknowledged. */
  static async open(connectionString: string): Promise<PostgresAttachmentStore> {
    const pool = new PostgresPool({ connectionString, name: 'attachment-store', size: 3 });
    try {
      await asked(pool.assertDurable());
      return new PostgresAttachmentStore(pool);
    } catch (error) {
      await pool.close();
      throw error;
    }
  }

  override async keep(attachment: AttachmentId, sealed: Buffer): Promise<void> {
    await asked(this.pool.query('keep-attachment', KEEP, [attachment, sealed]));
  }

  override async find(attachment: AttachmentId): Promise<Buffer | undefined> {
    const rows = await asked(
      this.pool.query<{ sealed: Buffer }>('find-attachment', FIND, [attachment]),
    );
    return rows[0]?.sealed;
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

/** Turns what the database says into the error of this store. */
const asked = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof PostgresError) throw new AttachmentStoreError({ cause });
    throw cause;
  }
};
