import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { behavesAsRootKey } from './root-key.behaviour';
import { LocalRootKey, RootKeys } from './root-keys';
import { TransitRootKey } from './transit-root-key';

const TOKEN = 'a-token-of-the-test';

describe('a root key in this process', () => {
  const pair = { key: new LocalRootKey(randomBytes(32)), other: new LocalRootKey(randomBytes(32)) };
  behavesAsRootKey(() => pair);
});

/** Speaks the two calls of a transit service that we use, as its documentation has them. */
const transitService = (): { readonly server: Server; answer: 'well' | 'sealed' | 'silent' } => {
  const keys = new Map<string, Buffer>();
  const keyOf = (name: string): Buffer => {
    const key = keys.get(name) ?? randomBytes(32);
    keys.set(name, key);
    return key;
  };
  const encrypt = (key: Buffer, plain: string): string => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const sealed = [nonce, cipher.update(plain, 'base64'), cipher.final(), cipher.getAuthTag()];
    return `vault:v1:${Buffer.concat(sealed).toString('base64')}`;
  };
  const decrypt = (key: Buffer, text: string): string => {
    const blob = Buffer.from(/^vault:v1:(.+)$/.exec(text)?.[1] ?? '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(0, 12));
    decipher.setAuthTag(blob.subarray(-16));
    return Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]).toString(
      'base64',
    );
  };
  const answerTo = (path: string, said: { plaintext?: string; ciphertext?: string }): object => {
    const [, verb = '', name = ''] = /^\/v1\/transit\/(encrypt|decrypt)\/(\w+)$/.exec(path) ?? [];
    return verb === 'encrypt'
      ? { ciphertext: encrypt(keyOf(name), said.plaintext ?? '') }
      : { plaintext: decrypt(keyOf(name), said.ciphertext ?? '') };
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (service.answer === 'silent') return;
    const said = JSON.parse(await text(request)) as object;
    const end = (status: number, data: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    };
    if (request.headers['x-vault-token'] !== TOKEN) return end(403, { errors: ['denied'] });
    if (service.answer === 'sealed') return end(503, { errors: ['sealed'] });
    try {
      end(200, { data: answerTo(request.url ?? '', said) });
    } catch {
      end(400, { errors: ['cipher: message authentication failed'] });
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  const service: { readonly server: Server; answer: 'well' | 'sealed' | 'silent' } = {
    server,
    answer: 'well',
  };
  return service;
};

describe('a root key in a key service', () => {
  const service = transitService();
  let base: string;
  const key = (name: string, token = TOKEN): TransitRootKey =>
    new TransitRootKey({ url: `${base}/v1/transit/keys/${name}`, token, timeoutMs: 300 });

  beforeAll(async () => {
    await new Promise<void>((ready) => service.server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${String((service.server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    service.server.closeAllConnections();
    service.server.close();
  });
  afterEach(() => {
    service.answer = 'well';
  });

  behavesAsRootKey(() => ({ key: key('one'), other: key('two') }));

  it.each(['sealed', 'silent'] as const)('says unavailable when the service is %s', async (how) => {
    const wrapped = await key('one').wrap(randomBytes(32));
    service.answer = how;
    await expect(key('one').unwrap(wrapped)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(key('one').wrap(randomBytes(32))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says unavailable, and not the token, when it is not let in', async () => {
    const asked = key('one', 'a-wrong-token').wrap(randomBytes(32));
    await expect(asked).rejects.toMatchObject({ code: 'unavailable' });
    await expect(asked).rejects.not.toThrow('a-wrong-token');
  });

  it.each(['http://keys.example/v1/transit/keys/one', 'https://keys.example/v1/transit'])(
    'refuses to start on %s',
    (url) => {
      expect(() => new TransitRootKey({ url, token: TOKEN })).toThrow(
        expect.objectContaining({ code: 'rootKeyRefused' }),
      );
    },
  );
});

describe('two root keys at once', () => {
  const [before, now] = [new LocalRootKey(randomBytes(32)), new LocalRootKey(randomBytes(32))];

  it('wraps with the current one and opens with both', async () => {
    const keys = new RootKeys(now, [before]);
    const key = randomBytes(32);
    const old = { wrapped: await before.wrap(key), rootKey: before.id };
    expect(await keys.wrap(key)).toMatchObject({ rootKey: now.id });
    expect(await keys.unwrap(old)).toEqual(key);
    expect(await keys.unwrap({ ...old, rootKey: undefined })).toEqual(key);
  });

  it('opens nothing of a key that is not among them', async () => {
    const old = { wrapped: await before.wrap(randomBytes(32)), rootKey: before.id };
    await expect(new RootKeys(now).unwrap(old)).rejects.toMatchObject({ code: 'wrongRootKey' });
  });
});
