import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './refusal';

const largestBody = 256 * 1024;

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly token: string;
  readonly contentType: string;
  readonly text: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) {
    throw new Refusal('ongeldigBericht', 'Het bericht is te groot.', [
      { Veld: '/', Regel: `ten hoogste ${largestBody} bytes` },
    ]);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://vdab');
  const { authorization = '', 'content-type': type = '' } = request.headers;
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    token: authorization.replace(/^Bearer /, ''),
    contentType: type.replace(/;.*$/, ''),
    text: await readText(request),
  };
}

function refused(error: unknown): Answer {
  if (error instanceof Refusal) return { status: error.status, body: error };
  const body = { Foutcode: 'nietBeschikbaar', Boodschap: 'Interne fout.', Fouten: [] };
  return { status: 503, body };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(answer.body));
}

/** Opens VDAB's only address, on this machine only. Port 0 takes a free one. */
export async function openDoor(port: number, handle: (call: Call) => Promise<Answer>) {
  const server = createServer((request, response) => {
    void readCall(request)
      .then(handle)
      .catch(refused)
      .then((answer) => send(response, answer));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
