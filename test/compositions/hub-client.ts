import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { machineKey } from './test-issuer';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  // What an answer holds is what the spec is about to check.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface PostOptions {
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The door as one caller sees it. */
export interface HubClient {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (path: string, body: unknown, options?: PostOptions) => Promise<Answer>;
  /** Like `post`, but anything else than 200 or 201 is an error that shows the problem. */
  readonly done: (path: string, body: unknown, options?: PostOptions) => Promise<Answer>;
}

/** The address that the hub of the specs is known by, wherever it listens. */
export const PUBLIC_URL = 'http://hub.test';
const BASE = '/REST/wisselzone/v1';

/** The token of a machine with what proves it, as `HubClient` takes it. */
export const provenToken = (token: string) => ({
  token,
  prove: (method: string, url: string) =>
    machineKey.prove(token, { method, url: PUBLIC_URL + new URL(url).pathname }),
});

interface Claims {
  readonly cnf?: object;
}

/** What a caller sends along to be known: a machine's token with a proof for this very request. */
export const credentials = async (
  token: string | undefined,
  method: string,
  path: string,
): Promise<Record<string, string>> => {
  if (token === undefined) return {};
  const claims = parsed(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
  if (!claims.cnf) return { authorization: `Bearer ${token}` };
  const [asked = path] = path.split('?');
  const dpop = await machineKey.prove(token, { method, url: `${PUBLIC_URL}${asked}` });
  return { authorization: `DPoP ${token}`, dpop };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Speaks to the door without a socket. */
export const hubClient = (app: NestFastifyApplication, token: string | undefined): HubClient => {
  const answerOf = (answer: Awaited<ReturnType<typeof app.inject>>): Answer => ({
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    body: parsed(answer.body),
  });
  const get: HubClient['get'] = async (path, headers = {}) =>
    answerOf(
      await app.inject({
        method: 'GET',
        url: `${BASE}${path}`,
        headers: { ...(await credentials(token, 'GET', BASE + path)), ...headers },
      }),
    );
  const post: HubClient['post'] = async (
    path,
    body,
    { key = randomUUID(), ifMatch, headers = {} } = {},
  ) =>
    answerOf(
      await app.inject({
        method: 'POST',
        url: `${BASE}${path}`,
        headers: {
          ...(await credentials(token, 'POST', BASE + path)),
          'content-type': 'application/json',
          'idempotency-key': key,
          ...(ifMatch ? { 'if-match': ifMatch } : {}),
          ...headers,
        },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const done: HubClient['done'] = async (path, body, options) => {
    const answer = await post(path, body, options);
    if (answer.status !== 200 && answer.status !== 201)
      throw new Error(`${path} answered ${String(answer.status)}: ${answer.text}`);
    return answer;
  };
  return { get, post, done };
};
