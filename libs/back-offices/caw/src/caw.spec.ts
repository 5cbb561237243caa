import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Columns } from './columns';
import { decode, readLines } from './csv';
import { startCaw, type CawOptions, type RunningCaw } from './index';

const example = (name: string) =>
  readFileSync(`contracts/partners/caw/voorbeelden/naar-caw/${name}.csv`, 'utf8');
const referrals = example('verwijzingen-000001');
const number = `CAW-${String(new Date().getUTCFullYear()).slice(2)}-0001`;
const here = (csv: string) => csv.replaceAll('CAW-26-0001', number);

let directory: string;
let caw: RunningCaw;

/** Every answer's fields together; each test reads those of the answer it asked for. */
interface Body {
  status: string;
  regie: string;
  kolom: string;
  dossiers: unknown[];
  stappen: Record<string, string>[];
}

const start = async (options: Partial<CawOptions> = {}) => {
  caw = await startCaw({ directory, ...options });
};

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'caw-'));
  await start();
});

afterEach(async () => {
  await caw.stop();
  rmSync(directory, { recursive: true });
});

async function until(condition: () => boolean) {
  const end = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const drop = (name: string, content: string | Uint8Array) => {
  const path = join(caw.folders.in, name);
  writeFileSync(`${path}.tmp`, content);
  renameSync(`${path}.tmp`, path);
};

const inUit = (kind: string) =>
  readdirSync(caw.folders.uit).filter(
    (name) => name.startsWith(`${kind}-`) && name.endsWith('.csv'),
  );

/** The lines of every file of a kind, without headers. */
const linesOf = (kind: string) =>
  inUit(kind).flatMap((name) =>
    readLines(decode(readFileSync(join(caw.folders.uit, name))))
      .slice(1)
      .map(({ cells }) => cells),
  );

async function taken(name: string, content: string | Uint8Array) {
  drop(name, content);
  await until(() => existsSync(join(caw.folders.in, 'verwerkt', name)));
}

async function call(path: string, body?: object) {
  const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {};
  const response = await fetch(caw.url + path, sent);
  return { status: response.status, body: (await response.json()) as Body };
}

const act = (action: string, body: object = {}) =>
  call(`/werkscherm/dossiers/${number}/${action}`, body);
const shown = async () => (await call(`/werkscherm/dossiers/${number}`)).body;

describe('a CAW joins by its folders alone', () => {
  it('receives a referral, accepts it, writes its steps and answers the question', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    expect(linesOf('bewijs')[0]?.slice(2)).toEqual(['1', '1', '0']);
    await act('vraagInfo', { tekst: 'Vanaf wanneer?' });
    await act('aanvaard');
    await act('meldGesprek', { rubriek: 'wonen', tekst: 'Drie woningen; "mooi".' });
    await act('rondAf', { tekst: 'Woning gevonden.' });
    expect(linesOf('ontvangst')[0]?.slice(0, 3)).toEqual(['1', 'hub-v-0002', number]);
    expect(linesOf('antwoorden').map((cells) => cells[3])).toEqual(['info_gevraagd', 'aanvaard']);
    expect(linesOf('stappen').map((cells) => [cells[2], cells[4]])).toEqual([
      ['gesprek', 'Drie woningen; "mooi".'],
      ['afgerond', 'Woning gevonden.'],
    ]);
    expect(await shown()).toMatchObject({ status: 'afgerond' });
  });

  it('shows its worker the steps of others, and who has the baton', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    await taken('stappen-000002.csv', here(example('stappen-000002')));
    await taken('stappen-000003.csv', here(example('stappen-000002')));
    const file = await shown();
    expect(file.stappen).toHaveLength(2);
    expect(file.regie).toBe('VDAB');
  });

  it('shows its worker a question of others, and writes her answer and a measurement', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    await act('aanvaard');
    await taken('afstemming-000005.csv', here(example('afstemming-000005')));
    const [asked] = (await shown()).stappen;
    expect(asked).toMatchObject({ soort: 'vraag', tegen: '2026-12-08' });
    await act('beantwoordVraag', { onderwerp: asked?.['onderwerp'], tekst: 'Ja, elke week.' });
    await act('meet', { thema: 'wonen', door: 'samen', niveau: '4' });
    expect(linesOf('afstemming').map((cells) => cells.slice(2, 4))).toEqual([
      ['antwoord', 'vraag-0001'],
    ]);
    expect(linesOf('metingen').map((cells) => cells[5])).toEqual(['4']);
    expect(await act('planOverleg', { onderwerp: 'O1' })).toMatchObject({ status: 400 });
  });

  it('screens a withdrawn rubriek off at once, and confirms when its worker does', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    const steps = here(example('stappen-000002')).replace(';wonen;', ';schulden;');
    await taken('stappen-000002.csv', steps);
    await taken('intrekkingen-000003.csv', here(example('intrekkingen-000003')));
    expect((await shown()).stappen[1]).toMatchObject({ tekst: '', afgeschermd: 'ja' });
    expect(linesOf('bevestiging-intrekking')).toEqual([]);
    await act('bevestigIntrekking', { intrekking_nr: 'hub-i-0002' });
    expect(linesOf('bevestiging-intrekking')[0]?.slice(1, 3)).toEqual(['hub-i-0002', number]);
    expect((await act('bevestigIntrekking', { intrekking_nr: 'hub-i-0002' })).status).toBe(409);
  });

  it('takes a cancelled question off the list', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    const cancelled = example('annuleringen-000004').replace('hub-v-0003', 'hub-v-0002');
    await taken('annuleringen-000004.csv', cancelled);
    expect((await shown()).status).toBe('geannuleerd');
    expect(linesOf('bevestiging-annulering')).toHaveLength(1);
  });

  it('reads Windows-1252 and can write it', async () => {
    await caw.stop();
    await start({ encoding: 'windows-1252' });
    await taken(
      'verwijzingen-000001.csv',
      Buffer.from(referrals.replace('Amina', 'Renée'), 'latin1'),
    );
    expect((await call('/werkscherm/dossiers')).body.dossiers[0]).toMatchObject({
      naam: 'Renée Voorbeeld',
    });
    await act('vraagInfo', { tekst: 'Café – €5?' });
    expect(linesOf('antwoorden')[0]?.[5]).toBe('Café – €5?');
  });
});

describe('the CAW refuses what its column lists forbid, naming line, column and rule', () => {
  const [header = '', line = ''] = referrals.split('\r\n');
  const cells = line.split(';');
  const changed = (column: string, value: string) => {
    const place = header.split(';').indexOf(column);
    return cells.map((cell, index) => (index === place ? value : cell)).join(';');
  };
  const refusedIn = async (name: string, content: string) => {
    await taken(name, content);
    return linesOf('geweigerd');
  };

  it.each([
    ['an unknown code', changed('soort_vraag', 'controle'), 'soort_vraag', 'een van overname'],
    ['a missing name', changed('naam', ''), 'naam', 'verplicht'],
    ['a real national number', changed('rrn', '85010100122'), 'rrn', 'testnummers'],
    ['a wrong date', changed('geboortedatum', '1/2/1985'), 'geboortedatum', 'datum'],
    ['an overlong text', changed('naam', 'x'.repeat(200)), 'naam', 'ten hoogste'],
    ['a line with too many cells', `${line};x`, 'bestand', '17 kolommen'],
  ])('refuses %s and keeps the other lines', async (_what, bad, column, rule) => {
    const content = [header, bad, line, ''].join('\r\n');
    const [refused] = await refusedIn('verwijzingen-000007.csv', content);
    expect(refused?.slice(0, 2)).toEqual(['2', column]);
    expect(refused?.[2]).toContain(rule);
    expect(refused?.[3]).toBe(bad);
    expect(linesOf('ontvangst')).toHaveLength(1);
  });

  it.each([
    [
      'swapped columns',
      'verwijzingen-000008.csv',
      referrals.replace('naam;voornaam', 'voornaam;naam'),
    ],
    ['a file of no known kind', 'iets-000008.csv', referrals],
    ['broken quotes', 'verwijzingen-000008.csv', `${header}\r\n"open`],
    ['an oversized file', 'verwijzingen-000008.csv', referrals + ' '.repeat(1_100_000)],
  ])('refuses a whole file with %s', async (_what, name, content) => {
    const [refused] = await refusedIn(name, content);
    expect(refused?.slice(0, 2)).toEqual(['1', 'bestand']);
    expect(linesOf('ontvangst')).toEqual([]);
  });

  it('refuses a step for a file it does not have, and text without rubriek', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    const steps = here(example('stappen-000002')).replace(';wonen;', ';;');
    const refused = await refusedIn('stappen-000002.csv', steps.replace(number, 'CAW-26-9999'));
    expect(refused.map((one) => one[1])).toEqual(['caw_nr', 'rubriek']);
  });

  it('refuses its worker a step before acceptance, and an answer without what it needs', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    expect((await act('meldStap', { rubriek: 'wonen', tekst: 'x' })).status).toBe(409);
    expect((await act('weiger')).body.kolom).toBe('weigering');
    expect((await act('weiger', { weigering: 'andere' })).body.kolom).toBe('tekst');
    expect((await act('weiger', { weigering: 'zomaar' })).body.kolom).toBe('weigering');
    expect((await act('dans')).status).toBe(404);
  });

  it.each([
    ['naar-caw', 'in'],
    ['van-caw', 'uit'],
  ] as const)('accepts every example of its own contract in %s', (folder, direction) => {
    const columns = new Columns('contracts/partners/caw');
    const path = `contracts/partners/caw/voorbeelden/${folder}`;
    for (const name of readdirSync(path)) {
      const kindName = name.replace(/^(bewijs|geweigerd)-.*|-\d{6}\.csv$/, '$1');
      const kind = columns.kind(kindName, direction);
      const [head, ...rows] = readLines(decode(readFileSync(join(path, name))));
      expect(head?.cells).toEqual(kind?.kolommen.map(({ naam }) => naam));
      for (const { cells: row } of rows) {
        const named = Object.fromEntries(
          row.map((cell, at): [string, string] => [head?.cells[at] ?? '', cell]),
        );
        expect(kind && columns.brokenIn(kind, named)).toBeUndefined();
      }
    }
  });

  it('does not read a file that is still being written', async () => {
    writeFileSync(join(caw.folders.in, 'verwijzingen-000001.csv.tmp'), referrals);
    await taken('verwijzingen-000002.csv', referrals.replace('hub-v-0002', 'hub-v-0009'));
    expect(linesOf('ontvangst').map((one) => one[1])).toEqual(['hub-v-0009']);
  });
});

describe('the CAW stumbles when told to', () => {
  const stumble = (faults: object) => call('/simulatie', faults);

  it('is down: files stay where they are until it is up', async () => {
    await stumble({ down: true });
    drop('verwijzingen-000001.csv', referrals);
    expect((await call('/werkscherm/dossiers')).status).toBe(503);
    expect(existsSync(join(caw.folders.in, 'verwijzingen-000001.csv'))).toBe(true);
    await stumble({ down: false });
    await until(() => linesOf('ontvangst').length === 1);
  });

  it('writes every file twice, with the same message number', async () => {
    await stumble({ duplicate: true });
    await taken('verwijzingen-000001.csv', referrals);
    await until(() => inUit('ontvangst').length === 2);
    expect(linesOf('ontvangst').map((one) => one[0])).toEqual(['1', '1']);
  });

  it('holds files back until they are released', async () => {
    await stumble({ late: true });
    await taken('verwijzingen-000001.csv', referrals);
    expect(inUit('ontvangst')).toEqual([]);
    await stumble({ late: false });
    await until(() => inUit('ontvangst').length === 1);
  });

  it('answers slowly, and refuses a fault it does not know', async () => {
    await stumble({ slow: 60 });
    const before = performance.now();
    await call('/werkscherm/dossiers');
    expect(performance.now() - before).toBeGreaterThanOrEqual(55);
    expect((await stumble({ kapot: true })).status).toBe(400);
  });

  it('keeps its register over a restart, and reads what was left meanwhile', async () => {
    await taken('verwijzingen-000001.csv', referrals);
    await caw.stop();
    drop('stappen-000002.csv', here(example('stappen-000002')));
    await start();
    await until(() => existsSync(join(caw.folders.in, 'verwerkt', 'stappen-000002.csv')));
    expect((await shown()).stappen).toHaveLength(2);
    await act('aanvaard');
    expect(linesOf('antwoorden')[0]?.[0]).toBe('2');
  });
});
