import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { createTimekeeper } from './app.module';
import { DueDateTable } from '../samples/due-date-table.samples';

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
}

let table: DueDateTable;
let server: Server;
let asked: Asked[];
let heard: () => void;

const address = (): string => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

/** One server stands for the identity provider and for the hub. */
const answerTo = ({ url }: IncomingMessage): unknown => {
  if (url === '/.well-known/openid-configuration')
    return { issuer: address(), token_endpoint: `${address()}/token` };
  if (url === '/token') return { access_token: 'a-token', token_type: 'Bearer', expires_in: 300 };
  return { events: [] };
};

const started = (everyMs: number): Promise<INestApplicationContext> =>
  createTimekeeper({
    readStore: table.url,
    hubUrl: address(),
    issuer: address(),
    audience: 'https://hub.example',
    clientId: 'timekeeper',
    clientKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      format: 'jwk',
    }),
    everyMs,
    logLevel: 'silent',
  });

beforeAll(async () => {
  table = await DueDateTable.open();
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerTo(request)));
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
    if (request.url?.startsWith('/dossiers')) heard();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await table.drop();
});

beforeEach(() => {
  asked = [];
  heard = () => undefined;
});

describe('the process of the timekeeper', () => {
  it('gets a token, makes its rounds and ends when it is asked to', async () => {
    const { dossier, entity } = await table.due('referral', 'expiry', {
      dueAt: '2026-01-01T00:00:00.000Z',
    });
    const said = new Promise<void>((resolve) => (heard = resolve));
    const app = await started(50);
    await said;
    await app.close();
    expect(asked.at(-1)).toEqual({
      path: `/dossiers/${dossier}/referrals/${entity}/expiries`,
      authorization: 'Bearer a-token',
    });
  });

  it('ends at once while it pauses between two rounds', async () => {
    const app = await started(3_600_000);
    await app.close();
    expect(app).toBeDefined();
  });

  it('does not start without its rows', async () => {
    const gone = createTimekeeper({
      readStore: 'postgres://nobody@127.0.0.1:1/none',
      hubUrl: address(),
      issuer: address(),
      audience: 'https://hub.example',
      clientId: 'timekeeper',
      clientKey: { kty: 'EC' },
      everyMs: 1_000,
      logLevel: 'silent',
    });
    await expect(gone).rejects.toMatchObject({ name: 'ReadStoreError' });
  });
});
