import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';

/** A small identity provider for specs: discovery, keys and a token endpoint that tells what it was asked. */
export interface SampleProvider {
  readonly issuer: string;
  /** Paths asked for, oldest first. */
  readonly asked: string[];
  /** Bodies of token requests. */
  readonly forms: URLSearchParams[];
  /** Answers 500 to everything while true. */
  away: boolean;
  /** Seconds that tokens live. */
  life: number;
  /** Replaces the signing key by a new one of this name. */
  readonly rotate: (kid: string) => Promise<void>;
  readonly sign: (kid?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const AUDIENCE = 'https://hub.example';

export const startSampleProvider = async (): Promise<SampleProvider> => {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  let pair = await generateKeyPair('ES256');
  let jwks: JSONWebKeySet = { keys: [] };
  let current = '';

  const provider: SampleProvider = {
    issuer,
    asked: [],
    forms: [],
    away: false,
    life: 300,
    rotate: async (kid) => {
      pair = await generateKeyPair('ES256');
      current = kid;
      jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256' }] };
    },
    sign: (kid = current) =>
      new SignJWT({ client_id: 'portal', vo_orgcode: 'OVO1' })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject('worker')
        .setJti(`${kid}-${String(Math.random())}`)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(pair.privateKey),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const pages: Record<string, (request: IncomingMessage) => Promise<unknown>> = {
    '/.well-known/openid-configuration': () =>
      Promise.resolve({ issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` }),
    '/keys': () => Promise.resolve(jwks),
    '/token': async (request) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      provider.forms.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      return {
        access_token: await provider.sign(),
        token_type: 'Bearer',
        expires_in: provider.life,
      };
    },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    provider.asked.push(path);
    const page = pages[path];
    const status = provider.away ? 500 : page ? 200 : 404;
    const body = status === 200 && page ? await page(request) : {};
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  await provider.rotate('k1');
  return provider;
};
