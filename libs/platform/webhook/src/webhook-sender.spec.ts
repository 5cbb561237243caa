import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Reach, type Way } from './reach';
import { signingKeyOf } from './signing-key';
import { WebhookSender } from './webhook-sender';

const key = signingKeyOf(Buffer.alloc(32, 3), { webhook: 'one', generation: 1 });
const message = { id: 'm-1', timestamp: 1_700_000_000, body: '{"a":"é"}', contentType: 'text/x' };

describe('a message to an endpoint', () => {
  let server: Server;
  let seen: { readonly request: IncomingMessage; readonly body: string }[] = [];
  let answer: (response: ServerResponse) => unknown = (response) => response.end();

  class ToTheServer extends Reach {
    override async find(url: string): Promise<Way> {
      const { port } = server.address() as AddressInfo;
      const host = 'partner.test';
      return { protocol: 'http:', address: '127.0.0.1', port, host, path: new URL(url).pathname };
    }
  }
  const sender = new WebhookSender({
    reach: new ToTheServer(),
    origin: 'hub.test',
    timeoutMs: 300,
  });
  const send = () => sender.send('https://partner.test/hook', message, [key]);

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        seen.push({ request, body: Buffer.concat(chunks).toString() });
        answer(response);
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    sender.close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  beforeEach(() => {
    seen = [];
  });

  it('carries id, time and both signatures over the exact bytes, under the name of the endpoint', async () => {
    answer = (response) => response.writeHead(202).end('thank <b>you</b>\u0000');
    expect(await send()).toEqual({ kind: 'accepted', status: 202, excerpt: 'thank you' });
    const { request, body } = seen[0]!;
    expect(body).toBe(message.body);
    expect(request.headers).toMatchObject({
      host: 'partner.test',
      'webhook-id': 'm-1',
      'webhook-timestamp': '1700000000',
      'webhook-signature': key.signaturesOf(message).join(' '),
      'content-type': 'text/x',
    });
  });

  it('is not sent on to where a redirect points', async () => {
    answer = (response) => response.writeHead(302, { location: '/elsewhere' }).end();
    expect(await send()).toMatchObject({ kind: 'failed', why: '302' });
    expect(seen).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 413, 415, 422])('is refused by a %i', async (status) => {
    answer = (response) => response.writeHead(status).end();
    expect(await send()).toMatchObject({ kind: 'refused', status });
  });

  it('ends for good with a 410', async () => {
    answer = (response) => response.writeHead(410).end();
    expect(await send()).toMatchObject({ kind: 'gone' });
  });

  it('waits as long as the receiver asks, in seconds or until a moment of its own clock', async () => {
    answer = (response) => response.writeHead(429, { 'retry-after': '120' }).end();
    expect(await send()).toMatchObject({ kind: 'failed', why: '429', retryAfterMs: 120_000 });
    const wrongClock = {
      'retry-after': 'Thu, 01 Jan 1970 00:10:00 GMT',
      date: 'Thu, 01 Jan 1970 00:00:00 GMT',
    };
    answer = (response) => response.writeHead(503, wrongClock).end();
    expect(await send()).toMatchObject({ kind: 'failed', why: '503', retryAfterMs: 600_000 });
  });

  it('has failed when the receiver hangs, breaks off, or answers half', async () => {
    answer = () => undefined;
    expect(await send()).toMatchObject({ kind: 'failed', why: 'timeout' });
    answer = (response) => response.destroy();
    expect(await send()).toMatchObject({ kind: 'failed' });
    answer = (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      setImmediate(() => response.destroy());
    };
    expect(await send()).toMatchObject({ kind: 'failed' });
  });

  it('reads no more than 64 KiB of an answer without end', async () => {
    let open = true;
    answer = (response) => {
      response.on('close', () => (open = false));
      const more = (): void => {
        if (open) response.write('x'.repeat(16_384), more);
      };
      more();
    };
    expect(await send()).toMatchObject({ kind: 'accepted', excerpt: 'x'.repeat(500) });
  });

  it('is wanted only where the endpoint names this hub in its answer', async () => {
    answer = (response) => response.writeHead(204, { 'webhook-allowed-origin': 'hub.test' }).end();
    expect(await sender.greet('https://partner.test/hook')).toEqual({ kind: 'willing' });
    expect(seen[0]?.request).toMatchObject({ method: 'OPTIONS' });
    expect(seen[0]?.request.headers['webhook-request-origin']).toBe('hub.test');
    answer = (response) => response.writeHead(204).end();
    expect(await sender.greet('https://partner.test/hook')).toEqual({
      kind: 'unwilling',
      why: 'originNotAllowed',
    });
    answer = (response) => response.writeHead(405).end();
    expect(await sender.greet('https://partner.test/hook')).toMatchObject({ kind: 'unwilling' });
  });
});
