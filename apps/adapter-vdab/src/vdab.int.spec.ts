import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVdab } from '@wisselzone/back-offices/vdab';
import { Adapter, together } from '@wisselzone/platform/adapter';
import { HubClient } from '@wisselzone/platform/hub-client';
import { RecordingHub, testDatabase, until, type TestDatabase } from '@wisselzone/testing';
import { VdabClient } from './vdab.client';
import { VdabPartner } from './vdab.partner';

const vdabId = '11111111-1111-4111-8111-111111111111';
const ocmwId = '22222222-2222-4222-8222-222222222222';
const dossier = '33333333-3333-4333-8333-333333333333';
const referral = '44444444-4444-4444-8444-444444444444';
const client = { id: 'hub', secret: 'oefengeheim' };

interface Shown {
  readonly Persoon: object;
  readonly Toeleiding: { readonly Contextvoorwaarden?: unknown };
  readonly Stappen: readonly { readonly Soort: string; readonly Omschrijving: string }[];
}

let hub: RecordingHub;
let vdab: Awaited<ReturnType<typeof startVdab>>;
let database: TestDatabase;
let adapter: Adapter;
let directory: string;

const startAdapter = async (onWaiting = (): unknown => undefined): Promise<void> => {
  const address = { url: vdab.url, clientId: client.id, clientSecret: client.secret };
  adapter = await Adapter.start({
    databaseUrl: database.url,
    hub: new HubClient({ url: hub.url, token: () => Promise.resolve('t'), timeoutMs: 2000 }),
    organisation: vdabId,
    partner: new VdabPartner(new VdabClient(address), vdabId, 20),
    feedWaitSeconds: 0,
    onWaiting,
    backoff: { firstMs: 20, longestMs: 100 },
  });
};

const work = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const response = await fetch(`${vdab.url}/werkscherm/dossiers${path}`, {
    headers: { 'content-type': 'application/json' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
};
const stumble = (faults: object): Promise<Response> =>
  fetch(`${vdab.url}/simulatie`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });

const files = async (): Promise<readonly string[]> => {
  const { dossiers } = await work<{ dossiers: { wachtdossierNummer: string }[] }>('');
  return dossiers.map(({ wachtdossierNummer }) => wachtdossierNummer);
};
const sent = (): readonly string[] =>
  hub.commands.map(({ path }) => path.replace(`/dossiers/${dossier}/`, ''));

const refer = (): void => {
  hub.happen(dossier, {
    type: 'ReferralRequested',
    by: ocmwId,
    plain: { referral, kind: 'transfer', from: ocmwId, to: vdabId, urgency: 'routine' },
    sections: {
      guidance: { reason: 'Wil werken.', question: 'Begeleiding naar werk.' },
      contact: { contactPerson: { name: 'Lies Maes', telephone: '+32 89 00 00 01' } },
    },
  });
};
const referred = async (): Promise<string> => {
  refer();
  await until('a waiting file', async () => (await files()).length > 0);
  return (await files())[0] ?? '';
};

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'vdab-'));
  vdab = await startVdab({ directory, client });
  hub = await new RecordingHub().start();
  hub.organisations = [
    { id: vdabId, name: 'VDAB', organisationType: 'vdab' },
    { id: ocmwId, name: 'OCMW Genk', organisationType: 'ocmw', enterpriseNumber: '0207148052' },
  ];
  hub.person = {
    person: dossier,
    identity: { givenName: 'Amina', familyName: 'Voorbeeld', ssin: '85610100147' },
    withheld: [],
  };
  hub.dossiers.set(dossier, {
    holder: ocmwId,
    referrals: [{ id: referral, from: ocmwId, to: vdabId }],
    handovers: [{ id: '55555555-5555-4555-8555-555555555555', referral, aftercare: [] }],
  });
  database = await testDatabase();
  await startAdapter();
});

afterEach(async () => {
  await adapter.stop();
  await hub.stop();
  await vdab.stop();
  await database.drop();
  rmSync(directory, { recursive: true });
});

it('registers a referral with person, question and conditions, and confirms receipt to the hub', async () => {
  hub.happen(dossier, {
    type: 'ConditionRecorded',
    by: ocmwId,
    plain: { condition: 'c1' },
    sections: {
      childcare: { lifeDomain: 'childcare', state: 'open', text: 'Geen opvang voor 7 uur.' },
    },
  });
  const shown = await work<Shown>(`/${await referred()}`);
  expect(shown.Persoon).toMatchObject({ INSZ: '85610100147', Naam: 'Voorbeeld' });
  expect(shown.Toeleiding).toMatchObject({
    Van: { Naam: 'OCMW Genk', Contactpersoon: { Naam: 'Lies Maes' } },
    Contextvoorwaarden: [{ Levensdomein: 'KINDEROPVANG', Stand: 'OPEN' }],
  });
  await until('a receipt', () => sent().includes(`referrals/${referral}/receipts`));
});

it('tells the hub what the mediator does, in her name, and assigns her once', async () => {
  const file = await referred();
  await work(`/${file}/vraagInfo`, { Vraag: 'Vanaf wanneer is er opvang?' });
  await work(`/${file}/aanvaard`, {});
  await until('the acceptance', () => sent().includes(`referrals/${referral}/acceptances`));
  expect(sent()).toEqual([
    `referrals/${referral}/receipts`,
    'caseWorkers',
    `referrals/${referral}/informationRequests`,
    `referrals/${referral}/acceptances`,
  ]);
  const { worker } = hub.commands[1]?.body as { worker: string };
  expect(hub.commands[3]?.body).toMatchObject({
    onBehalfOf: worker,
    contactPerson: { name: 'An Peeters' },
    sourceMessageId: 'vdab:3',
  });
});

it('names the lead professional before VDAB takes over', async () => {
  const file = await referred();
  const day = '2027-01-31';
  await work(`/${file}/aanvaard`, {});
  await work(`/${file}/planIntake`, { Moment: { Tijdstip: '2026-12-10T09:00:00+01:00' } });
  await work(`/${file}/houdIntake`, { OverlapTot: day });
  await work(`/${file}/bevestigOverdracht`, { LeidendBemiddelaar: 'B1043' });
  await until('the transfer', () => sent().some((path) => path.endsWith('/transfers')));
  expect(
    sent()
      .slice(-4)
      .map((path) => path.replace(/-.*\//, '/')),
  ).toEqual([
    'handovers/55555555/overlaps',
    'caseWorkers',
    'leadProfessionals',
    'handovers/55555555/transfers',
  ]);
});

it('shows the mediator what others do, each step once and in order', async () => {
  const file = await referred();
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
  const steps = async (): Promise<Shown['Stappen']> => (await work<Shown>(`/${file}`)).Stappen;
  await until('two steps', async () => (await steps()).length === 2);
  expect((await steps()).map(({ Soort, Omschrijving }) => [Soort, Omschrijving])).toEqual([
    ['NOTA', 'Eerste.'],
    ['STAP', 'Tweede.'],
  ]);
});

it.each(['fast', 'slow'])(
  'shows what was registered before VDAB was asked, in its order, when the feed is %s',
  async (pace) => {
    if (pace === 'slow') await adapter.stop();
    hub.happen(dossier, { type: 'DossierOpened', by: ocmwId });
    const sections = { notes: { text: 'Bij het OCMW.' } };
    hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections });
    if (pace === 'fast')
      await until('both are held', async () => (await adapter.figures()).toPartner.held === 2);
    refer();
    hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text: 'Na.' } } });
    if (pace === 'slow') await startAdapter();
    await until('a waiting file', async () => (await files()).length > 0);
    const steps = async (): Promise<Shown['Stappen']> =>
      (await work<Shown>(`/${(await files())[0] ?? ''}`)).Stappen;
    await until('three steps', async () => (await steps()).length >= 3);
    expect((await steps()).map(({ Omschrijving }) => Omschrijving)).toEqual([
      'Dossier geopend',
      'Bij het OCMW.',
      'Na.',
    ]);
  },
);

it('works in one process at a time: the second says that it waits, and takes over', async () => {
  let waits = false;
  const first = adapter;
  await until('the first works', async () => (await referred()) !== '');
  await startAdapter(() => (waits = true));
  await until('the second says so', () => waits);
  const sections = { notes: { text: 'Eén keer.' } };
  hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections });
  const steps = async (): Promise<number> =>
    (await work<Shown>(`/${(await files())[0] ?? ''}`)).Stappen.length;
  await until('one step', async () => (await steps()) === 1);
  await first.stop();
  hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections });
  await until('another step', async () => (await steps()) === 2);
  expect(await files()).toHaveLength(1);
});

it('queues while the hub is away and delivers in order, once, when it is back', async () => {
  const file = await referred();
  await until('the receipt', () => sent().length === 1);
  hub.away = true;
  await work(`/${file}/vraagInfo`, { Vraag: 'Eerste vraag?' });
  await work(`/${file}/vraagInfo`, { Vraag: 'Tweede vraag?' });
  await until('both are taken in', async () => (await adapter.figures()).toHub.waiting === 3);
  await adapter.stop();
  hub.away = false;
  hub.loseAnswers = 2;
  await startAdapter();
  await until('both are told', () => sent().length === 4);
  await until('nothing waits', async () => (await adapter.figures()).toHub.waiting === 0);
  expect(hub.commands.slice(2).map(({ body }) => body['text'])).toEqual([
    'Eerste vraag?',
    'Tweede vraag?',
  ]);
});

it('gives one effect to a message that comes twice', async () => {
  await stumble({ duplicate: true });
  const file = await referred();
  await work(`/${file}/vraagInfo`, { Vraag: 'Vanaf wanneer?' });
  await until('the question', () => sent().length === 3);
  await work(`/${file}/aanvaard`, {});
  await until('the acceptance', () => sent().length === 4);
  expect(sent().filter((path) => path.endsWith('informationRequests'))).toHaveLength(1);
});

it('keeps a step for VDAB until VDAB is up again', async () => {
  const file = await referred();
  await stumble({ down: true });
  hub.happen(dossier, {
    type: 'NoteRecorded',
    by: ocmwId,
    sections: { notes: { text: 'Straks.' } },
  });
  await until('it waits', async () => (await adapter.figures()).toPartner.waiting === 1);
  await stumble({ down: false });
  await until('it is shown', async () => (await work<Shown>(`/${file}`)).Stappen.length === 1);
});

it('puts a message that the hub refuses into quarantine, and goes on with the next', async () => {
  const file = await referred();
  hub.refusals = [{ path: /informationRequests/, status: 422, code: 'referralInOtherStatus' }];
  await work(`/${file}/vraagInfo`, { Vraag: 'Mag dit?' });
  await until('quarantine', async () => (await adapter.figures()).quarantined === 1);
  const [held] = await adapter.inbox.quarantined();
  expect(held).toMatchObject({ faults: [{ field: 'hub', rule: 'referralInOtherStatus' }] });
  expect(held?.original.toString()).toContain('Mag dit?');
  hub.refusals = [];
  await work(`/${file}/aanvaard`, {});
  await until('the acceptance', () => sent().includes(`referrals/${referral}/acceptances`));
  await adapter.replay({ source: 'vdab', id: held?.id ?? '' }, 'an');
  await until('the question', () => sent().includes(`referrals/${referral}/informationRequests`));
  await until('quarantine is empty', async () => (await adapter.figures()).quarantined === 0);
});

it('passes a withdrawal on and confirms it when VDAB has screened the category off', async () => {
  await referred();
  const consent = '66666666-6666-4666-8666-666666666666';
  hub.happen(dossier, {
    type: 'ConsentWithdrawn',
    by: ocmwId,
    plain: { consent, categories: ['childcare'], recipients: [vdabId] },
  });
  await until('the confirmation', () =>
    sent().includes(`consents/${consent}/withdrawalConfirmations`),
  );
});

it('stops one dossier when VDAB will not have a step, and goes on with the others', async () => {
  const other = '77777777-7777-4777-8777-777777777777';
  const file = await referred();
  hub.dossiers.set(other, { holder: ocmwId, referrals: [], handovers: [] });
  hub.person = { person: other, identity: { familyName: 'x'.repeat(200) }, withheld: [] };
  hub.happen(other, {
    type: 'ReferralRequested',
    by: ocmwId,
    plain: { referral, kind: 'transfer', from: ocmwId, to: vdabId, urgency: 'routine' },
  });
  hub.happen(other, { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text: 'Wacht.' } } });
  hub.happen(dossier, { type: 'NoteRecorded', by: ocmwId, sections: { notes: { text: 'Door.' } } });
  await until(
    'the other goes on',
    async () => (await work<Shown>(`/${file}`)).Stappen.length === 1,
  );
  await until('only the stuck dossier waits', async () => {
    const { waiting, parked } = (await adapter.figures()).toPartner;
    return waiting === 1 && parked === 1;
  });
  expect(together(dossier, referral)).toHaveLength(73);
});

const registration = '88888888-8888-4888-8888-888888888888';
const mandate = '99999999-9999-4999-8999-999999999999';

/** Lies asks VDAB to register her, on a mandate that stands in the dossier. */
const enrol = (): void => {
  hub.dossiers.set(dossier, {
    ...hub.dossiers.get(dossier),
    mandates: [
      {
        id: mandate,
        method: 'signedPaper',
        from: '2026-01-01T00:00:00.000Z',
        until: '2099-01-01T00:00:00.000Z',
      },
    ],
  });
  hub.happen(dossier, {
    type: 'RegistrationRequested',
    by: ocmwId,
    plain: { registration, mandate, to: vdabId },
    sections: { statusBenefit: { livingWage: 'single' } },
  });
};
const enrolments = async (file: string) =>
  (await work<{ Inschrijvingen?: readonly object[] }>(`/${file}`)).Inschrijvingen;

it('asks the hub whether the mandate still holds, registers her, and brings the answer back', async () => {
  const file = await referred();
  enrol();
  await until('VDAB is asked', async () => (await enrolments(file))?.length === 1);
  expect(await enrolments(file)).toMatchObject([
    { Mandaat: { Vorm: 'PAPIER' }, Leefloon: 'ALLEENSTAAND', Aanvrager: { Naam: 'OCMW Genk' } },
  ]);
  expect(sent()).toContain(`registrations/${registration}/deliveries`);
  await work(`/${file}/schrijfIn`, {
    ...{ Inschrijving: together(dossier, registration), Datum: '2026-12-01' },
    ...{ InschrijvingsCategorie: '05', Bemiddelingsstatus: 'BEMIDDELING' },
  });
  const answer = `registrations/${registration}/confirmations`;
  await until('the answer', () => sent().includes(answer));
  expect(hub.commands.at(-1)?.body).toMatchObject({
    ...{ category: 'atExpenseOfOcmw', status: 'inGuidance', since: '2026-12-01' },
  });
});

it('lets VDAB hear nothing of a registration whose mandate ended on the way', async () => {
  const file = await referred();
  hub.refusals = [{ path: /deliveries/, status: 422, code: 'mandateNotValid' }];
  enrol();
  const sections = { guidance: { text: 'Volgt zij de opleiding?' } };
  const plain = { question: mandate, to: vdabId, answerBy: '2026-12-08T22:59:59.999Z' };
  hub.happen(dossier, { type: 'QuestionAsked', by: ocmwId, plain, sections });
  await until('what follows is told', async () =>
    (await work<Shown>(`/${file}`)).Stappen.some(({ Soort }) => Soort === 'VRAAG'),
  );
  expect(await enrolments(file)).toBeUndefined();
});

it('writes questions into the file of VDAB, and takes her answers and own questions back', async () => {
  const file = await referred();
  const plain = { question: mandate, to: vdabId, answerBy: '2026-12-08T22:59:59.999Z' };
  const sections = { guidance: { text: 'Volgt zij de opleiding?' } };
  hub.happen(dossier, { type: 'QuestionAsked', by: ocmwId, plain, sections });
  await until('the question is shown', async () =>
    (await work<Shown>(`/${file}`)).Stappen.some(({ Soort }) => Soort === 'VRAAG'),
  );
  await work(`/${file}/beantwoordVraag`, { Onderwerp: together(dossier, mandate), Tekst: 'Ja.' });
  await until('the answer', () => sent().includes(`questions/${mandate}/answers`));
  await work(`/${file}/stelVraag`, { Onderwerp: 'VR-1', Tekst: 'En de opvang?' });
  await until('her own question', () => sent().includes('questions'));
  expect(hub.commands.at(-1)?.body).toMatchObject({ to: ocmwId, text: 'En de opvang?' });
  const own = { question: hub.idOf(/questions$/) };
  hub.happen(dossier, { type: 'QuestionAnswered', by: ocmwId, plain: own });
  await until('the answer stands under her own number', async () => {
    const { Stappen } = await work<{ Stappen: { Onderwerp?: string }[] }>(`/${file}`);
    return Stappen.some(({ Onderwerp }) => Onderwerp === 'VR-1');
  });
});
