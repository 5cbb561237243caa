import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { createPortal } from './app.module';
import { readConfig } from './config';
import { HubDoor } from './hub/hub-door';
import { Cookies } from './session/cookies';
import { Session, Sessions, SignInRefused, type Tokens } from './session/session';

const PUBLIC_URL = 'https://portaal.example';

describe('the portal before anybody signed in', () => {
  let portal: NestFastifyApplication;
  let webRoot: string;

  beforeAll(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'portal-web-'));
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Wisselzone</title>');
    writeFileSync(join(webRoot, 'assets', 'main-1a2b.js'), '');
    portal = await createPortal({
      // Nobody listens there: the portal must start and speak all the same.
      issuer: 'http://127.0.0.1:9/oidc',
      clientId: 'portal',
      client: { secret: 'x'.repeat(32) },
      hubUrl: 'http://127.0.0.1:9/REST/wisselzone/v1',
      publicUrl: PUBLIC_URL,
      webRoot,
      ...{ trustedProxies: [], signInsPerMinute: 10 },
      port: 0,
      logLevel: 'silent',
    });
    await portal.init();
    await portal.getHttpAdapter().getInstance().ready();
  });

  afterAll(async () => {
    await portal.close();
    rmSync(webRoot, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    portal.inject({ method: 'GET', url, headers });

  test('the page may load only its own files, stands in no frame, and tells no other site where it was', async () => {
    const { headers, statusCode } = await get('/');
    expect(statusCode).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('the address of a dossier is a page too, and built files may be kept for ever', async () => {
    expect((await get('/dossiers/0b7a1f6e-0f4e-4c1c-9d0a-3c1f8a2b4d5e')).statusCode).toBe(200);
    const { headers } = await get('/assets/main-1a2b.js');
    expect(headers['cache-control']).toContain('immutable');
  });

  test.each(['/nergens', '/assets/../../config.json', '/assets/%2e%2e/%2e%2e/config.json'])(
    'there is nothing at %s',
    async (path) => {
      expect((await get(path)).statusCode).toBe(404);
    },
  );

  test('a question without a session is refused, and nothing of the answer is kept', async () => {
    const { statusCode, headers } = await get('/api/dossiers');
    expect(statusCode).toBe(401);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-type']).toContain('application/problem+json');
  });

  test('another site can neither ask nor sign somebody out', async () => {
    for (const question of ['/api/dossiers', '/session'])
      expect((await get(question, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await get('/', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(200);
    const leave = (headers: Record<string, string>) =>
      portal.inject({ method: 'POST', url: '/afmelden', headers, payload: '{}' });
    const json = { 'content-type': 'application/json' };
    expect((await leave({ ...json, origin: 'https://elders.example' })).statusCode).toBe(403);
    expect((await leave(json)).statusCode).toBe(403);
    expect((await leave({ ...json, origin: PUBLIC_URL })).statusCode).toBe(204);
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL };
    expect((await leave(form)).statusCode).toBe(415);
  });

  test('while the identity provider is away, a person is told so', async () => {
    const { statusCode, headers } = await get('/aanmelden');
    expect([statusCode, headers.location]).toEqual([303, '/?melding=aanmeldenKanNiet']);
  });

  test('a code that this browser did not ask for signs nobody in', async () => {
    const { headers } = await get('/aanmelden/terug?code=stolen&state=stolen');
    expect(headers.location).toBe('/?melding=aanmeldingVerlopen');
    expect(String(headers['set-cookie'])).not.toContain('wisselzone-session=');
  });

  test('an eleventh sign-in of one address in a minute waits, whatever address it claims to have', async () => {
    const begin = (nth: number) =>
      get('/aanmelden', {
        'x-forwarded-for': `198.51.100.${nth}`,
        forwarded: `for=198.51.100.${nth}`,
      });
    const answers = [];
    for (let nth = 0; nth < 22; nth += 1) answers.push((await begin(nth)).headers.location);
    // A minute may begin while the test runs: then there are ten more.
    const begun = answers.filter((location) => location === '/?melding=aanmeldenKanNiet');
    expect(begun.length).toBeLessThanOrEqual(20);
    expect(answers).toContain('/?melding=aanmeldenTeVaak');
  });

  test('nobody is signed in', async () => {
    expect((await get('/session')).json()).toEqual({});
  });
});

describe('the portal while somebody is signed in', () => {
  let portal: NestFastifyApplication;
  let hub: Server;
  let status = 200;
  let cookie: string;
  let heard: { readonly headers: IncomingMessage['headers']; readonly body: string } | undefined;

  beforeAll(async () => {
    hub = createServer((request, response) => {
      void text(request).then((body) => {
        heard = { headers: request.headers, body };
        response.writeHead(status).end('{}');
      });
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const { port } = hub.address() as AddressInfo;
    portal = await createPortal({
      ...{ issuer: 'http://127.0.0.1:9/oidc', clientId: 'portal', publicUrl: PUBLIC_URL },
      ...{ client: { secret: 'x'.repeat(32) }, webRoot: resolve('apps/portal/web'), port: 0 },
      ...{ trustedProxies: [], signInsPerMinute: 10 },
      ...{ hubUrl: `http://127.0.0.1:${port}/REST/wisselzone/v1`, logLevel: 'silent' },
    });
    await portal.init();
    await portal.getHttpAdapter().getInstance().ready();
    const who = { subject: 's', organisation: { code: 'o', name: 'O' }, roles: [] };
    const tokens = { accessToken: 't', expiresAt: Date.now() + 300_000 };
    const session = new Session(who, tokens, () => Promise.reject(new SignInRefused('no')));
    cookie = `__Host-wisselzone-session=${portal.get(Sessions).add(session)}`;
  });

  afterAll(async () => {
    await portal.close();
    await new Promise((resolve) => hub.close(resolve));
  });

  const get = (url: string) => portal.inject({ method: 'GET', url, headers: { cookie } });

  const KEY = '0b7a1f6e-0f4e-4c1c-9d0a-3c1f8a2b4d5e';
  const command = (headers: Record<string, string>) =>
    portal.inject({
      method: 'POST',
      url: `/api/dossiers/${KEY}/notes`,
      headers: { cookie, origin: PUBLIC_URL, 'idempotency-key': KEY, ...headers },
      payload: { text: 'tekst' },
    });

  test('passes a command on as it was written, with its key and her token', async () => {
    expect((await command({})).statusCode).toBe(200);
    expect(heard).toMatchObject({
      body: '{"text":"tekst"}',
      headers: {
        authorization: 'Bearer t',
        'content-type': 'application/json',
        'idempotency-key': KEY,
      },
    });
  });

  test('passes nothing on that another site or a form could have sent, or that has no key', async () => {
    heard = undefined;
    expect((await command({ origin: 'https://elders.example' })).statusCode).toBe(403);
    expect((await command({ 'content-type': 'text/plain' })).statusCode).toBe(415);
    expect((await command({ 'idempotency-key': 'kort' })).statusCode).toBe(400);
    expect((await command({ cookie: '' })).statusCode).toBe(401);
    expect(heard).toBeUndefined();
  });

  test('forgets her as soon as the hub says that her sign-in has ended', async () => {
    expect((await get('/api/dossiers')).statusCode).toBe(200);
    expect((await get('/session')).json()).toHaveProperty('who');
    status = 401;
    expect((await get('/api/dossiers')).statusCode).toBe(401);
    expect((await get('/session')).json()).toEqual({});
  });
});

test('a portal without screens refuses to start and says what to do', async () => {
  const config = { issuer: '', clientId: '', client: { secret: '' }, hubUrl: '', publicUrl: '' };
  const limits = { trustedProxies: [], signInsPerMinute: 10 };
  await expect(
    createPortal({ ...config, ...limits, webRoot: '/nowhere', port: 0, logLevel: 'silent' }),
  ).rejects.toThrow('npm run build');
});

describe('the portal’s cookies', () => {
  const portalAt = (publicUrl: string): string[] => {
    const said: string[] = [];
    const reply = {
      setCookie: (name: string, _: string, attributes: object) =>
        said.push(`${name} ${JSON.stringify(attributes)}`),
    };
    const cookies = new Cookies(publicUrl);
    for (const cookie of ['session', 'signIn'] as const)
      cookies.write(reply as never, cookie, 'an id');
    return said;
  };
  const all = { path: '/', httpOnly: true };

  test('are for this host alone and unreadable; the one that opens something comes along from no other site', () => {
    const strict = JSON.stringify({ ...all, sameSite: 'strict', secure: true });
    const lax = JSON.stringify({ ...all, sameSite: 'lax', secure: true });
    expect(portalAt('https://portaal.example')).toEqual([
      `__Host-wisselzone-session ${strict}`,
      `__Host-wisselzone-signIn ${lax}`,
    ]);
  });

  test.each(['http://portaal.example', 'http://10.0.0.7:8080'])(
    'are never sent in clear over a network: no portal starts at %s',
    (PUBLIC_URL) => {
      const secret = join(mkdtempSync(join(tmpdir(), 'portal-secret-')), 'secret');
      writeFileSync(secret, 'x'.repeat(32));
      const env = {
        ...{ OIDC_ISSUER: 'https://id.example', HUB_URL: 'http://hub:8080/REST/wisselzone/v1' },
        ...{ OIDC_CLIENT_SECRET_FILE: secret, PUBLIC_URL },
      };
      expect(() => readConfig(env)).toThrow('only on the own machine may it do without https');
      expect(readConfig({ ...env, PUBLIC_URL: 'http://localhost:8081' }).signInsPerMinute).toBe(10);
      expect(() =>
        readConfig({ ...env, PUBLIC_URL: 'https://a.example', TRUSTED_PROXIES: '10.0.0.0/8' }),
      ).toThrow('TRUSTED_PROXIES');
      rmSync(dirname(secret), { recursive: true });
    },
  );
});

describe('a session', () => {
  const who = { subject: 's', organisation: { code: 'o', name: 'O' }, roles: [] };
  const tokens = (accessToken: string, expiresAt: number): Tokens => ({
    accessToken,
    refreshToken: `refresh-${accessToken}`,
    expiresAt,
  });

  test('renews its token once, however many questions come together', async () => {
    const renewed: string[] = [];
    const renew = (refreshToken: string): Promise<Tokens> => {
      renewed.push(refreshToken);
      return Promise.resolve(tokens('second', 900_000));
    };
    const session = new Session(who, tokens('first', 60_000), renew);
    expect(await session.accessToken(0)).toBe('first');
    const both = await Promise.all([session.accessToken(40_000), session.accessToken(40_000)]);
    expect(both).toEqual(['second', 'second']);
    expect(renewed).toEqual(['refresh-first']);
  });

  test('is over when the provider vouches no more', async () => {
    const renew = () => Promise.reject(new SignInRefused('no'));
    const session = new Session(who, tokens('first', 0), renew);
    await expect(session.accessToken(1)).rejects.toThrow(SignInRefused);
  });

  test('ends after a working day, and whatever streams under it with it', () => {
    let now = 0;
    const sessions = new Sessions(() => now);
    const session = new Session(who, tokens('first', 0), () => Promise.reject(new Error()));
    const id = sessions.add(session);
    expect(id).toMatch(/^[\w-]{43}$/);
    now = 8 * 3_600_000 - 1;
    expect(sessions.of(id)).toBe(session);
    now += 1;
    expect(sessions.of(id)).toBeUndefined();
    expect(session.ended.aborted).toBe(true);
  });
});

describe('the way to the hub', () => {
  let hub: Server;
  let door: HubDoor;
  const heard: IncomingMessage[] = [];

  beforeAll(async () => {
    hub = createServer((request, response) => {
      heard.push(request);
      response.end('{}');
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const { port } = hub.address() as AddressInfo;
    door = new HubDoor(`http://127.0.0.1:${port}/REST/wisselzone/v1`);
  });

  afterAll(() => void hub.close());

  const ask = (target: string) =>
    door.ask({
      target,
      accept: 'application/json',
      token: 't',
      gone: new AbortController().signal,
    });

  test('keeps path and query, and carries the token', async () => {
    await ask('/dossiers?pageSize=5');
    expect(heard.at(-1)?.url).toBe('/REST/wisselzone/v1/dossiers?pageSize=5');
    expect(heard.at(-1)?.headers.authorization).toBe('Bearer t');
  });

  test.each(['/../../../admin', '/%2e%2e/%2e%2e/admin', '/..\\..\\admin', '@elders.example/'])(
    '%s does not lead out of the public door',
    async (target) => {
      const before = heard.length;
      await expect(ask(target)).rejects.toThrow('resourceNotFound');
      expect(heard).toHaveLength(before);
    },
  );
});
