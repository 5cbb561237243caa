import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { AttachmentId } from '@wisselzone/kernel';
import { testDatabase, testRoles, withGoneServer, type TestDatabase } from '@wisselzone/testing';
import { migrateAttachmentStore } from './attachment.schema';
import { behavesAsAttachmentStore } from './attachment-store.behaviour';
import { PostgresAttachmentStore } from './postgres-attachment-store';

describe('attachments in PostgreSQL', () => {
  let database: TestDatabase;
  let url: string;
  let store: PostgresAttachmentStore;
  beforeAll(async () => {
    database = await testDatabase();
    url = (await testRoles(database, ['wz_api']))('wz_api');
    await migrateAttachmentStore(database.url, 'wz_api');
    // A start of a newer build runs it again.
    await migrateAttachmentStore(database.url, 'wz_api');
    store = await PostgresAttachmentStore.open(url);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  behavesAsAttachmentStore(() => store);

  it('lets its role change or remove nothing that was kept', async () => {
    const id = randomUUID() as AttachmentId;
    await store.keep(id, Buffer.from('kept'));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const sql of [
      "update attachment.file set sealed = '\\x00'",
      'delete from attachment.file',
      'truncate attachment.file',
    ])
      await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('says that it cannot be reached', async () => {
    await withGoneServer(async (gone) => {
      await expect(PostgresAttachmentStore.open(gone)).rejects.toMatchObject({
        name: 'AttachmentStoreError',
        code: 'unavailable',
      });
    });
  });
});
