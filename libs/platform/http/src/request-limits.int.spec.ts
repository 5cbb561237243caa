import { connect } from 'node:net';
import { Controller, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openDoor } from './door';
import { openLog } from './log';
import { REQUEST_LIMITS } from './request-limits';

@Controller('visits')
class VisitController {
  @Post() receive(): object {
    return { received: true };
  }
}
@Module({ controllers: [VisitController] })
class VisitModule {}

const path = '/visits';
const open = { open: true, anyRole: false, roles: [], hubRoles: [], informationClass: 0 };

/** Two seconds for the check that comes by each second, and for a busy machine. */
const PATIENCE_MS = 3_000;

describe('a server of ours, asked by somebody who takes his time or says too much', () => {
  let app: NestFastifyApplication;
  let port: number;
  beforeAll(async () => {
    app = await openDoor(VisitModule, {
      ...{ basePath: '', routes: [{ ...open, method: 'POST', path }] },
      ...{ log: openLog('spec', 'silent'), translate: () => undefined },
    });
    await app.listen(0, '127.0.0.1');
    port = Number(new URL(await app.getUrl()).port);
  });
  afterAll(() => app.close());

  /** What comes back on a connection that says this and then no more, and after how long. */
  const say = (text: string): Promise<{ answer: string; ms: number }> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', reject);
      socket.on('close', () => resolve({ answer, ms: performance.now() - began }));
    });
  const head = (...lines: readonly string[]) =>
    [`POST ${path} HTTP/1.1`, 'Host: hub.test', ...lines].join('\r\n');
  const json = 'Content-Type: application/json';

  it.each([
    ['headers', head('X-Slow: a'), REQUEST_LIMITS.headersTimeout],
    ['a body', `${head(json, 'Content-Length: 10')}\r\n\r\n{"a"`, REQUEST_LIMITS.requestTimeout],
  ])(
    'waits for %s no longer than it says, and answers 408',
    async (_, text, limit) => {
      const { answer, ms } = await say(text);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('urn:problem-type:wisselzone:requestTimeout');
      expect(ms).toBeGreaterThan(limit - 100);
      expect(ms).toBeLessThan(limit + PATIENCE_MS + 5_000);
    },
    60_000,
  );

  it('reads 16 KiB of headers and not more', async () => {
    const { answer } = await say(head(`X-Long: ${'x'.repeat(17_000)}`, '', ''));
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('urn:problem-type:wisselzone:headerFieldsTooLarge');
    expect(answer).toContain('application/problem+json');
  });

  it('answers what is no request at all with a problem', async () => {
    const { answer } = await say('this is no HTTP\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('urn:problem-type:belgif:badRequest');
  });
});
