import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOcmw, type RunningOcmw } from './index';
import { MessageFormat, type Fields } from './message-format';

const secret = 'oefengeheim';
const contracts = 'contracts/partners/ocmw';
const example = (name: string) =>
  readFileSync(`${contracts}/voorbeelden/naar-ocmw/${name}.xml`, 'utf8');

interface Shown extends Fields {
  Status: string;
}

/** Every answer's fields together; each test reads those of the answer it asked for. */
interface Body {
  DossierNummer: string;
  VerwijzingNummer: string;
  ToestemmingNummer: string;
  Regie: string;
  Code: string;
  Element: string;
  Regel: string;
  Stappen: Shown[];
  Verzonden: Shown[];
  Verwijzingen: Shown[];
}

let directory: string;
let ocmw: RunningOcmw;
let partner: Server;
let received: string[];
let partnerSays: number;

async function until(condition: () => boolean | Promise<boolean>) {
  const end = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function start() {
  ocmw = await startOcmw({ directory, secret, firstWaitMs: 5 });
  ocmw.callAt(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/berichten`);
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ocmw-'));
  received = [];
  partnerSays = 204;
  partner = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.headers['x-ocmw-geheim'] === secret && partnerSays === 204) {
        received.push(Buffer.concat(chunks).toString('utf8'));
      }
      response.writeHead(partnerSays).end();
    });
  });
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve));
  await start();
});

afterEach(async () => {
  await ocmw.stop();
  await new Promise((resolve) => partner.close(resolve).closeAllConnections());
  rmSync(directory, { recursive: true });
});

async function work(path: string, body?: object) {
  const url = `${ocmw.url}/werkscherm/dossiers${path}`;
  const response = await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  return { status: response.status, body: (await response.json()) as Body };
}

const file = encodeURIComponent(`D${new Date().getUTCFullYear()}/00001`);
const act = (action: string, body: object = {}) => work(`/${file}/${action}`, body);
const stumble = (faults: object) =>
  fetch(`${ocmw.url}/simulatie`, { method: 'POST', body: JSON.stringify(faults) });
const forThisYear = (xml: string) => xml.replace('D2026/00001', decodeURIComponent(file));

async function post(xml: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${ocmw.url}/berichten`, {
    method: 'POST',
    headers: { 'content-type': 'application/xml', 'x-ocmw-geheim': secret, ...headers },
    body: forThisYear(xml),
  });
  return { status: response.status, xml: await response.text() };
}

let serial = 0;
function step(code: string, extra = '') {
  serial += 1;
  return example('stap')
    .replace('hub-0001', `hub-s-${serial}`)
    .replace('INFO_GEVRAAGD', code)
    .replace('<RegieBij>OCMW Genk</RegieBij>', extra);
}

const openFile = () =>
  work('', {
    Client: { Insz: '85610100147', Naam: 'Voorbeeld', Voornaam: 'Amina', Taal: 'nl' },
    Doelgroep: 'LL',
    Voorwaarde: [
      { Levensdomein: 'KIN', Stand: 'OPEN', Toelichting: 'Geen opvang < 7 uur & laat.' },
    ],
  });
const vdab = { Soort: 'VDAB', Naam: 'VDAB' };
const refer = () =>
  act('verwijs', {
    Soort: 'OVERDRACHT',
    Naar: vdab,
    Reden: 'Wil werken.',
    Vraag: 'Begeleiding.',
    Urgentie: 'GEWOON',
    Categorieen: { Categorie: ['ID', 'OPVANG'] },
  });
const consent = { Wijze: 'PAPIER', Doel: 'BEGELEIDING', Ontvanger: [vdab], Van: '2026-11-20' };

describe('a client of the OCMW is warmly handed over', () => {
  it('sends each act of the social worker as an XML message, in order', async () => {
    expect(decodeURIComponent(file)).toBe((await openFile()).body.DossierNummer);
    const given = { ...consent, Categorieen: { Categorie: ['ID', 'OPVANG'] } };
    const { ToestemmingNummer } = (await act('geefToestemming', given)).body;
    const { VerwijzingNummer } = (await refer()).body;
    const moment = { VerwijzingNummer, Moment: '2026-12-01T09:00:00+01:00' };
    await post(step('INFO_GEVRAAGD'));
    const acts: [string, object][] = [
      ['antwoordOpVraag', { VerwijzingNummer, Antwoord: 'Vanaf januari.' }],
      ['aanvaardMoment', moment],
    ];
    for (const [name, body] of acts) expect(await act(name, body)).toMatchObject({ status: 200 });
    await post(step('AANVAARD'));
    await act('planIntake', moment);
    await act('woonIntakeBij', { ...moment, OverlapTot: '2026-12-31' });
    await act('schrijfNota', { Tekst: 'Samen gesproken.' });
    await act('bevestigOverdracht', { VerwijzingNummer, EindeOverlap: '2026-12-20' });
    await post(step('REGIE_OVERGEDRAGEN', '<RegieBij>VDAB</RegieBij>'));
    const Moment = [{ Datum: '2027-01-20', Eigenaar: 'OCMW' }];
    await act('planNazorg', { VerwijzingNummer, Moment });
    const back = { ...consent, ToestemmingNummer, Categorieen: { Categorie: ['OPVANG'] } };
    await act('trekToestemmingIn', back);
    await act('sluitAf', { VerwijzingNummer, Uitkomst: 'WERK_DUURZAAM' });
    const kinds =
      'NieuwDossier Toestemming Verwijzing AntwoordInfo Afspraak Afspraak Afspraak Nota';
    const later = 'OverdrachtBevestigd Nazorg Toestemming Afsluiten';
    await until(() => received.length === 12);
    expect(received.map((xml) => /<\/Kop><(\w+)>/.exec(xml)?.[1]).join(' ')).toBe(
      `${kinds} ${later}`,
    );
    expect(received[0]).toContain('Geen opvang &lt; 7 uur &amp; laat.');
    const { body } = await work(`/${file}`);
    expect(body.Regie).toBe('VDAB');
    expect(body.Verwijzingen[0]?.Status).toBe('AFGESLOTEN');
    expect(body.Stappen.map(({ Code }) => Code)).toEqual([
      'INFO_GEVRAAGD',
      'AANVAARD',
      'REGIE_OVERGEDRAGEN',
    ]);
  });

  it('notes what became of each message it sent', async () => {
    await openFile();
    await post(example('verwerkt').replace('GNK-000003', 'GNK-000001'));
    expect((await work(`/${file}`)).body.Verzonden[0]).toMatchObject({ Status: 'VERWERKT' });
    await post(example('verworpen').replace('GNK-000004', 'GNK-000001'));
    expect((await work(`/${file}`)).body.Verzonden[0]).toMatchObject({
      Status: 'VERWORPEN',
      Fouten: [{ Code: 'ongeldigeWaarde' }],
    });
  });

  it('screens a withdrawn category off and confirms it', async () => {
    await openFile();
    await post(step('NOTA').replace('BEGELEIDING', 'OPVANG'));
    await post(example('intrekking'));
    await until(() => received.some((xml) => xml.includes('<BevestigingIntrekking>')));
    const [shown] = (await work(`/${file}`)).body.Stappen;
    expect(shown).toMatchObject({ Afgeschermd: 'J' });
    expect(shown?.['Tekst']).toBeUndefined();
  });

  it('opens a file for a person another organisation refers', async () => {
    const xml = `<InkomendBericht xmlns="urn:ocmw:uitwisseling:1"><Kop><BerichtNummer>h-1</BerichtNummer><Tijdstip>2026-11-22T10:00:00Z</Tijdstip></Kop><InkomendeVerwijzing><Referte>r-1</Referte><Soort>ONDERSTEUNING</Soort><Van><Soort>CAW</Soort><Naam>CAW Limburg</Naam></Van><Urgentie>GEWOON</Urgentie></InkomendeVerwijzing></InkomendBericht>`;
    expect(await post(xml)).toMatchObject({ status: 202 });
    expect(await post(xml)).toMatchObject({ status: 202 });
    expect(await act('antwoordVerwijzing', { Referte: 'r-1', Antwoord: 'AANVAARD' })).toMatchObject(
      {
        status: 200,
      },
    );
    await until(() => received.length === 2);
    expect(received[0]).toContain('<Antwoord>ONTVANGEN</Antwoord>');
  });
});

describe('the OCMW refuses what its schema forbids, naming element and rule', () => {
  const good = example('stap');
  it.each([
    ['an unknown element', good.replace('<Code>', '<Kleur>x</Kleur><Code>'), 422, 'Stap/Kleur'],
    ['a missing element', good.replace(/<Datum>.*<\/Datum>/, ''), 422, 'Stap/Datum'],
    ['an unknown code', good.replace('INFO_GEVRAAGD', 'CONTROLE'), 422, 'Stap/Code'],
    ['a wrong instant', good.replace('13:00:00Z', 'straks'), 422, 'Stap/Datum'],
    ['text without category', good.replace(/<Categorie>.*<\/Categorie>/, ''), 422, 'Categorie'],
    ['an attribute', good.replace('<Stap>', '<Stap x="1">'), 422, 'attribuutVerboden'],
    ['a wrong order', good.replace(/(<Code>.*Code>)\s*(<Datum>.*Datum>)/, '$2$1'), 422, 'Volgorde'],
    ['an unknown root', good.replaceAll('InkomendBericht', 'Iets'), 422, 'onbekendElement'],
    ['no body', good.replace(/<Stap>[^]*<\/Stap>/, ''), 422, 'een van Verwerkt'],
    ['a DTD', good.replace('<Ink', '<!DOCTYPE x [<!ENTITY a "b">]><Ink'), 400, 'dtdVerboden'],
    ['broken XML', good.replace('</Stap>', ''), 400, 'nietWelgevormd'],
    ['an oversized message', good + ' '.repeat(300_000), 413, 'teGroot'],
    ['an unknown dossier', good.replace('00001<', '99999<'), 404, 'onbekendDossier'],
  ])('refuses %s', async (_what, xml, status, said) => {
    await openFile();
    const answer = await post(xml);
    expect(answer.status).toBe(status);
    expect(answer.xml).toContain(said);
    expect((await work(`/${file}`)).body.Stappen).toEqual([]);
  });

  it('refuses another content type, a wrong secret, and a number used for another content', async () => {
    await openFile();
    expect((await post(good, { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post(good, { 'x-ocmw-geheim': 'fout' })).status).toBe(401);
    expect((await post(good)).status).toBe(202);
    expect((await post(good)).status).toBe(202);
    expect((await post(good.replace('13:00', '14:00'))).status).toBe(409);
    expect((await work(`/${file}`)).body.Stappen).toHaveLength(1);
  });

  it('refuses the social worker a real national number, an unknown referral and an early close', async () => {
    const Client = { Insz: '85010100122', Naam: 'N', Voornaam: 'V' };
    const real = await work('', { Client, Doelgroep: 'LL' });
    expect(real).toMatchObject({ status: 422, body: { Element: 'Insz' } });
    await openFile();
    const number = encodeURIComponent(decodeURIComponent(file).replace('00001', '00002'));
    const early = { VerwijzingNummer: 'V-0001', Uitkomst: 'ONBEKEND' };
    expect((await work(`/${number}/sluitAf`, early)).body.Element).toBe('VerwijzingNummer');
    const send = { Soort: 'OVERDRACHT', Naar: vdab, Reden: 'r', Vraag: 'v', Urgentie: 'GEWOON' };
    const asked = { ...send, Categorieen: { Categorie: ['ID'] } };
    const { VerwijzingNummer } = (await work(`/${number}/verwijs`, asked)).body;
    const close = { ...early, VerwijzingNummer };
    expect((await work(`/${number}/sluitAf`, close)).body.Code).toBe('nietMogelijk');
    const none = await work(`/${number}/verwijs`, send);
    expect(none.body.Element).toContain('Categorieen');
  });

  it('accepts every example of its own contract', () => {
    const format = new MessageFormat(contracts);
    for (const name of readdirSync(`${contracts}/voorbeelden/naar-ocmw`)) {
      const text = readFileSync(`${contracts}/voorbeelden/naar-ocmw/${name}`, 'utf8');
      expect(format.read(text)).toHaveProperty('Kop');
    }
    for (const name of readdirSync(`${contracts}/voorbeelden/van-ocmw`)) {
      const text = readFileSync(`${contracts}/voorbeelden/van-ocmw/${name}`, 'utf8');
      expect(format.readOwn(text)).toHaveProperty('Kop');
    }
  });
});

describe('the OCMW stumbles when told to', () => {
  it('is down: nothing comes in and nothing goes out, until it is up', async () => {
    await openFile();
    await until(() => received.length === 1);
    await stumble({ down: true });
    expect((await post(example('stap'))).status).toBe(503);
    await stumble({ down: false });
    expect((await post(example('stap'))).status).toBe(202);
  });

  it('sends every message twice', async () => {
    await stumble({ duplicate: true });
    await openFile();
    await until(() => received.length === 2);
    expect(received[0]).toBe(received[1]);
  });

  it('holds messages back until they are released', async () => {
    await stumble({ late: true });
    await openFile();
    await refer();
    expect(readdirSync(join(directory, 'uitbak'))).toHaveLength(2);
    expect(received).toEqual([]);
    await stumble({ late: false });
    await until(() => received.length === 2);
  });

  it('tries again until the partner takes the message', async () => {
    partnerSays = 503;
    await openFile();
    partnerSays = 204;
    await until(() => received.length === 1);
    await until(() => existsSync(join(directory, 'verzonden', 'GNK-000001')));
  });

  it('answers slowly, and refuses a fault it does not know', async () => {
    await stumble({ slow: 60 });
    const before = performance.now();
    await work('');
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
    expect((await stumble({ kapot: true })).status).toBe(422);
  });

  it('finds a message again that a crash kept out of the outbox', async () => {
    await stumble({ late: true });
    await openFile();
    await ocmw.stop();
    rmSync(join(directory, 'uitbak', 'GNK-000001'));
    await start();
    await stumble({ late: false });
    await until(() => received.length === 1);
    expect(received[0]).toContain('GNK-000001');
  });

  it('keeps files, numbers and unsent messages over a restart', async () => {
    partnerSays = 503;
    await openFile();
    await ocmw.stop();
    partnerSays = 204;
    await start();
    await until(() => received.length === 1);
    await refer();
    await until(() => received.length === 2);
    expect(received[1]).toContain('GNK-000002');
  });
});
