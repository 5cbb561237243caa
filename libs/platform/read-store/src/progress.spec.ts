import { jest } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { ReadProgress } from './progress';

/** A server that hangs up on everybody, and counts them. */
const deafServer = async (): Promise<{ server: Server; url: string; calls: () => number }> => {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `postgres://nobody@127.0.0.1:${port}/none`, calls: () => calls };
};

describe('waiting for read models of a database that hangs up', () => {
  it('leaves nothing running once opening was refused', async () => {
    const { server, url, calls } = await deafServer();
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    try {
      await expect(ReadProgress.open(url)).rejects.toMatchObject({ code: 'unavailable' });
      // The connection's own 'end' comes after the refusal.
      await new Promise((resolve) => setImmediate(resolve));
      expect(jest.getTimerCount()).toBe(0);
      expect(calls()).toBe(1);
    } finally {
      jest.useRealTimers();
      server.close();
    }
  });
});
