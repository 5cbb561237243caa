import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startOcmw } from '@wisselzone/back-offices/ocmw';
import { AdapterProcess, type Adapter } from '@wisselzone/platform/adapter';
import {
  RecordingHub,
  tablesHolding,
  testDatabase,
  until,
  type TestDatabase,
} from '@wisselzone/testing';
import { createAdapterOcmw } from './app.module';

const ocmwId = '22222222-2222-4222-8222-222222222222';
const vdabId = '11111111-1111-4111-8111-111111111111';
const secret = 'oefengeheim';
const vdabNamed = { Soort: 'VDAB', Naam: 'VDAB' };

interface Body {
  readonly DossierNummer: string;
  readonly VerwijzingNummer: string;
  readonly Regie: string;
  readonly Stappen: readonly { readonly Code: string; readonly Tekst?: string }[];
  readonly Verzonden: readonly { readonly Status: string; readonly Fouten?: unknown }[];
  readonly Verwijzingen: readonly { readonly Status: string }[];
}

let hub: RecordingHub;
let ocmw: Awaited<ReturnType<typeof startOcmw>>;
let database: TestDatabase;
let app: NestFastifyApplication;
let directory: string;

const adapter = (): Adapter => app.get(AdapterProcess).adapter;

const startAdapter = async (): Promise<void> => {
  app = await createAdapterOcmw({
    databaseUrl: database.url,
    hubUrl: hub.url,
    organisation: ocmwId,
    token: () => Promise.resolve('t'),
    logLevel: 'silent',
    ocmw: { url: ocmw.url, secret },
    port: 0,
  });
  await app.listen(0, '127.0.0.1');
  ocmw.callAt(`${await app.getUrl()}/berichten`);
};

const work = async (path: string, body?: object): Promise<Body> => {
  const response = await fetch(`${ocmw.url}/werkscherm/dossiers${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Body;
};
const act = (number: string, action: string, body: object): Promise<Body> =>
  work(`/${encodeURIComponent(number)}/${action}`, body);
const shown = (number: string): Promise<Body> => work(`/${encodeURIComponent(number)}`);

const paths = (): readonly string[] =>
  hub.commands.map(({ path }) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*'));

const openFile = async (): Promise<string> => {
  const Client = { Insz: '85610100147', Naam: 'Voorbeeld', Voornaam: 'Amina', Taal: 'nl' };
  const Voorwaarde = [{ Levensdomein: 'KIN', Stand: 'OPEN', Toelichting: 'Geen opvang & laat.' }];
  return (await work('', { Client, Doelgroep: 'LL', Voorwaarde })).DossierNummer;
};
const refer = (number: string): Promise<Body> =>
  act(number, 'verwijs', {
    Soort: 'OVERDRACHT',
    Naar: vdabNamed,
    Reden: 'Wil werken.',
    Vraag: 'Begeleiding.',
    Urgentie: 'GEWOON',
    Categorieen: { Categorie: ['ID', 'OPVANG'] },
  });
const post = async (body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${await app.getUrl()}/berichten`, {
    method: 'POST',
    headers: { 'content-type': 'application/xml', 'x-ocmw-geheim': secret, ...headers },
    body,
  });
  return { status: response.status, xml: await response.text() };
};

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'ocmw-'));
  ocmw = await startOcmw({ directory, secret, firstWaitMs: 5 });
  hub = await new RecordingHub().start();
  hub.organisations = [
    { id: vdabId, name: 'VDAB', organisationType: 'vdab' },
    { id: ocmwId, name: 'OCMW Genk', organisationType: 'ocmw' },
  ];
  database = await testDatabase();
  await startAdapter();
});

afterEach(async () => {
  await ocmw.stop();
  await app.close();
  await hub.stop();
  await database.drop();
  rmSync(directory, { recursive: true });
});

it('registers person and dossier, names who leads, and tells the OCMW that it was taken in', async () => {
  const number = await openFile();
  await until('the answer', async () => (await shown(number)).Verzonden[0]?.Status === 'VERWERKT');
  expect(paths()).toEqual([
    '/persons',
    '/dossiers',
    '/dossiers/*/caseWorkers',
    '/dossiers/*/leadProfessionals',
    '/dossiers/*/conditions',
  ]);
  expect(hub.commands[0]?.body).toMatchObject({ identity: { ssin: '85610100147' } });
  expect(hub.commands[1]?.body).toMatchObject({ person: hub.idOf(/^\/persons/) });
  expect(hub.commands[4]?.body).toMatchObject({
    lifeDomain: 'childcare',
    state: 'open',
    text: 'Geen opvang & laat.',
    sourceMessageId: 'ocmw:GNK-000001',
  });
});

it('finds the receiver, the consent and the referral by the numbers of the OCMW', async () => {
  const number = await openFile();
  const consent = {
    ...{ Wijze: 'PAPIER', Doel: 'BEGELEIDING', Ontvanger: [vdabNamed], Van: '2026-11-20' },
    Categorieen: { Categorie: ['ID', 'OPVANG'] },
  };
  const { ToestemmingNummer } = (await act(number, 'geefToestemming', consent)) as unknown as {
    ToestemmingNummer: string;
  };
  await refer(number);
  await act(number, 'trekToestemmingIn', {
    ...consent,
    ToestemmingNummer,
    Categorieen: { Categorie: ['OPVANG'] },
  });
  await until('the withdrawal', () => paths().includes('/dossiers/*/consents/*/withdrawals'));
  const [given, asked, withdrawn] = hub.commands.slice(5);
  expect(given?.body).toMatchObject({ recipients: [vdabId], until: '2027-11-20' });
  expect(asked?.body).toMatchObject({
    to: vdabId,
    kind: 'transfer',
    categories: ['identity', 'childcare'],
  });
  expect(withdrawn?.path).toContain(hub.idOf(/\/consents$/));
  expect(withdrawn?.body).toMatchObject({ categories: ['childcare'] });
});

it('shows the social worker every step of VDAB, with who holds the baton', async () => {
  const number = await openFile();
  await refer(number);
  await until('the referral', () => paths().includes('/dossiers/*/referrals'));
  const dossier = hub.idOf(/^\/dossiers$/);
  const referral = hub.idOf(/\/referrals$/);
  hub.dossiers.set(dossier, { holder: ocmwId, referrals: [{ id: referral, to: vdabId }] });
  const about = { by: vdabId, plain: { referral } };
  hub.happen(dossier, { type: 'ReferralReceived', ...about });
  hub.happen(dossier, {
    type: 'ReferralInformationAsked',
    ...about,
    sections: { guidance: { text: 'Vanaf wanneer is er opvang?' } },
  });
  hub.happen(dossier, {
    type: 'HandoverTransferred',
    by: vdabId,
    plain: { referral, from: ocmwId, to: vdabId },
  });
  await until('three steps', async () => (await shown(number)).Stappen.length === 3);
  const file = await shown(number);
  expect(file.Stappen.map(({ Code }) => Code)).toEqual([
    'ONTVANGEN',
    'INFO_GEVRAAGD',
    'REGIE_OVERGEDRAGEN',
  ]);
  expect(file.Stappen[1]?.Tekst).toBe('Vanaf wanneer is er opvang?');
  expect(file.Regie).toBe('VDAB');
  expect(file.Verwijzingen[0]?.Status).toBe('OVERGEDRAGEN');
});

it('tells the OCMW why the hub refused, and keeps the message with its original bytes', async () => {
  const number = await openFile();
  hub.refusals = [{ path: /referrals$/, status: 422, code: 'sharingNotPermitted' }];
  await refer(number);
  await until(
    'the refusal',
    async () => (await shown(number)).Verzonden[1]?.Status === 'VERWORPEN',
  );
  expect((await shown(number)).Verzonden[1]?.Fouten).toMatchObject([
    { Regel: 'sharingNotPermitted' },
  ]);
  const [held] = await adapter().inbox.quarantined();
  expect(held?.original.toString()).toContain('<Reden>Wil werken.</Reden>');
});

it('stores while the hub is away, survives a restart, and then tells it all in order and once', async () => {
  hub.away = true;
  const number = await openFile();
  await refer(number);
  await until('both are stored', async () => (await adapter().figures()).toHub.waiting === 6);
  await app.close();
  hub.away = false;
  hub.loseAnswers = 1;
  await startAdapter();
  await until('the referral', () => paths().includes('/dossiers/*/referrals'));
  expect(paths().filter((path) => path === '/persons')).toHaveLength(1);
  expect(paths().at(-1)).toBe('/dossiers/*/referrals');
});

it('gives one effect to messages that come twice', async () => {
  await fetch(`${ocmw.url}/simulatie`, { method: 'POST', body: '{"duplicate":true}' });
  await refer(await openFile());
  await until('the referral', () => paths().includes('/dossiers/*/referrals'));
  await until('nothing waits', async () => (await adapter().figures()).toHub.waiting === 0);
  expect(paths()).toHaveLength(6);
});

it('forgets what a message said once the hub has it, and still knows its number again', async () => {
  const number = await openFile();
  await until('the answer', async () => (await shown(number)).Verzonden[0]?.Status === 'VERWERKT');
  expect(await tablesHolding(database.url, ['Voorbeeld', '85610100147', 'Geen opvang'])).toEqual(
    [],
  );
  const other = `<UitgaandBericht xmlns="urn:ocmw:uitwisseling:1"><Kop><BerichtNummer>GNK-000001</BerichtNummer></Kop></UitgaandBericht>`;
  expect((await post(other)).status).toBe(409);
});

it.each([
  ['a DTD', '<!DOCTYPE x [<!ENTITY a "b">]><UitgaandBericht/>', 400, 'dtdVerboden'],
  ['broken XML', '<UitgaandBericht><Kop></UitgaandBericht>', 400, 'nietWelgevormd'],
  ['another root', '<Iets/>', 400, 'onbekendElement'],
])(
  'keeps %s in quarantine with its bytes and answers with a fault',
  async (_what, bytes, status, code) => {
    const answer = await post(bytes);
    expect(answer.status).toBe(status);
    expect(answer.xml).toContain(`<Code>${code}</Code>`);
    expect((await post(bytes)).status).toBe(status);
    const held = await adapter().inbox.quarantined();
    expect(held.map(({ original }) => original.toString())).toEqual([bytes]);
  },
);

it('reads a message in full or not at all, and names what it does not know', async () => {
  const kop =
    '<Kop><BerichtNummer>X-1</BerichtNummer><Tijdstip>2026-11-20T09:00:00Z</Tijdstip><Van><Soort>OCMW</Soort><Naam>OCMW Genk</Naam></Van><DossierNummer>D2026/00001</DossierNummer></Kop>';
  const xml = `<UitgaandBericht xmlns="urn:ocmw:uitwisseling:1">${kop}<Nota><NotaNummer>1</NotaNummer><Categorie>KLEUR</Categorie><Kleur>x</Kleur><Tekst>t</Tekst></Nota></UitgaandBericht>`;
  expect((await post(xml)).status).toBe(200);
  await until('quarantine', async () => (await adapter().figures()).quarantined === 1);
  const [held] = await adapter().inbox.quarantined();
  expect(held?.faults.map(({ field }) => field)).toEqual(['Nota/Categorie', 'Nota/Kleur']);
  expect(hub.commands).toEqual([]);
  expect(
    await adapter().replay(
      { source: 'ocmw', id: 'X-1' },
      'an',
      Buffer.from(xml.replace('<Kleur>x</Kleur>', '').replace('KLEUR', 'NOTA')),
    ),
  ).toBe(true);
  await until('it is refused for its dossier', async () => {
    const [again] = await adapter().inbox.quarantined();
    return again?.faults[0]?.field === 'dossier';
  });
});

it('takes nothing from whoever does not know the secret, or speaks no XML', async () => {
  expect((await post('<x/>', { 'x-ocmw-geheim': 'fout' })).status).toBe(401);
  expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post(`<x>${' '.repeat(300_000)}</x>`)).status).toBe(413);
  expect(await adapter().inbox.quarantined()).toEqual([]);
});

it.each(['fast', 'slow'])(
  'shows what was registered before the OCMW was asked, in its order, when the feed is %s',
  async (pace) => {
    const dossier = '33333333-3333-4333-8333-333333333333';
    const referral = '44444444-4444-4444-8444-444444444444';
    hub.dossiers.set(dossier, { holder: vdabId, referrals: [{ id: referral, to: ocmwId }] });
    if (pace === 'slow') await app.close();
    const note = (text: string) =>
      hub.happen(dossier, { type: 'NoteRecorded', by: vdabId, sections: { notes: { text } } });
    note('Bij VDAB.');
    note('Nog bij VDAB.');
    if (pace === 'fast')
      await until('both are held', async () => (await adapter().figures()).toPartner.held === 2);
    hub.happen(dossier, {
      type: 'ReferralRequested',
      by: vdabId,
      plain: { referral, kind: 'support', from: vdabId, to: ocmwId, urgency: 'routine' },
      sections: { guidance: { reason: 'Leefloon nagaan.' } },
    });
    note('Na.');
    if (pace === 'slow') await startAdapter();
    await until('receipt', () => paths().includes('/dossiers/*/referrals/*/receipts'));
    const { dossiers } = (await work('')) as unknown as { dossiers: { DossierNummer: string }[] };
    const number = dossiers[0]?.DossierNummer ?? '';
    await until('all of it', async () => (await shown(number)).Stappen.length >= 3);
    expect((await shown(number)).Stappen.map(({ Tekst }) => Tekst)).toEqual([
      'Bij VDAB.',
      'Nog bij VDAB.',
      'Na.',
    ]);
  },
);

it('brings a question of another organisation in and the answer back', async () => {
  const dossier = '33333333-3333-4333-8333-333333333333';
  const referral = '44444444-4444-4444-8444-444444444444';
  hub.dossiers.set(dossier, { holder: vdabId, referrals: [{ id: referral, to: ocmwId }] });
  hub.happen(dossier, {
    type: 'ReferralRequested',
    by: vdabId,
    plain: { referral, kind: 'support', from: vdabId, to: ocmwId, urgency: 'routine' },
    sections: { guidance: { reason: 'Leefloon nagaan.' } },
  });
  await until('receipt', () => paths().includes('/dossiers/*/referrals/*/receipts'));
  expect(hub.commands.at(-1)?.path).toContain(referral);
  hub.happen(dossier, { type: 'NoteRecorded', by: vdabId, sections: { notes: { text: 'Nota.' } } });
  const { dossiers } = (await work('')) as unknown as { dossiers: { DossierNummer: string }[] };
  const number = dossiers[0]?.DossierNummer ?? '';
  await until('the note', async () => (await shown(number)).Stappen.length === 1);
});

it('sends a registration on a mandate, and writes the answer of VDAB into the file itself', async () => {
  const number = await openFile();
  const { MandaatNummer } = (await act(number, 'geefMandaat', {
    ...{ Bij: vdabNamed, Handelingen: { Bereik: ['INSCHRIJVING'] } },
    ...{ Van: '2026-01-01', Tot: '2099-12-31', Wijze: 'PAPIER' },
  })) as unknown as { MandaatNummer: string };
  const asked = { MandaatNummer, Bij: vdabNamed, Leefloon: 'GEZINSLAST' };
  const { InschrijvingNummer } = (await act(number, 'schrijfIn', asked)) as unknown as {
    InschrijvingNummer: string;
  };
  await until('the hub is asked', () => paths().includes('/dossiers/*/registrations'));
  expect(hub.commands.at(-1)?.body).toMatchObject({
    ...{ mandate: hub.idOf(/mandates$/), to: vdabId, livingWage: 'withDependentFamily' },
  });
  const registration = hub.idOf(/registrations$/);
  const since = '2026-12-01';
  hub.happen(hub.idOf(/^\/dossiers$/), {
    type: 'RegistrationConfirmed',
    by: vdabId,
    plain: { registration },
    sections: {
      statusBenefit: { category: 'atExpenseOfOcmw', status: 'inGuidance', since },
    },
  });
  interface Registered {
    readonly Inschrijvingen: readonly { readonly Status: string }[];
  }
  const standing = async () => ((await shown(number)) as unknown as Registered).Inschrijvingen;
  await until('the answer', async () => (await standing())[0]?.Status === 'INGESCHREVEN');
  expect(await standing()).toEqual([
    {
      ...{ InschrijvingNummer, Bij: 'VDAB', Status: 'INGESCHREVEN' },
      ...{ InschrijvingsCategorie: '05', Bemiddelingsstatus: 'BEMIDDELING' },
    },
  ]);
});

it('asks questions under its own number, and has the answer under the same', async () => {
  const number = await openFile();
  const { VraagNummer } = (await act(number, 'stelVraag', {
    ...{ Aan: vdabNamed, Tekst: 'Volgt zij de opleiding?' },
  })) as unknown as { VraagNummer: string };
  await until('the question', () => paths().includes('/dossiers/*/questions'));
  hub.happen(hub.idOf(/^\/dossiers$/), {
    type: 'QuestionAnswered',
    by: vdabId,
    plain: { question: hub.idOf(/questions$/) },
    sections: { guidance: { text: 'Ja, elke dag.' } },
  });
  await until('the answer', async () => (await shown(number)).Stappen.length > 0);
  expect((await shown(number)).Stappen).toMatchObject([
    { Code: 'ANTWOORD', Onderwerp: VraagNummer, Tekst: 'Ja, elke dag.' },
  ]);
});
