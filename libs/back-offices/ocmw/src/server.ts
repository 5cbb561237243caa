import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MessageFault } from './fault';
import { Inbox } from './inbox';
import { faultXml, MessageFormat, receiptXml } from './message-format';
import { Postman } from './postman';
import { readFaults } from './rehearsal';
import { Registry, type Ocmw } from './registry';
import { WorkScreen } from './work-screen';

const largestMessage = 256 * 1024;
const firstWaitMs = 1_000;

export interface OcmwOptions {
  /** Where its files are kept; made when absent. */
  readonly directory: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Who plays; OCMW Genk when absent. */
  readonly ocmw?: Ocmw;
  /** The secret of header `X-Ocmw-Geheim`, both ways. */
  readonly secret: string;
  /** Where the partner takes messages; may be given later by `callAt`. */
  readonly callbackUrl?: string;
  /** Pause before the first repeat, in ms; doubles to a minute. 1000 when absent. */
  readonly firstWaitMs?: number;
  /** Folder of the schemas; `contracts/partners/ocmw` below the working directory when absent. */
  readonly contracts?: string;
  readonly clock?: () => Date;
}

export interface RunningOcmw {
  readonly url: string;
  /** Names the address that takes the OCMW's messages from now on. */
  callAt(address: string): void;
  stop(): Promise<void>;
}

type Answer = { status: number; json: unknown } | { status: number; xml: string };

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestMessage) chunks.push(chunk);
  }
  if (size > largestMessage) {
    throw new MessageFault('teGroot', '/', `ten hoogste ${largestMessage} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readJson(text: string): object {
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (typeof body === 'object' && body !== null) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new MessageFault('nietWelgevormd', '/', 'een JSON-object');
}

class OcmwSystem {
  readonly postman: Postman;
  private readonly registry: Registry;
  private readonly inbox: Inbox;
  private readonly screen: WorkScreen;

  constructor(private readonly options: OcmwOptions) {
    const { ocmw = { name: 'OCMW Genk', number: '0207148052', prefix: 'GNK' } } = options;
    const { contracts = join(process.cwd(), 'contracts', 'partners', 'ocmw') } = options;
    const format = new MessageFormat(contracts);
    const clock = options.clock ?? (() => new Date());
    this.registry = new Registry(options.directory, format, { ocmw, clock });
    this.inbox = new Inbox(this.registry, format);
    this.screen = new WorkScreen(this.registry);
    this.postman = new Postman(this.registry, {
      ...(options.callbackUrl ? { to: options.callbackUrl } : {}),
      secret: options.secret,
      firstWaitMs: options.firstWaitMs ?? firstWaitMs,
    });
    this.postman.wake();
  }

  async answer(request: IncomingMessage): Promise<Answer> {
    const path = new URL(request.url ?? '/', 'http://ocmw').pathname;
    const text = await readText(request);
    if (path === '/simulatie') return this.rehearse(request.method, text);
    const { down, slow } = this.registry.faults;
    if (down) throw new MessageFault('nietBeschikbaar', '/', 'later opnieuw');
    if (slow) await pause(slow);
    const answer = this.isMessage(request, path)
      ? this.take(text)
      : this.atWork(request, path, text);
    this.postman.wake();
    return answer;
  }

  private rehearse(method: string | undefined, text: string): Answer {
    if (method === 'POST') {
      this.registry.changeFaults(readFaults(readJson(text) as Record<string, unknown>));
      this.postman.wake();
    }
    return { status: 200, json: this.registry.faults };
  }

  private isMessage(request: IncomingMessage, path: string): boolean {
    if (path !== '/berichten' || request.method !== 'POST') return false;
    if (request.headers['x-ocmw-geheim'] !== this.options.secret) {
      throw new MessageFault('nietAangemeld', 'X-Ocmw-Geheim', 'het afgesproken geheim');
    }
    if (/^(application|text)\/xml\b/.test(request.headers['content-type'] ?? '')) return true;
    throw new MessageFault('verkeerdType', 'Content-Type', 'application/xml');
  }

  private take(text: string): Answer {
    return { status: 202, xml: receiptXml(this.inbox.take(text), this.registry.now()) };
  }

  private atWork(request: IncomingMessage, path: string, text: string): Answer {
    const [, door, , number, action] = path.split('/').map(decodeURIComponent);
    if (door !== 'werkscherm') throw new MessageFault('onbekendDossier', path, 'bekend adres');
    if (request.method === 'GET') {
      return { status: 200, json: number ? this.screen.show(number) : this.screen.list() };
    }
    const body = readJson(text);
    const done = number ? this.screen.act(number, action ?? '', body) : this.screen.open(body);
    return { status: 200, json: done };
  }
}

function send(response: ServerResponse, answer: Answer): void {
  const isXml = 'xml' in answer;
  const type = isXml ? 'application/xml' : 'application/json';
  response.writeHead(answer.status, { 'content-type': `${type}; charset=utf-8` });
  response.end(isXml ? answer.xml : JSON.stringify(answer.json));
}

function refused(request: IncomingMessage, error: unknown): Answer {
  const fault =
    error instanceof MessageFault
      ? error
      : new MessageFault('nietBeschikbaar', '/', 'interne fout');
  const wantsXml = request.url === '/berichten';
  return wantsXml
    ? { status: fault.status, xml: faultXml(fault) }
    : { status: fault.status, json: fault };
}

/** Starts the rehearsed system of an OCMW; `stop` ends its rounds and keeps its data. */
export async function startOcmw(options: OcmwOptions): Promise<RunningOcmw> {
  const system = new OcmwSystem(options);
  const server = createServer((request, response) => {
    void system
      .answer(request)
      .catch((error: unknown) => refused(request, error))
      .then((answer) => send(response, answer));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    callAt: (address) => system.postman.callAt(address),
    async stop() {
      await system.postman.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
