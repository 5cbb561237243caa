import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Contract } from './contract';
import { startVdab, type RunningBackOffice } from './index';

const client = { id: 'hub', secret: 'oefengeheim' };
const example = (name: string) =>
  JSON.parse(
    readFileSync(`contracts/partners/vdab/voorbeelden/naar-vdab/${name}.json`, 'utf8'),
  ) as Record<string, object>;

interface Sent {
  Nummer: number;
  Soort: string;
  Inhoud: Record<string, unknown>;
}

/** Every answer's fields together; each test reads those of the answer it asked for. */
interface Body {
  access_token: string;
  wachtdossierNummer: string;
  Berichten: Sent[];
  Stappen: unknown[];
  Regie: string;
  Toeleiding: { Contextvoorwaarden: unknown };
  Foutcode: string;
  Fouten: { Veld: string; Regel: string }[];
}

let directory: string;
let vdab: RunningBackOffice;
let token: string;

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(vdab.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

async function signIn(secret = client.secret) {
  const response = await fetch(`${vdab.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.id,
      client_secret: secret,
    }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

async function start() {
  vdab = await startVdab({ directory, client });
  token = (await signIn()).body.access_token;
}

const refer = async () =>
  (await call('POST', '/toeleidingen', example('toeleiding'))).body.wachtdossierNummer;
const act = (number: string, action: string, body: object = {}) =>
  call('POST', `/werkscherm/dossiers/${number}/${action}`, body);
const messages = async (after = 0) =>
  (await call('GET', `/berichten?vanaf=${after}`)).body.Berichten;
const moment = { Tijdstip: '2026-12-01T09:00:00+01:00' };

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'vdab-'));
  await start();
});

afterEach(async () => {
  await vdab.stop();
  rmSync(directory, { recursive: true });
});

describe('a person is warmly handed over to VDAB', () => {
  it('confirms receipt, asks, accepts, meets, takes over, gives aftercare and closes', async () => {
    const number = await refer();
    const steps: [string, object][] = [
      ['vraagInfo', { Vraag: 'Vanaf wanneer is er opvang?' }],
      ['stelMomentVoor', { Moment: moment }],
      ['aanvaard', {}],
      ['planIntake', { Moment: moment }],
      ['houdIntake', { OverlapTot: '2026-12-31' }],
      ['schrijfNota', { Tekst: 'Eerste gesprek samen.' }],
      ['bevestigOverdracht', { LeidendBemiddelaar: 'B1042' }],
      ['planNazorg', { NazorgMomenten: [{ Datum: '2027-01-20', Eigenaar: 'VDAB' }] }],
      ['sluitAf', { Uitkomst: 'U01' }],
    ];
    for (const [action, body] of steps) {
      expect(await act(number, action, body)).toMatchObject({ status: 200 });
    }
    const sent = await messages();
    expect(sent.map(({ Soort }) => Soort)).toEqual([
      'Ontvangen',
      'InfoGevraagd',
      'MomentVoorgesteld',
      'Aanvaard',
      'GezamenlijkeIntake',
      'GezamenlijkeIntake',
      'Nota',
      'OverdrachtBevestigd',
      'NazorgGepland',
      'Afgesloten',
    ]);
    expect(sent[7]?.Inhoud).toMatchObject({ LeidendBemiddelaar: { Naam: 'An Peeters' } });
    expect(await call('GET', `/werkscherm/dossiers/${number}`)).toMatchObject({
      body: { Status: 'AFGESLOTEN', Regie: 'VDAB' },
    });
  });

  it('shows the mediator every step of the other organisation, once', async () => {
    const number = await refer();
    const first = await call('POST', `/wachtdossiers/${number}/stappen`, example('stap'));
    const again = await call('POST', `/wachtdossiers/${number}/stappen`, example('stap'));
    expect(first.status).toBe(202);
    expect(again.body).toEqual(first.body);
    const { body } = await call('GET', `/werkscherm/dossiers/${number}`);
    expect(body.Stappen).toHaveLength(1);
    expect(body.Regie).toBe('OCMW Genk');
  });

  it('screens a withdrawn category off, on disk as well, and confirms it', async () => {
    const number = await refer();
    await call('POST', `/wachtdossiers/${number}/stappen`, example('stap'));
    await call('POST', `/wachtdossiers/${number}/intrekkingen`, example('intrekking'));
    const { body } = await call('GET', `/werkscherm/dossiers/${number}`);
    expect(body.Stappen[0]).toMatchObject({ Afgeschermd: true });
    expect(body.Toeleiding.Contextvoorwaarden).toEqual([{ Levensdomein: 'TAAL', Stand: 'LOPEND' }]);
    expect(readFileSync(join(directory, 'vdab.json'), 'utf8')).not.toContain('opvang voor 7 uur');
    expect((await messages()).at(-1)).toMatchObject({
      Soort: 'IntrekkingBevestigd',
      Inhoud: { Intrekking: 'intrekking-0002' },
    });
  });

  it('takes a cancelled question off the list at once, but not after acceptance', async () => {
    const number = await refer();
    await act(number, 'aanvaard');
    await call('POST', `/wachtdossiers/${number}/annulering`, example('annulering'));
    expect((await messages()).at(-1)?.Soort).toBe('Aanvaard');
    await act(number, 'bevestigAnnulering');
    expect((await messages()).at(-1)?.Soort).toBe('AnnuleringBevestigd');
  });
});

describe('a partner registers a person on a mandate', () => {
  it('keeps the registration in the waiting file, and the mediator answers it there', async () => {
    const number = await refer();
    const asked = example('inschrijving');
    const path = `/wachtdossiers/${number}/inschrijvingen`;
    expect(await call('POST', path, asked)).toMatchObject({ status: 202 });
    expect(await call('POST', path, asked)).toMatchObject({ status: 202 });
    const answer = {
      ...{ Inschrijving: asked['Referte'], Datum: '2026-12-01' },
      ...{ InschrijvingsCategorie: '05', Bemiddelingsstatus: 'BEMIDDELING' },
    };
    expect(await act(number, 'schrijfIn', answer)).toMatchObject({ status: 200 });
    expect((await messages()).at(-1)).toMatchObject({ Soort: 'Ingeschreven', Inhoud: answer });
    expect(await call('GET', `/werkscherm/dossiers/${number}`)).toMatchObject({
      body: { Inschrijvingen: [{ Leefloon: 'GEZINSLAST', Antwoord: answer }] },
    });
  });

  it('knows no answer to a registration that nobody asked, and none without category', async () => {
    const number = await refer();
    const answer = { Inschrijving: 'onbekend', InschrijvingsWeigering: 'I01' };
    expect(await act(number, 'weigerInschrijving', answer)).toMatchObject({
      ...{ status: 404, body: { Foutcode: 'nietGevonden' } },
    });
    expect(await act(number, 'schrijfIn', { Inschrijving: 'x' })).toMatchObject({
      body: { Fouten: [{ Veld: '/InschrijvingsCategorie' }, {}, {}] },
    });
  });
});

describe('VDAB refuses what its schema forbids, naming field and rule', () => {
  const persoon = (change: object) => ({
    ...example('toeleiding'),
    Persoon: { ...example('toeleiding')['Persoon'], ...change },
  });
  const toeleiding = (change: object) => ({
    ...example('toeleiding'),
    Toeleiding: { ...example('toeleiding')['Toeleiding'], ...change },
  });

  it.each([
    ['an unknown field', persoon({ Bijnaam: 'x' }), '/Persoon/Bijnaam', 'onbekend veld'],
    ['a missing name', persoon({ Naam: undefined }), '/Persoon/Naam', 'verplicht'],
    ['a real-looking national number', persoon({ INSZ: '85010100122' }), '/Persoon/INSZ', 'test'],
    ['an unknown reason', toeleiding({ RedenToeleiding: 'X' }), '/RedenToeleiding', 'een van R01'],
    ['no JSON', '{"Referte":', '/', 'JSON-object'],
    ['an oversized body', 'x'.repeat(300_000), '/', 'ten hoogste'],
  ])('refuses %s', async (_what, body, field, rule) => {
    const answer = await call('POST', '/toeleidingen', body);
    expect(answer.status).toBe(400);
    expect(answer.body.Foutcode).toBe('ongeldigBericht');
    expect(answer.body.Fouten[0]?.Veld).toContain(field);
    expect(answer.body.Fouten[0]?.Regel).toContain(rule);
  });

  it.each([
    ['RegistreerToeleiding', 'naar-vdab/toeleiding'],
    ['PartnerStap', 'naar-vdab/stap'],
    ['Intrekking', 'naar-vdab/intrekking'],
    ['Annulering', 'naar-vdab/annulering'],
    ['Inschrijving', 'naar-vdab/inschrijving'],
    ['BerichtenLijst', 'van-vdab/berichten'],
    ['Bericht', 'van-vdab/overdracht-bevestigd'],
    ['Bericht', 'van-vdab/afgesloten'],
    ['Foutmelding', 'van-vdab/fout'],
  ])('accepts the %s of its own contract in %s', (schema, name) => {
    const text = readFileSync(`contracts/partners/vdab/voorbeelden/${name}.json`, 'utf8');
    expect(new Contract('contracts/partners/vdab').check(schema, JSON.parse(text))).toBeDefined();
  });

  it('sends only messages that follow its own contract', async () => {
    await act(await refer(), 'aanvaard');
    const { body } = await call('GET', '/berichten?vanaf=0');
    expect(new Contract('contracts/partners/vdab').check('BerichtenLijst', body)).toBeDefined();
  });

  it('refuses the same reference with another content', async () => {
    const number = await refer();
    expect(await refer()).toBe(number);
    const answer = await call('POST', '/toeleidingen', persoon({ Voornaam: 'Ander' }));
    expect(answer).toMatchObject({ status: 409, body: { Foutcode: 'reedsGebruikt' } });
  });

  it('refuses callers without a token and clients with a wrong secret', async () => {
    expect(await signIn('fout')).toMatchObject({ status: 401 });
    token = 'geen';
    expect(await call('GET', '/berichten?vanaf=0')).toMatchObject({ status: 401 });
  });

  it('refuses a step for a file it does not have, and text without a category', async () => {
    const unknown = await call('POST', '/wachtdossiers/WD-2026-999999/stappen', example('stap'));
    expect(unknown.status).toBe(404);
    const step = { ...example('stap'), Categorie: undefined };
    const answer = await call('POST', `/wachtdossiers/${await refer()}/stappen`, step);
    expect(answer.body.Fouten).toEqual([
      { Veld: '/Categorie', Regel: 'verplicht bij Omschrijving' },
    ]);
  });

  it('refuses the mediator a transfer before the overlap or without who leads', async () => {
    const number = await refer();
    const early = { LeidendBemiddelaar: 'B1042' };
    expect(await act(number, 'bevestigOverdracht', early)).toMatchObject({ status: 409 });
    expect(await act(number, 'bevestigOverdracht')).toMatchObject({
      status: 400,
      body: { Fouten: [{ Veld: '/LeidendBemiddelaar', Regel: 'verplicht' }] },
    });
  });
});

describe('VDAB stumbles when told to', () => {
  const stumble = (faults: object) => call('POST', '/simulatie', faults);

  it('is down until it is up again', async () => {
    await stumble({ down: true });
    expect(await call('GET', '/berichten?vanaf=0')).toMatchObject({ status: 503 });
    await stumble({ down: false });
    expect(await call('GET', '/berichten?vanaf=0')).toMatchObject({ status: 200 });
  });

  it('hands out every message twice', async () => {
    await refer();
    await stumble({ duplicate: true });
    expect((await messages()).map(({ Nummer }) => Nummer)).toEqual([1, 1]);
  });

  it('holds messages back until they are released', async () => {
    const number = await refer();
    await stumble({ late: true });
    await act(number, 'aanvaard');
    expect(await messages(1)).toEqual([]);
    await stumble({ late: false });
    expect((await messages(1)).map(({ Soort }) => Soort)).toEqual(['Aanvaard']);
  });

  it('answers slowly', async () => {
    await stumble({ slow: 60 });
    const before = performance.now();
    await call('GET', '/berichten?vanaf=0');
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
  });

  it('refuses a fault it does not know', async () => {
    expect(await stumble({ kapot: true })).toMatchObject({ status: 400 });
  });

  it('keeps files, messages and numbering over a restart', async () => {
    const number = await refer();
    await vdab.stop();
    await start();
    expect(await refer()).toBe(number);
    await act(number, 'aanvaard');
    expect((await messages()).map(({ Nummer }) => Nummer)).toEqual([1, 2]);
  });
});
