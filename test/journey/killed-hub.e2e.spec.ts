import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@wisselzone/platform/embedded-postgres';
import { check } from '../proof/checker';
import { readHistory } from '../proof/history';
import { brokenIn } from '../proof/report';

const KILLS = 2;
const SEED = '2';

describe('a hub that is killed while eight people write', () => {
  const home = mkdtempSync(join(tmpdir(), 'wisselzone-killed-'));
  const history = join(home, 'history');
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('has lost nothing that it acknowledged, and a repeat takes effect once', async () => {
    const PORT = String(await freePort());
    const child = spawn(process.execPath, ['test/proof/crash-loop.mjs', String(KILLS)], {
      env: {
        ...{ ...process.env, NODE_OPTIONS: '', PORT, WISSELZONE_HOME: join(home, 'home') },
        ...{ PROOF_HISTORY: history, PROOF_SEED: SEED },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toMatchObject({ code: 0 });
    const findings = check(readHistory(history));
    expect(brokenIn(findings)).toEqual([]);
    const acknowledged = findings.find(({ invariant }) => invariant === 'I1')?.checked ?? 0;
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS * 40);
  }, 240_000);
});
