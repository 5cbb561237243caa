import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CaseSystem } from './case-system';
import { Contract } from './contract';
import { openDoor, type Answer, type Call } from './door';
import { PartnerDoor } from './partner-door';
import { Refusal } from './refusal';
import { changeFaults } from './rehearsal';
import { Tokens, type Client } from './tokens';
import { WorkScreen } from './work-screen';

export interface VdabOptions {
  /** Where its files are kept; made when absent. */
  readonly directory: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** The one client that may ask tokens. */
  readonly client: Client;
  /** Folder of `vdab.openapi.yaml`; `contracts/partners/vdab` below the working directory when absent. */
  readonly contracts?: string;
  readonly clock?: () => Date;
}

export interface RunningBackOffice {
  readonly url: string;
  stop(): Promise<void>;
}

function readJson(call: Call): object {
  if (call.contentType !== 'application/json') {
    throw new Refusal('ongeldigBericht', 'Verkeerd type.', [
      { Veld: 'Content-Type', Regel: 'application/json' },
    ]);
  }
  try {
    const body: unknown = JSON.parse(call.text || '{}');
    if (typeof body === 'object' && body !== null) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal('ongeldigBericht', 'Geen leesbare JSON.', [
    { Veld: '/', Regel: 'een JSON-object' },
  ]);
}

class Vdab {
  private readonly system: CaseSystem;
  private readonly contract: Contract;
  private readonly tokens: Tokens;
  private readonly partners: PartnerDoor;
  private readonly screen: WorkScreen;

  constructor(options: VdabOptions) {
    const clock = options.clock ?? (() => new Date());
    this.system = new CaseSystem(options.directory, clock);
    this.contract = new Contract(
      options.contracts ?? join(process.cwd(), 'contracts', 'partners', 'vdab'),
    );
    this.tokens = new Tokens(options.client, clock);
    this.partners = new PartnerDoor(this.system, this.contract);
    this.screen = new WorkScreen(this.system, this.contract);
  }

  async answer(call: Call): Promise<Answer> {
    if (call.path === '/simulatie') return this.rehearse(call);
    const { down, slow } = this.system.faults;
    if (down) throw new Refusal('nietBeschikbaar', 'Het systeem is niet beschikbaar.');
    if (slow > 0) await pause(slow);
    if (call.path.startsWith('/werkscherm/')) return this.atWork(call);
    if (call.path === '/oauth/token' && call.method === 'POST') return this.token(call);
    this.tokens.check(call.token);
    return this.toPartner(call);
  }

  private rehearse(call: Call): Answer {
    if (call.method === 'POST') {
      const last = this.system.messages.length;
      this.system.faults = changeFaults(this.system.faults, readJson(call), last);
    }
    return { status: 200, body: this.system.faults };
  }

  private token(call: Call): Answer {
    const form = Object.fromEntries(new URLSearchParams(call.text));
    const wanted = this.contract.check<{ client_id: string; client_secret: string }>(
      'TokenVraag',
      form,
    );
    return { status: 200, body: this.tokens.issue(wanted) };
  }

  private atWork(call: Call): Answer {
    const [, , , number, action] = call.path.split('/');
    if (call.method === 'GET') return number ? this.screen.show(number) : this.screen.list();
    return this.screen.act(number ?? '', action ?? '', readJson(call));
  }

  private toPartner(call: Call): Answer {
    const [, collection, number = '', part = ''] = call.path.split('/');
    const asked = `${call.method} ${collection}${part ? `/${part}` : ''}`;
    const calls: Readonly<Record<string, () => Answer>> = {
      'POST toeleidingen': () => this.partners.register(readJson(call)),
      'GET wachtdossiers': () => this.partners.state(number),
      'POST wachtdossiers/stappen': () => this.partners.step(number, readJson(call)),
      'POST wachtdossiers/annulering': () => this.partners.cancel(number, readJson(call)),
      'POST wachtdossiers/intrekkingen': () => this.partners.withdraw(number, readJson(call)),
      'POST wachtdossiers/inschrijvingen': () => this.partners.enrol(number, readJson(call)),
      'GET berichten': () => this.partners.messages(call.query),
    };
    const answer = calls[asked];
    if (!answer) throw new Refusal('nietGevonden', 'Dit adres bestaat niet.');
    return answer();
  }
}

/** Starts VDAB's rehearsed case system; `stop` closes its address and keeps its data. */
export async function startVdab(options: VdabOptions): Promise<RunningBackOffice> {
  const vdab = new Vdab(options);
  const door = await openDoor(options.port ?? 0, (call) => vdab.answer(call));
  return { url: door.url, stop: door.close };
}
