import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withGoneServer } from '@wisselzone/testing';
import { prepareDatabases } from './databases';
import { openHome } from './home';

it('fails the start, and nothing else, when the database is gone while it is prepared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wisselzone-home-'));
  const { secrets, leave } = await openHome(folder);
  try {
    await withGoneServer((url) => expect(prepareDatabases(url, secrets)).rejects.toThrow());
  } finally {
    leave();
    rmSync(folder, { recursive: true, force: true });
  }
});
