import { createServer, type Server } from 'node:net';
import { InternetReach } from './reach';
import { WebhookSender } from './webhook-sender';

/** Every way we know to write an address of the hub's own network, or to hide one. */
const HOSTILE = [
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://2130706433/',
  'https://127.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://127.0.0.1./',
  'https://１２７.0.0.1/',
  'https://①②⑦.0.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://10.0.0.1/',
  'https://192.168.1.1/',
  'https://172.16.0.1/',
  'https://100.64.0.1/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://loopback.example/',
  'https://mapped.example/',
  'https://nat64.example/',
  'https://metadata.example/',
  'https://private.example/',
  'https://linklocal.example/',
  'https://sixtofour.example/',
  'https://teredo.example/',
  'https://mixed.example/',
  'https://rebinding.example/',
  'https://public.example:8443/',
  'https://user:word@public.example/',
  'https://user@public.example/',
  'http://public.example/',
  'ftp://public.example/',
  'file:///etc/passwd',
  'gopher://public.example/',
  'https:///',
  '//public.example/',
  'javascript:alert(1)',
];

const PUBLIC = '93.184.215.14';
const NAMES: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'loopback.example': ['127.0.0.1'],
  'mapped.example': ['::ffff:127.0.0.1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'metadata.example': ['169.254.169.254'],
  'private.example': ['10.1.2.3'],
  'linklocal.example': ['fe80::1'],
  'sixtofour.example': ['2002:7f00:1::'],
  'teredo.example': ['2001:0:7f00:1::'],
  'mixed.example': [PUBLIC, '127.0.0.1'],
  'public.example': [PUBLIC],
};

describe('the way to an endpoint', () => {
  let looks = 0;
  const resolve = async (host: string) => {
    looks += 1;
    // Public the first time, ours the second: whoever looks twice is caught.
    if (host === 'rebinding.example') return [{ address: looks % 2 === 1 ? '127.0.0.1' : PUBLIC }];
    const found = NAMES[host];
    if (!found) throw new Error('no such name');
    return found.map((address) => ({ address }));
  };
  const reach = new InternetReach(resolve);
  let server: Server;
  let connections = 0;

  beforeAll(async () => {
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((listening) => server.listen(0, '::', listening));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));
  beforeEach(() => {
    looks = 0;
  });

  it('is never found for any of the hostile addresses, and none is connected to', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(40);
    const sender = new WebhookSender({ reach, origin: 'hub.test' });
    for (const url of HOSTILE) {
      looks = 0;
      const answer = await sender.send(
        url,
        { id: 'm', timestamp: 0, body: '{}', contentType: 'application/json' },
        [],
      );
      expect({ url, answer }).toEqual({ url, answer: { kind: 'failed', why: 'forbiddenAddress' } });
    }
    sender.close();
    expect(connections).toBe(0);
  });

  it('leads to the address that was checked, looked up once', async () => {
    expect(await reach.find('https://public.example/hook?x=1')).toEqual({
      protocol: 'https:',
      address: PUBLIC,
      port: 443,
      host: 'public.example',
      path: '/hook?x=1',
    });
    expect(looks).toBe(1);
  });

  it('is looked for again later when the name is not known now', async () => {
    await expect(reach.find('https://unknown.example/')).rejects.toMatchObject({
      code: 'unresolvable',
    });
  });
});
