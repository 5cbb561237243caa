import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCaw } from '@wisselzone/back-offices/caw';
import { Adapter } from '@wisselzone/platform/adapter';
import { HubClient } from '@wisselzone/platform/hub-client';
import { RecordingHub, testDatabase, until, type TestDatabase } from '@wisselzone/testing';
import { CawFolders } from './caw.folders';
import { CawPartner } from './caw.partner';

const cawId = '11111111-1111-4111-8111-111111111111';
const ocmwId = '22222222-2222-4222-8222-222222222222';
const vdabId = '99999999-9999-4999-8999-999999999999';
const dossier = '33333333-3333-4333-8333-333333333333';
const referral = '44444444-4444-4444-8444-444444444444';
const consent = '66666666-6666-4666-8666-666666666666';

interface Shown {
  readonly stappen: readonly Readonly<Record<string, string>>[];
  readonly intrekkingen?: readonly Readonly<Record<string, string>>[];
}

let hub: RecordingHub;
let caw: Awaited<ReturnType<typeof startCaw>>;
let database: TestDatabase;
let adapter: Adapter;
let directory: string;

const startAdapter = async (): Promise<void> => {
  const folders = new CawFolders({ toCaw: caw.folders.in, fromCaw: caw.folders.uit });
  adapter = await Adapter.start({
    databaseUrl: database.url,
    hub: new HubClient({ url: hub.url, token: () => Promise.resolve('t'), timeoutMs: 2000 }),
    organisation: cawId,
    partner: new CawPartner(folders, cawId, 20, () => new Date()),
    feedWaitSeconds: 0,
    backoff: { firstMs: 20, longestMs: 100 },
  });
};

const call = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(caw.url + path, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
};
const files = async (): Promise<readonly { readonly caw_nr: string }[]> =>
  (await call<{ dossiers: { caw_nr: string }[] }>('/werkscherm/dossiers')).dossiers;
const act = (number: string, action: string, body: object = {}): Promise<unknown> =>
  call(`/werkscherm/dossiers/${number}/${action}`, body);
const shown = (number: string): Promise<Shown> => call(`/werkscherm/dossiers/${number}`);
const sent = (): readonly string[] =>
  hub.commands.map(({ path }) => path.replace(`/dossiers/${dossier}/`, ''));

const refer = (): void => {
  hub.happen(dossier, {
    type: 'ReferralRequested',
    by: ocmwId,
    plain: { referral, kind: 'support', from: ocmwId, to: cawId, urgency: 'routine' },
    sections: {
      guidance: { reason: 'Huur wordt opgezegd.', question: 'Woning; "liefst" in Genk.' },
    },
  });
};
const referred = async (): Promise<string> => {
  refer();
  await until('a file at the CAW', async () => (await files()).length > 0);
  await until('the receipt', () => sent().includes(`referrals/${referral}/receipts`));
  return (await files())[0]?.caw_nr ?? '';
};
const drop = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(caw.folders.uit, `${name}.tmp`), content);
  renameSync(join(caw.folders.uit, `${name}.tmp`), join(caw.folders.uit, name));
};
const answersOf = (name: string): readonly string[] =>
  ['in', 'in/verwerkt'].flatMap((folder) => {
    const path = join(caw.folders.in, folder === 'in' ? '.' : 'verwerkt');
    return readdirSync(path)
      .filter((found) => found === name)
      .map((found) => readFileSync(join(path, found), 'utf8'));
  });

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'caw-'));
  caw = await startCaw({ directory });
  hub = await new RecordingHub().start();
  hub.organisations = [
    { id: cawId, name: 'CAW Limburg', organisationType: 'caw' },
    { id: ocmwId, name: 'OCMW Genk', organisationType: 'ocmw' },
    { id: vdabId, name: 'VDAB', organisationType: 'vdab' },
  ];
  hub.person = {
    person: dossier,
    identity: { givenName: 'Amina', familyName: 'Voorbeeld', ssin: '85610100147' },
    withheld: [],
  };
  hub.dossiers.set(dossier, {
    holder: ocmwId,
    referrals: [{ id: referral, from: ocmwId, to: cawId }],
  });
  database = await testDatabase();
  await startAdapter();
});

afterEach(async () => {
  await adapter.stop();
  await caw.stop();
  await hub.stop();
  await database.drop();
  rmSync(directory, { recursive: true });
});

it('lays a question in the folder and brings receipt, answer and steps back', async () => {
  const number = await referred();
  await act(number, 'aanvaard');
  await act(number, 'meldGesprek', { rubriek: 'wonen', tekst: 'Drie woningen bekeken.' });
  await act(number, 'rondAf', { tekst: 'Woning gevonden.' });
  await until('the completion', () => sent().includes(`referrals/${referral}/completions`));
  expect(sent()).toEqual([
    `referrals/${referral}/receipts`,
    'caseWorkers',
    `referrals/${referral}/acceptances`,
    'conditions',
    `referrals/${referral}/completions`,
  ]);
  expect(hub.commands[3]?.body).toMatchObject({
    lifeDomain: 'housing',
    text: 'Gesprek: Drie woningen bekeken.',
  });
});

it('shows steps of others and holds back none that came before the CAW gave its number', async () => {
  await call('/simulatie', { late: true });
  refer();
  hub.happen(dossier, {
    type: 'NoteRecorded',
    by: ocmwId,
    sections: { notes: { text: 'Eerste.' } },
  });
  hub.happen(dossier, {
    type: 'StepRecorded',
    by: ocmwId,
    sections: { guidance: { text: 'Tweede.' } },
  });
  await until('a file', async () => (await files()).length === 1);
  await call('/simulatie', { late: false });
  const number = (await files())[0]?.caw_nr ?? '';
  await until('both steps', async () => (await shown(number)).stappen.length === 2);
  expect((await shown(number)).stappen.map(({ tekst }) => tekst)).toEqual(['Eerste.', 'Tweede.']);
});

const history = [
  { type: 'DossierOpened', by: ocmwId },
  { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text: 'Bij het OCMW.' } } },
  { type: 'ReferralRequested', by: ocmwId, plain: { referral: consent, to: vdabId } },
  { type: 'HandoverTransferred', by: vdabId, plain: { from: ocmwId, to: vdabId } },
] as const;

it.each(['fast', 'slow', 'late'])(
  'shows what was registered before the CAW was asked, in its order, when the feed is %s',
  async (pace) => {
    if (pace === 'slow') await adapter.stop();
    if (pace === 'late') await call('/simulatie', { late: true });
    hub.dossiers.set(dossier, { holder: vdabId, referrals: [{ id: referral, to: cawId }] });
    for (const [at, happening] of history.entries()) {
      hub.happen(dossier, happening);
      if (pace === 'slow') continue;
      await until('it is held', async () => (await adapter.figures()).toPartner.held === at + 1);
    }
    refer();
    hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text: 'Na.' } } });
    if (pace === 'slow') await startAdapter();
    await until('a file', async () => (await files()).length === 1);
    await call('/simulatie', { late: false });
    const number = (await files())[0]?.caw_nr ?? '';
    await until('all of it', async () => (await shown(number)).stappen.length >= 5);
    expect((await shown(number)).stappen.map((step) => [step['tekst'], step['regie_bij']])).toEqual(
      [
        ['Dossier geopend', 'OCMW Genk'],
        ['Bij het OCMW.', 'OCMW Genk'],
        ['Verwijzing gevraagd', 'OCMW Genk'],
        ['Stok overgedragen', 'VDAB'],
        ['Na.', 'VDAB'],
      ],
    );
    await until('nothing is open', async () =>
      Object.values((await adapter.figures()).toPartner).every((open) => open === 0),
    );
  },
);

it('passes a withdrawal on for each rubriek and confirms it when all are screened off', async () => {
  const number = await referred();
  const event = hub.happen(dossier, {
    type: 'ConsentWithdrawn',
    by: ocmwId,
    plain: { consent, categories: ['incomeDebt', 'health'], recipients: [cawId] },
  });
  await until('both notices', async () => (await shown(number)).intrekkingen?.length === 2);
  const confirmed = (): boolean => sent().includes(`consents/${consent}/withdrawalConfirmations`);
  await act(number, 'bevestigIntrekking', { intrekking_nr: `${consent}.${event}.1-2` });
  await act(number, 'meldGesprek', { rubriek: 'traject', tekst: 'Tussendoor.' }).catch(
    () => undefined,
  );
  expect(confirmed()).toBe(false);
  await act(number, 'bevestigIntrekking', { intrekking_nr: `${consent}.${event}.2-2` });
  await until('the confirmation', confirmed);
});

it('gives one effect to files that come twice, also after a restart', async () => {
  await call('/simulatie', { duplicate: true });
  const number = await referred();
  await act(number, 'aanvaard');
  await until('the acceptance', () => sent().includes(`referrals/${referral}/acceptances`));
  await adapter.stop();
  await startAdapter();
  await act(number, 'meldStap', { rubriek: 'traject', tekst: 'Verder.' });
  await until('the step', () => sent().includes('steps'));
  expect(sent()).toHaveLength(4);
});

it('keeps a malformed line with its original bytes, refuses it by line and rule, and takes the others', async () => {
  const number = await referred();
  await act(number, 'aanvaard');
  await until('the acceptance', () => sent().includes(`referrals/${referral}/acceptances`));
  const header = 'bericht_nr;caw_nr;soort;rubriek;tekst;datum;medewerker;tijdstip';
  const line = (nr: string, kind: string, text: string): string =>
    `${nr};${number};${kind};traject;${text};2026-12-10;Noor Claes;2026-12-10T15:00:00Z`;
  const bad = [
    line('901', 'dans', 'x'),
    '902;te kort',
    line('903', 'stap', '"open'),
    line('x', 'stap', 'y'),
  ];
  const good = line('904', 'stap', 'Café gezocht');
  drop('stappen-000901.csv', Buffer.from([header, ...bad, good, ''].join('\r\n'), 'latin1'));
  await until('the good line', () => sent().includes('steps'));
  expect(hub.commands.at(-1)?.body).toMatchObject({ text: 'Café gezocht' });
  const held = await adapter.inbox.quarantined();
  expect(held.map(({ original }) => original.toString('latin1')).sort()).toEqual([...bad].sort());
  await until('receipts', () => answersOf('bewijs-stappen-000901.csv').length === 1);
  expect(answersOf('bewijs-stappen-000901.csv')[0]).toContain(';5;1;4');
  const rejects = answersOf('geweigerd-stappen-000901.csv')[0] ?? '';
  expect(rejects).toContain('2;soort;"een van gesprek');
  expect(rejects).toContain('3;bestand;');
  expect(rejects).toContain('5;bericht_nr;');
});

it('keeps a whole file that it cannot read, and says so', async () => {
  drop('stappen-000902.csv', 'verkeerde;kolommen\r\n1;2\r\n');
  await until('quarantine', async () => (await adapter.figures()).quarantined === 1);
  const [held] = await adapter.inbox.quarantined();
  expect(held?.original.toString()).toContain('verkeerde;kolommen');
  await until('the refusal', () => answersOf('geweigerd-stappen-000902.csv').length === 1);
});

it('takes files in while the hub is away', async () => {
  const number = await referred();
  hub.away = true;
  await act(number, 'vraagInfo', { tekst: 'Vanaf wanneer?' });
  await until('it waits', async () => (await adapter.figures()).toHub.waiting === 2);
  hub.away = false;
  await until('it is told', () => sent().includes(`referrals/${referral}/informationRequests`));
});

it('lays questions and consultations in the folder, and takes answers and measurements back', async () => {
  const number = await referred();
  await act(number, 'aanvaard');
  const question = '77777777-7777-4777-8777-777777777777';
  hub.happen(dossier, {
    type: 'QuestionAsked',
    by: ocmwId,
    plain: { question, to: cawId, answerBy: '2026-12-08T22:59:59.999Z' },
    sections: { guidance: { text: 'Komt zij elke week?' } },
  });
  const asked = async () => (await shown(number)).stappen.find(({ soort }) => soort === 'vraag');
  await until('the question', async () => (await asked()) !== undefined);
  expect(await asked()).toMatchObject({ tegen: '2026-12-08', tekst: 'Komt zij elke week?' });
  const onderwerp = (await asked())?.['onderwerp'] ?? '';
  await act(number, 'beantwoordVraag', { onderwerp, tekst: 'Ja.' });
  await until('the answer', () => sent().includes(`questions/${question}/answers`));
  await act(number, 'meet', { thema: 'wonen', door: 'samen', niveau: '4' });
  await until('the measurement', () => sent().includes('measurements'));
  expect(hub.commands.at(-1)?.body).toMatchObject({ lifeDomain: 'housing', level: 4 });
  await act(number, 'planOverleg', { onderwerp: 'O1', moment: '2099-12-10T09:00:00Z' });
  await until('the consultation', () => sent().includes('consultations'));
  hub.happen(dossier, {
    type: 'ConsultationHeld',
    by: ocmwId,
    plain: { consultation: hub.idOf(/consultations$/) },
  });
  await until('it stands under the number of the CAW', async () =>
    (await shown(number)).stappen.some(({ onderwerp: about }) => about === 'O1'),
  );
});
