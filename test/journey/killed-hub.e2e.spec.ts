import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@wisselzone/platform/embedded-postgres';

describe('a hub that is killed while eight people write', () => {
  const home = mkdtempSync(join(tmpdir(), 'wisselzone-killed-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('has lost nothing that it acknowledged, and a repeat takes effect once', async () => {
    const PORT = String(await freePort());
    const child = spawn(process.execPath, ['test/journey/killed-hub.mjs', '2'], {
      env: { ...process.env, NODE_OPTIONS: '', PORT, WISSELZONE_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toMatchObject({
      code: 0,
      said: expect.stringMatching(/round 2: .* 0 lost, 0 twice, 0 answered otherwise/) as unknown,
    });
  }, 120_000);
});
