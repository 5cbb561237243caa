import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash, randomBytes } from 'node:crypto';
import {
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  SignJWT,
  type JWK,
} from 'jose';
import { v4 as newId } from 'uuid';
import { clientCredentials, LogoutTokens } from '@wisselzone/platform/identity';
import type { DemoPerson } from './accounts';
import { createIdentityProvider } from './identity-provider';

const AUDIENCE = 'urn:wisselzone:test';
const organisation = { code: '0207148052', name: 'OCMW Genk', group: 'GID' };
const lies: DemoPerson = {
  ...{ login: 'lies', name: 'Lies Maes', work: 'maatschappelijk werker' },
  ...{ subject: newId(), role: 'counsellor', organisation },
};
const REDIRECT = 'http://127.0.0.1/tour';
const portal = {
  ...{ subject: newId(), role: 'system', organisation, clientId: 'portal', redirects: [REDIRECT] },
};
const operator = { subject: newId(), role: 'operator', organisation, clientId: 'operator' };

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: newId() };
};

describe('the identity provider of one machine', () => {
  let server: Server;
  let issuer: string;
  let operatorKey: JWK;
  let portalKey: JWK;
  /** What the hub is told of ended sign-ins. */
  let hub: Server;
  const told: URLSearchParams[] = [];

  const { structuredClone: hostClone } = globalThis;

  beforeAll(async () => {
    // Jest lends the host's clone, whose objects are foreign here; the provider accepts only plain ones.
    globalThis.structuredClone = (value) => JSON.parse(JSON.stringify(value));
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://localhost:${(server.address() as AddressInfo).port}/oidc`;
    hub = createServer((request, response) => {
      let form = '';
      request.on('data', (chunk: Buffer) => (form += chunk.toString()));
      request.on('end', () => {
        told.push(new URLSearchParams(form));
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    const logoutAddress = `http://localhost:${(hub.address() as AddressInfo).port}/ended`;
    [operatorKey, portalKey] = [await newKey(), await newKey()];
    const machines = [
      { ...operator, key: operatorKey },
      { ...portal, key: portalKey, logoutAddress },
    ];
    const keys = { signingKey: await newKey(), cookieKey: 'a cookie key' };
    const settings = { issuer, audience: AUDIENCE, machines, people: [lies], ...keys };
    server.on('request', createIdentityProvider(settings));
  });

  afterAll(async () => {
    globalThis.structuredClone = hostClone;
    for (const one of [server, hub]) {
      one.closeAllConnections();
      await new Promise((resolve) => one.close(resolve));
    }
  });

  const claimsIn = async (token: string) => {
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const options = { issuer, audience: AUDIENCE, typ: 'at+jwt', algorithms: ['ES256'] };
    return (await jwtVerify(token, keys, options)).payload;
  };

  /** What a browser does: follows redirects, keeps cookies, stops when it is sent back to the tool. */
  const signIn = async (login: string, clientId = 'tour') => {
    const cookies = new Map<string, string>();
    const visit = async (url: string, body?: URLSearchParams): Promise<[string, Response]> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(body ? { method: 'POST', body } : {}),
      });
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      const next = response.headers.get('location');
      if (!next) return [url, response];
      const target = new URL(next, url).href;
      return target.startsWith(REDIRECT) ? [target, response] : visit(target);
    };
    const verifier = randomBytes(32).toString('base64url');
    const asked = new URLSearchParams({
      ...{ client_id: clientId, response_type: 'code', redirect_uri: REDIRECT },
      ...{ scope: 'openid hub', state: 's', code_challenge_method: 'S256' },
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    const [page, shown] = await visit(`${issuer}/auth?${asked.toString()}`);
    const html = await shown.text();
    const [back, answer] = await visit(page, new URLSearchParams({ login }));
    return { html, back, status: answer.status, verifier, visit };
  };

  const tokenFor = async (
    { back, verifier }: { readonly back: string; readonly verifier: string },
    client: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'authorization_code', ...client, code_verifier: verifier },
        code: new URL(back).searchParams.get('code') ?? '',
        redirect_uri: REDIRECT,
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  };

  /** `private_key_jwt`, as the portal proves itself. */
  const asPortal = async () => ({
    client_id: 'portal',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await new SignJWT({ sub: 'portal', iss: 'portal', aud: issuer, jti: newId() })
      .setProtectedHeader({ alg: 'ES256', kid: portalKey.kid ?? '' })
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK(portalKey, 'ES256')),
  });

  it('shows a page in Dutch that says it is a demo and names who can sign in', async () => {
    const { html } = await signIn('lies');
    expect(html).toContain('lang="nl"');
    expect(html).toContain('Deze personen zijn verzonnen');
    expect(html).toContain('Lies Maes');
  });

  it('gives a person a short token with the claims of ACM/IDM', async () => {
    const token = await tokenFor(await signIn('lies'), { client_id: 'tour' });
    const claims = await claimsIn(token);
    expect(claims).toMatchObject({
      sub: lies.subject,
      vo_id: lies.subject,
      vo_orgcode: '0207148052',
      vo_orgnaam: 'OCMW Genk',
      vo_doelgroepcode: 'GID',
      wisselzone_rol_3d: ['counsellor:0207148052'],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300);
    expect(JSON.stringify(claims)).not.toContain('Lies');
  });

  it('lets nobody in under a name it does not know', async () => {
    const { status, back } = await signIn('somebody');
    expect(status).toBe(400);
    expect(back).not.toContain('code=');
  });

  it('gives a machine a token when it proves its key, under its own random id', async () => {
    const options = { issuer, clientId: 'operator', audience: AUDIENCE };
    const { token, prove } = await clientCredentials({ ...options, privateKeyJwk: operatorKey })();
    expect(prove).toBeDefined();
    expect(await claimsIn(token)).toMatchObject({
      sub: operator.subject,
      client_id: 'operator',
      cnf: { jkt: expect.stringMatching(/^[\w-]{43}$/) as string },
      wisselzone_rol_3d: ['operator:0207148052'],
    });
  });

  it('refuses a machine with another key', async () => {
    const options = { issuer, clientId: 'operator', audience: AUDIENCE };
    const stranger = clientCredentials({ ...options, privateKeyJwk: await newKey() });
    await expect(stranger()).rejects.toThrow();
  });

  it('tells the hub when a sign-in has ended, and says in each token which one it came from', async () => {
    const signedIn = await signIn('lies', 'portal');
    const claims = await claimsIn(await tokenFor(signedIn, await asPortal()));
    const [, asked] = await signedIn.visit(`${issuer}/session/end?client_id=portal`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await asked.text())?.[1] ?? '';
    const confirmed = new URLSearchParams({ xsrf, logout: 'yes' });
    await signedIn.visit(`${issuer}/session/end/confirm`, confirmed);
    const tokens = new LogoutTokens({ issuer, client: 'portal' });
    const read = await tokens.read(told.at(-1)?.get('logout_token') ?? '');
    expect(claims['sid']).toEqual(expect.stringMatching(/./));
    expect(read).toMatchObject({ issuer, subject: lies.subject, session: claims['sid'] });
  });

  it('refuses a proof of a machine that was used before', async () => {
    const proof = await asPortal();
    const ask = () =>
      fetch(`${issuer}/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', ...proof }),
      });
    const [first, again] = [await ask(), await ask()];
    expect([first.status, again.status]).toEqual([200, 401]);
  });

  it('says in Dutch that a sign-in is over', async () => {
    const response = await fetch(`${issuer}/interaction/unknown`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('verlopen');
  });
});
