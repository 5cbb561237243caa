import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { ToxicProxy, type Toxic } from './toxic-proxy';

interface Heard {
  readonly text: string;
  readonly ms: number;
  readonly torn: boolean;
}

describe('a bad network', () => {
  let echo: Server;
  let proxy: ToxicProxy;

  beforeAll(async () => {
    echo = createServer({ allowHalfOpen: true }, (socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    });
    await new Promise<void>((listening) => echo.listen(0, '127.0.0.1', listening));
    const { port } = echo.address() as AddressInfo;
    proxy = await ToxicProxy.before({ host: '127.0.0.1', port });
  });
  afterAll(async () => {
    await proxy.close();
    await new Promise((closed) => echo.close(closed));
  });

  const say = (text: string, atMostMs = 5_000): Promise<Heard> =>
    new Promise((resolve) => {
      const began = performance.now();
      let heard = '';
      let torn = false;
      const socket = connect({ host: '127.0.0.1', port: proxy.port, allowHalfOpen: true });
      const end = () => resolve({ text: heard, ms: performance.now() - began, torn });
      socket.setTimeout(atMostMs, () => socket.destroy());
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString('utf8')));
      socket.on('error', () => (torn = true));
      socket.on('close', end);
      socket.on('end', () => socket.destroy());
      socket.end(text);
    });

  const under = async (toxic: Toxic, text: string, atMostMs?: number): Promise<Heard> => {
    proxy.poison(toxic);
    const heard = await say(text, atMostMs);
    proxy.heal();
    return heard;
  };

  it('is a plain wire until it is poisoned, and again when it has healed', async () => {
    expect((await say('hello')).text).toBe('hello');
    await under({ kind: 'down' }, 'hello');
    expect((await say('hello')).text).toBe('hello');
  });

  it.each<Toxic>([{ kind: 'down' }, { kind: 'resetPeer' }])(
    'lets nothing through: $kind',
    async (toxic) => {
      expect((await under(toxic, 'hello')).text).toBe('');
    },
  );

  it('says nothing for ever', async () => {
    expect((await under({ kind: 'timeout' }, 'hello', 200)).text).toBe('');
  });

  it.each<Toxic>([
    { kind: 'latency', ms: 50 },
    { kind: 'slowClose', ms: 100 },
    { kind: 'bandwidth', bytesPerSecond: 100 },
  ])('is slow, and loses nothing: $kind', async (toxic) => {
    const { text, ms } = await under(toxic, 'hello hello');
    expect(text).toBe('hello hello');
    expect(ms).toBeGreaterThanOrEqual(95);
  });

  it('cuts everything in pieces, and loses nothing', async () => {
    expect((await under({ kind: 'slicer', bytes: 2 }, 'hello hello')).text).toBe('hello hello');
  });

  it('ends after so many bytes', async () => {
    expect((await under({ kind: 'limitData', bytes: 4 }, 'hello')).text.length).toBeLessThan(5);
  });
});
