import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HubClient, HubProblem, HubUnreachable } from './index';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
const tokens: boolean[] = [];

const client = (timeoutMs = 2000): HubClient =>
  new HubClient({
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    timeoutMs,
    token: (options) => {
      tokens.push(options?.fresh ?? false);
      return Promise.resolve(options?.fresh ? 'new' : 'old');
    },
  });

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

beforeEach(async () => {
  tokens.length = 0;
  server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('sends a command with its key and a bearer token', async () => {
  const seen: unknown[] = [];
  answer = (request, response) => {
    seen.push(request.url, request.headers['idempotency-key'], request.headers.authorization);
    json(response, 201, { id: 'd', events: [], position: '1' });
  };
  await expect(client().post('/dossiers', {}, 'key-00000001')).resolves.toMatchObject({ id: 'd' });
  expect(seen).toEqual(['/dossiers', 'key-00000001', 'Bearer old']);
});

it('asks a new token once when the old one is no longer good', async () => {
  answer = (request, response) => {
    json(response, request.headers.authorization === 'Bearer new' ? 200 : 401, { items: [] });
  };
  await expect(client().organisations()).resolves.toEqual([]);
  expect(tokens).toEqual([false, true]);
});

it('names the rule that was broken, and that trying again is of no use', async () => {
  answer = (_request, response) => {
    json(response, 422, {
      type: 'urn:problem-type:wisselzone:leadProfessionalMissing',
      issues: [{ in: 'body', name: 'lead', detail: 'must be named' }],
    });
  };
  const refusal = await client()
    .post('/x', {}, 'key-00000001')
    .catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(HubProblem);
  expect(refusal).toMatchObject({
    code: 'leadProfessionalMissing',
    passing: false,
    issues: [{ name: 'lead', rule: 'must be named' }],
  });
});

it('says that it may help to try again when the hub is not ready', async () => {
  answer = (_request, response) => {
    response.writeHead(503, { 'retry-after': '2' }).end('not json');
  };
  const refusal = await client()
    .dossier('d')
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({ passing: true, retryAfterMs: 2000, code: 'unknownProblem' });
});

it('gives up on a hub that stays silent', async () => {
  answer = () => undefined;
  await expect(client(50).dossier('d')).rejects.toBeInstanceOf(HubUnreachable);
});
