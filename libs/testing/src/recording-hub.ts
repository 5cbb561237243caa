import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventTypes } from '@wisselzone/contracts';

/** A command as the stand-in took it. A repeat with the same key is answered again and not kept twice. */
export interface TakenCommand {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Something that happens in a dossier, for the feed, the timeline and content. */
export interface Happening {
  readonly type: keyof typeof eventTypes;
  readonly by: string;
  readonly plain?: Readonly<Record<string, unknown>>;
  readonly sections?: Readonly<Record<string, object>>;
  readonly at?: string;
}

interface Kept extends Happening {
  readonly id: string;
  readonly dossier: string;
  readonly seq: number;
  readonly cursor: string;
}

interface Refusal {
  readonly path: RegExp;
  readonly status: number;
  readonly code: string;
}

const send = (response: ServerResponse, status: number, body: unknown): void => {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** A small HTTP server that stands where the hub would stand, for specs of what lies outside the hub. */
export class RecordingHub {
  readonly commands: TakenCommand[] = [];
  /** `GET /organisations` */
  organisations: readonly object[] = [];
  /** `GET /dossiers/{d}`, by id; an empty dossier where nothing is given. */
  readonly dossiers = new Map<string, object>();
  /** `GET /dossiers/{d}/person` */
  person: object = { person: randomUUID(), identity: {}, withheld: [] };
  refusals: Refusal[] = [];
  /** Connections are cut, commands are not taken. */
  away = false;
  /** Commands are taken, but the answer to this many of them is lost. */
  loseAnswers = 0;
  private readonly answers = new Map<string, { id: string; event: string }>();
  private readonly events: Kept[] = [];
  private server: Server | undefined;

  get url(): string {
    const { port } = this.server?.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}`;
  }

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        send(response, 500, { type: 'about:blank', title: String(error) });
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Lets something happen in a dossier; gives the id of the event. */
  happen(dossier: string, happening: Happening): string {
    const seq = this.events.filter((event) => event.dossier === dossier).length + 1;
    const cursor = String(this.events.length + 1);
    const id = randomUUID();
    this.events.push({ ...happening, id, dossier, seq, cursor });
    return id;
  }

  /** The ids of the hub for the commands on this path, oldest first. */
  idOf(path: RegExp): string {
    const command = this.commands.find((one) => path.test(one.path));
    const answer = command && this.answers.get(command.key);
    if (!answer) throw new Error(`no command on ${String(path)}`);
    return answer.id;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    if (this.away) return void request.socket.destroy();
    const url = new URL(request.url ?? '/', this.url);
    if (request.method === 'POST') return this.take(request, response, url.pathname, text);
    if (url.pathname === '/feed') return this.feed(response, url);
    if (url.pathname === '/organisations')
      return send(response, 200, { items: this.organisations });
    return this.show(response, url);
  }

  private show(response: ServerResponse, url: URL): void {
    const [, , dossier = '', part, event] = url.pathname.split('/');
    if (part === undefined) return send(response, 200, this.dossierView(dossier));
    if (part === 'person') return send(response, 200, this.person);
    if (part === 'timeline') return this.timeline(response, dossier, url);
    return this.content(response, event);
  }

  private take(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    text: string,
  ): void {
    const refusal = this.refusals.find((one) => one.path.test(path));
    if (refusal) {
      const type = `urn:problem-type:wisselzone:${refusal.code}`;
      return send(response, refusal.status, { type, status: refusal.status });
    }
    const key = String(request.headers['idempotency-key']);
    const known = this.answers.get(key);
    const answer = known ?? { id: randomUUID(), event: randomUUID() };
    if (!known) {
      this.answers.set(key, answer);
      this.commands.push({ path, key, body: JSON.parse(text) as TakenCommand['body'] });
    }
    if (this.loseAnswers > 0) {
      this.loseAnswers -= 1;
      return void request.socket.destroy();
    }
    const events = [{ id: answer.event, type: 'Recorded', revision: 0 }];
    return send(response, known ? 200 : 201, { id: answer.id, events, position: '1' });
  }

  private feed(response: ServerResponse, url: URL): void {
    const after = Number(url.searchParams.get('after') ?? '0');
    const batch = this.events.filter(({ cursor }) => Number(cursor) > after).slice(0, 100);
    send(
      response,
      200,
      batch.map((event) => ({
        specversion: '1.0',
        id: event.id,
        source: `/REST/wisselzone/v1/dossiers/${event.dossier}`,
        type: eventTypes[event.type].cloudEvent,
        sequence: String(event.seq).padStart(10, '0'),
        cursor: event.cursor,
        data: { dossier: event.dossier },
      })),
    );
  }

  private timeline(response: ServerResponse, dossier: string, url: URL): void {
    const after = Number(url.searchParams.get('after') ?? '0');
    const pageSize = Number(url.searchParams.get('pageSize') ?? '100');
    const items = this.events
      .filter((event) => event.dossier === dossier && event.seq > after)
      .slice(0, pageSize)
      .map((event) => ({
        seq: event.seq,
        id: event.id,
        type: event.type,
        label: { nl: eventTypes[event.type].nl },
        occurredAt: event.at ?? '2026-12-01T08:00:00.000Z',
        by: event.by,
        plain: event.plain ?? {},
        categories: Object.keys(event.sections ?? {}),
        withheld: [],
        href: `/dossiers/${dossier}/events/${event.id}/content`,
      }));
    send(response, 200, { items });
  }

  private content(response: ServerResponse, id: string | undefined): void {
    const event = this.events.find((one) => one.id === id);
    send(response, 200, { id, type: event?.type, sections: event?.sections ?? {}, withheld: [] });
  }

  private dossierView(dossier: string): object {
    const empty = {
      id: dossier,
      holder: '',
      leads: [],
      referrals: [],
      handovers: [],
      consents: [],
    };
    return { ...empty, ...this.dossiers.get(dossier) };
  }
}

/** Waits for a condition by asking again; throws when it does not come about in time. */
export const until = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 15_000,
): Promise<void> => {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come about in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
