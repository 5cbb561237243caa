import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Adapter, runOperatorCommand, together } from '@wisselzone/platform/adapter';
import { HubClient } from '@wisselzone/platform/hub-client';
import { RecordingHub, testDatabase, until, type TestDatabase } from '@wisselzone/testing';
import { GtbClient } from './gtb.client';
import { GtbPartner } from './gtb.partner';

const gtbId = '66666666-6666-4666-8666-666666666666';
const ocmwId = '22222222-2222-4222-8222-222222222222';
const dossier = '33333333-3333-4333-8333-333333333333';
const referral = '44444444-4444-4444-8444-444444444444';

interface Told {
  readonly id?: string;
  readonly referte?: string;
  readonly soort?: string;
  readonly tekst?: string;
}

/** GTB's own system, as its interface guide says. */
class Gtb {
  readonly files: Told[] = [];
  readonly steps: Told[] = [];
  readonly messages: object[] = [];
  away = false;
  private server: Server | undefined;

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      void this.read(request).then((body) => {
        if (this.away || request.headers['x-api-key'] !== 'oefensleutel') {
          response.writeHead(this.away ? 503 : 401).end('{}');
          return;
        }
        response.end(JSON.stringify(this.answer(request.url ?? '', body)));
      });
    });
    await new Promise<void>((open) => this.server?.listen(0, '127.0.0.1', open));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server?.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((closed) => this.server?.close(closed));
  }

  private async read(request: IncomingMessage): Promise<Told> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    return JSON.parse(text || '{}') as Told;
  }

  private answer(path: string, body: Told): object {
    if (path.startsWith('/berichten'))
      return { berichten: this.messages.slice(Number(path.split('=')[1])) };
    if (path === '/aanmeldingen') {
      const known = this.files.findIndex(({ referte }) => referte === body.referte);
      return { nr: known >= 0 ? known + 1 : this.files.push(body) };
    }
    if (!this.steps.some(({ id }) => id === body.id)) this.steps.push(body);
    return {};
  }
}

let hub: RecordingHub;
let gtb: Gtb;
let database: TestDatabase;
let adapter: Adapter;

const startAdapter = async (): Promise<void> => {
  adapter = await Adapter.start({
    databaseUrl: database.url,
    hub: new HubClient({ url: hub.url, token: () => Promise.resolve('t'), timeoutMs: 2000 }),
    organisation: gtbId,
    partner: new GtbPartner(new GtbClient({ url: gtb.url, apiKey: 'oefensleutel' }), gtbId, 20),
    feedWaitSeconds: 0,
    backoff: { firstMs: 20, longestMs: 100 },
  });
};
const refer = (): string =>
  hub.happen(dossier, {
    type: 'ReferralRequested',
    by: ocmwId,
    plain: { referral, kind: 'support', from: ocmwId, to: gtbId, urgency: 'routine' },
    sections: { guidance: { reason: 'Wil werken.', question: 'Kunnen jullie meekijken?' } },
  });
const says = (soort: string, inhoud: object = {}): number =>
  gtb.messages.push({
    nr: gtb.messages.length + 1,
    referte: together(dossier, referral),
    tijdstip: '2026-09-03T10:00:00+02:00',
    soort,
    medewerker: { nr: '12', naam: 'Jan Test' },
    inhoud,
  });
const sent = (): readonly string[] =>
  hub.commands.map(({ path }) => path.replace(`/dossiers/${dossier}/`, ''));

beforeEach(async () => {
  gtb = await new Gtb().start();
  hub = await new RecordingHub().start();
  hub.organisations = [
    { id: gtbId, name: 'GTB', organisationType: 'partner' },
    { id: ocmwId, name: 'OCMW Genk', organisationType: 'ocmw' },
  ];
  hub.dossiers.set(dossier, {
    holder: ocmwId,
    referrals: [{ id: referral, from: ocmwId, to: gtbId }],
    handovers: [],
  });
  database = await testDatabase();
  await startAdapter();
});

afterEach(async () => {
  await adapter.stop();
  await hub.stop();
  await gtb.stop();
  await database.drop();
});

describe('a fourth organisation', () => {
  it('finds a question in its own system, and its answer is at the hub', async () => {
    refer();
    await until('GTB has a file', () => gtb.files.length === 1);
    expect(gtb.files[0]).toMatchObject({ reden: 'Wil werken.', dringend: false });
    says('ONTVANGEN');
    says('AANVAARD');
    await until('the hub knows', () => sent().includes(`referrals/${referral}/acceptances`));
    expect(sent()).toEqual([
      'caseWorkers',
      `referrals/${referral}/receipts`,
      `referrals/${referral}/acceptances`,
    ]);
  });

  it('sees the steps of others in its file, in their order', async () => {
    refer();
    for (const text of ['Eén.', 'Twee.', 'Drie.'])
      hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text } } });
    await until('all have come', () => gtb.steps.length === 3);
    expect(gtb.steps.map(({ tekst }) => tekst)).toEqual(['Eén.', 'Twee.', 'Drie.']);
  });

  it('misses nothing while its system or the hub is away', async () => {
    gtb.away = true;
    refer();
    hub.happen(dossier, {
      type: 'NoteRecorded',
      by: ocmwId,
      sections: { notes: { text: 'Nog.' } },
    });
    await adapter.stop();
    gtb.away = false;
    hub.away = true;
    says('ONTVANGEN');
    await startAdapter();
    hub.away = false;
    await until('everything has arrived', () => gtb.steps.length === 1 && sent().length > 0);
    expect(gtb.files).toHaveLength(1);
  });

  it('is told of what it sent wrongly by field and rule', async () => {
    says('GEWEIGERD', { reden: 'ZOMAAR', onbekend: 1 });
    const quarantine = () => runOperatorCommand(adapter, ['quarantine']);
    await until('it is in quarantine', async () => (await quarantine()).length === 1);
    expect((await quarantine())[0]).toMatch(
      /^gtb 1: inhoud\/reden must be one of .*; inhoud\/onbekend is not known here \(gtb, since 20/,
    );
  });

  it('is forgotten by two people, never by one, and every act is written down', async () => {
    says('GEWEIGERD', { reden: 'ZOMAAR' });
    const asks = (who: string, ...command: string[]) => runOperatorCommand(adapter, command, who);
    await until('it is in quarantine', async () => (await asks('an', 'quarantine')).length === 1);
    expect(await asks('an', 'agree', 'gtb', '1')).toEqual([
      'gtb 1 was not asked to be forgotten: ask "discard" first',
    ]);
    await asks('an', 'discard', 'gtb', '1');
    expect((await asks('an', 'agree', 'gtb', '1'))[0]).toContain('somebody else must agree');
    await asks('bo', 'keep', 'gtb', '1');
    expect((await asks('bo', 'agree', 'gtb', '1'))[0]).toContain('was not asked');
    await asks('bo', 'replay-all');
    await until(
      'nobody understood it again',
      async () => (await asks('bo', 'quarantine')).length === 1,
    );
    await asks('an', 'discard', 'gtb', '1');
    expect(await asks('bo', 'agree', 'gtb', '1')).toEqual(['gtb 1 is forgotten']);
    expect(await asks('bo', 'quarantine')).toEqual([]);
    const care = (await asks('bo', 'care')).map((line) => line.split(' ').slice(1).join(' '));
    expect(care).toEqual([
      'an discardAsked gtb 1',
      'bo discardRefused gtb 1',
      'bo replayed gtb 1',
      'an discardAsked gtb 1',
      'bo discarded gtb 1',
    ]);
  });
});
