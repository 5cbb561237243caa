import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openFront, type Front } from './front-server';

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

describe('the front server', () => {
  let front: Front;
  let port: number;
  const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);

  beforeEach(async () => {
    port = await freePort();
    front = await openFront(port);
  });
  afterEach(() => front.close());

  it('says that the hub is starting until a part is there', async () => {
    const response = await ask('/anything');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
  });

  it('hands a request to the part with the longest matching prefix', async () => {
    front.mount('', (_request, response) => response.end('web'));
    front.mount('/REST', (_request, response) => response.end('api'));
    expect(await (await ask('/REST/wisselzone')).text()).toBe('api');
    expect(await (await ask('/RESTAURANT')).text()).toBe('web');
  });

  it('passes a live stream on piece by piece and ends it when it closes', async () => {
    front.mount('/live', (_request, response) => void response.write('first\n'));
    const reader = (await ask('/live')).body?.getReader();
    const piece = await reader?.read();
    expect(new TextDecoder().decode(piece?.value)).toBe('first\n');
    await front.close();
    await expect(reader?.read()).rejects.toThrow();
  });

  it('says which other port to take when this one is in use', async () => {
    await expect(openFront(port)).rejects.toMatchObject({
      message: `Port ${port} is in use by another program.`,
      whatToDo: expect.stringContaining(`PORT=${port + 1} npm start`),
    });
  });
});
