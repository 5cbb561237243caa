import { watch } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { Columns } from './columns';
import type { Encoding } from './csv';
import { Folders } from './folders';
import { Intake } from './intake';
import { Register, type Faults } from './register';
import { ScreenRefusal, WorkScreen } from './work-screen';

const lookEveryMs = 1_000;

export interface CawOptions {
  /** Where `in/`, `uit/` and `register.json` are; made when absent. */
  readonly directory: string;
  /** 0 or absent: any free port. Only the work screen and the faults are there. */
  readonly port?: number;
  /** How it writes its files; UTF-8 when absent. */
  readonly encoding?: Encoding;
  /** Folder of `bestanden.json`; `contracts/partners/caw` below the working directory when absent. */
  readonly contracts?: string;
  readonly clock?: () => Date;
}

export interface RunningCaw {
  readonly url: string;
  /** Where partners leave files, and where they find them. */
  readonly folders: { readonly in: string; readonly uit: string };
  stop(): Promise<void>;
}

function readFaults(wanted: Record<string, unknown>): Faults {
  for (const [name, value] of Object.entries(wanted)) {
    const isPause = name === 'slow' && Number.isInteger(value) && Number(value) >= 0;
    const isSwitch = ['down', 'duplicate', 'late'].includes(name) && typeof value === 'boolean';
    if (!isPause && !isSwitch) {
      throw new ScreenRefusal(400, { column: name, rule: 'down, duplicate, late, slow (ms)' });
    }
  }
  return wanted;
}

async function readGiven(request: IncomingMessage): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse((await text(request)) || '{}');
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ScreenRefusal(400, { column: '/', rule: 'een JSON-object' });
}

class Caw {
  private trouble: string | undefined;
  private readonly register: Register;
  private readonly intake: Intake;
  private readonly folders: Folders;
  private readonly screen: WorkScreen;

  constructor(options: CawOptions) {
    const { contracts = join(process.cwd(), 'contracts', 'partners', 'caw') } = options;
    const columns = new Columns(contracts);
    const { directory, encoding = 'utf-8' } = options;
    this.register = new Register(directory, options.clock ?? (() => new Date()));
    this.intake = new Intake(this.register, columns);
    this.folders = new Folders(directory, this.register, { columns, encoding });
    this.screen = new WorkScreen(this.register, columns);
  }

  /** Looks at the folders once. A disk that does not answer is tried again at the next look. */
  round(): void {
    try {
      this.folders.round(this.intake);
      this.trouble = undefined;
    } catch (error) {
      this.trouble = error instanceof Error && 'code' in error ? String(error.code) : 'onbekend';
    }
  }

  async answer(request: IncomingMessage): Promise<object> {
    const [, door, , number, action] = new URL(request.url ?? '/', 'http://caw').pathname.split(
      '/',
    );
    const given = await readGiven(request);
    if (door === 'simulatie') return this.rehearse(request.method, given);
    const { down, slow = 0 } = this.register.state.faults;
    if (down) throw new ScreenRefusal(503, { column: '/', rule: 'later opnieuw' });
    await pause(slow);
    if (door !== 'werkscherm') throw new ScreenRefusal(404, { column: '/', rule: 'bekend adres' });
    if (!number) return this.screen.list();
    return action ? this.screen.act(number, action, textOnly(given)) : this.screen.show(number);
  }

  private rehearse(method: string | undefined, given: Record<string, unknown>): object {
    if (method === 'POST') {
      Object.assign(this.register.state.faults, readFaults(given));
      this.register.save();
    }
    return { ...this.register.state.faults, trouble: this.trouble };
  }
}

function textOnly(given: Record<string, unknown>): Record<string, string> {
  const odd = Object.entries(given).find(([, value]) => typeof value !== 'string');
  if (odd) throw new ScreenRefusal(400, { column: odd[0], rule: 'tekst' });
  return given as Record<string, string>;
}

function refused(error: unknown): { status: number; body: object } {
  if (!(error instanceof ScreenRefusal)) return { status: 500, body: { fout: 'interne fout' } };
  const { column, rule } = error.broken;
  return { status: error.status, body: { kolom: column, regel: rule } };
}

async function openScreen(caw: Caw, port: number) {
  const server = createServer((request, response) => {
    void caw
      .answer(request)
      .then((body) => {
        caw.round();
        return { status: 200, body };
      })
      .catch(refused)
      .then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(body));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

/** Starts the rehearsed CAW: watches `in/`, writes `uit/`; `stop` ends that and keeps its data. */
export async function startCaw(options: CawOptions): Promise<RunningCaw> {
  const caw = new Caw(options);
  const folders = { in: join(options.directory, 'in'), uit: join(options.directory, 'uit') };
  const server = await openScreen(caw, options.port ?? 0);
  caw.round();
  const watcher = watch(folders.in, () => caw.round());
  const look = setInterval(() => caw.round(), lookEveryMs);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folders,
    async stop() {
      watcher.close();
      clearInterval(look);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
