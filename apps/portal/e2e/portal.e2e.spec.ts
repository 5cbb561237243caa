import { existsSync } from 'node:fs';
import { notRun } from '@wisselzone/testing';
import { barriers, chromiumPath, signIn, visit, type Visit } from './browser';
import { startHub, type HubProcess } from './hub-process';

const MIRIAM = {
  Client: {
    Insz: '85610100147',
    Naam: 'Voorbeeld',
    Voornaam: 'Miriam',
    Geboortedatum: '1985-01-01',
    Geslacht: 'V',
    Taal: 'nl',
    Gemeente: '71016',
  },
  Doelgroep: 'LL',
  Voorwaarde: [{ Levensdomein: 'KIN', Stand: 'OPEN', Toelichting: 'Geen opvang voor 7 uur.' }],
};

const VDAB = { Soort: 'VDAB', Nummer: 'VDAB', Naam: 'VDAB' };
const ASKED = ['ID', 'CONTACT', 'UITKERING', 'OPVANG', 'BEGELEIDING'];
const REFERRAL = {
  Soort: 'OVERDRACHT',
  Naar: VDAB,
  Reden: 'Wil werken zodra de opvang rond is.',
  Vraag: 'Begeleiding naar werk met passende uren.',
  Urgentie: 'GEWOON',
  Categorieen: { Categorie: ASKED },
};
const dayAhead = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const story = (): void => {
  let hub: HubProcess;
  let lies: Visit;
  let file: string;

  const work = async (path: string, body: object): Promise<Record<string, string>> => {
    const response = await fetch(`${hub.ocmw}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.ok).toBe(true);
    return (await response.json()) as Record<string, string>;
  };

  const endings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    hub = await startHub();
    endings.unshift(hub.stop);
    lies = await visit(hub.address);
    endings.unshift(lies.leave);
  }, 240_000);

  afterAll(async () => {
    for (const end of endings) await end();
  }, 60_000);

  test('nobody sees anything before signing in', async () => {
    const refused = await fetch(`${hub.address}/api/dossiers`);
    expect(refused.status).toBe(401);
    await lies.page.goto('/');
    await lies.page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await barriers(lies)).toEqual([]);
  });

  test('a counsellor signs in and finds the dossier that her own system opened', async () => {
    const opened = await work('/dossiers', MIRIAM);
    file = encodeURIComponent(opened['DossierNummer'] ?? '');
    await signIn(lies, 'lies');
    const account = lies.page.getByRole('banner');
    await account.getByText('Lies Maes').waitFor();
    await account.getByText('Trajectbegeleider, OCMW Genk').waitFor();
    // The list looks again by itself.
    await lies.page.getByRole('link', { name: /^Dossier .* openen$/ }).waitFor({ timeout: 25_000 });
    expect(await barriers(lies)).toEqual([]);
  }, 60_000);

  test('she sees who holds the baton, and the story so far in Dutch', async () => {
    const { page } = lies;
    await page.getByRole('link', { name: /^Dossier .* openen$/ }).click();
    const baton = page.getByRole('region', { name: 'De stok ligt bij' });
    await baton.getByText('OCMW Genk').first().waitFor();
    await page.getByText('OCMW Genk opent het dossier en draagt de stok').first().waitFor();
    await page.getByText('OCMW Genk noteert een contextvoorwaarde').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  test('content is asked of the hub only when she opens it', async () => {
    const { page } = lies;
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/content|\/person$/.test(request.url())) asked.push(request.url());
    });
    await page.reload();
    await page.getByText('OCMW Genk opent het dossier').first().waitFor();
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Toon inhoud: OCMW Genk noteert een context' }).click();
    await page.getByText('Geen opvang voor 7 uur.').waitFor();
    expect(asked).toHaveLength(1);
    expect(await barriers(lies)).toEqual([]);
  });

  test('needs stand by life domain, with who sees to them, and what is missing is said', async () => {
    const { page } = lies;
    const opened = page.waitForResponse(/\/api\/dossiers\/[^/]+\/needs$/);
    await page.getByRole('button', { name: 'Toon noden' }).click();
    expect((await opened).status()).toBe(200);
    const needs = page.getByRole('region', { name: 'Noden' });
    const childcare = needs
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Kinderopvang' }) });
    await childcare.getByText('Geen opvang voor 7 uur.').waitFor();
    await childcare.getByText('Nog niet gemeten').waitFor();
    await needs.getByText(/^Hier is niets over te lezen: .*wonen/).waitFor();
    expect(await barriers(lies)).toEqual([]);
    await page.getByRole('button', { name: 'Verberg noden' }).click();
    await childcare.waitFor({ state: 'detached' });
  });

  test('what another organisation does arrives by itself, without a reload', async () => {
    const { page } = lies;
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    await work(`/dossiers/${file}/geefToestemming`, {
      Wijze: 'PAPIER',
      Doel: 'BEGELEIDING',
      Categorieen: { Categorie: ASKED },
      Ontvanger: [VDAB],
      Van: dayAhead(0),
      Tot: dayAhead(365),
      Taal: 'nl',
    });
    await page
      .getByText(/De persoon geeft toestemming om .* te delen met VDAB/)
      .first()
      .waitFor();
    await work(`/dossiers/${file}/verwijs`, REFERRAL);
    await page.getByText('VDAB heeft de verwijzing ontvangen').first().waitFor();
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    expect(await barriers(lies)).toEqual([]);
  }, 60_000);

  test('the organisation that was asked opens it by looking, and accepts it on the page', async () => {
    const address = lies.page.url();
    const bart = await visit(hub.address);
    try {
      await signIn(bart, 'bart');
      await bart.page.goto(address);
      await bart.page.getByText('Van OCMW Genk naar VDAB').waitFor();
      await lies.page.getByText('VDAB heeft de verwijzing geopend').first().waitFor();
      expect(await barriers(bart)).toEqual([]);
      await bart.page.getByRole('button', { name: /^Aanvaarden: / }).click();
      await lies.page.getByText('VDAB aanvaardt de verwijzing').first().waitFor();
      expect(bart.complaints).toEqual([]);
    } finally {
      await bart.leave();
    }
  }, 60_000);

  test('she writes a step on the page, and is told in Dutch why she may not share', async () => {
    const { page } = lies;
    await page.getByRole('button', { name: /^Stap noteren: / }).click();
    await page.getByLabel('Tekst').fill('Samen gebeld naar de opvang.');
    expect(await barriers(lies)).toEqual([]);
    await page.getByRole('button', { name: 'Stap noteren' }).click();
    await page.getByText('OCMW Genk noteert een stap in het traject').first().waitFor();
    await page.getByRole('button', { name: /^Verwijzen: / }).click();
    await page.getByLabel('Naar').selectOption({ label: 'CAW Limburg' });
    await page.getByLabel('Soort').selectOption('support');
    await page.getByLabel('Urgentie').selectOption('routine');
    await page.getByLabel('Doel').selectOption('guidance');
    await page.getByLabel('Inkomen en schulden').check();
    await page.getByRole('textbox', { name: 'Reden' }).fill('Vraagt hulp bij de afbetaling.');
    expect(await barriers(lies)).toEqual([]);
    await page.getByRole('button', { name: 'Verwijzen' }).click();
    await page.getByText('Dit mag niet gedeeld worden met deze organisatie').waitFor();
    expect(lies.complaints).toEqual([]);
  }, 60_000);

  test('the content policy stopped nothing, and no token ever reached the browser', async () => {
    const cookies = await lies.context.cookies(hub.address);
    const session = cookies.find(({ name }) => name === 'wisselzone-session');
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(await lies.page.evaluate('document.cookie')).toBe('');
    expect(await lies.received()).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);
    expect(lies.complaints).toEqual([]);
  });

  test('a colleague who is not assigned is told whom to ask', async () => {
    const address = lies.page.url();
    const tom = await visit(hub.address);
    try {
      await signIn(tom, 'tom');
      await tom.page.getByText('Nog geen dossiers.').waitFor();
      await tom.page.goto(address);
      await tom.page.getByText('niet toegewezen').waitFor();
      expect(await barriers(tom)).toEqual([]);
    } finally {
      await tom.leave();
    }
  }, 60_000);

  test('after signing out the session is worth nothing, also to who kept its cookie', async () => {
    const { page } = lies;
    const kept = (await lies.context.cookies(hub.address))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.getByText('U bent afgemeld.').waitFor();
    const answer = await fetch(`${hub.address}/api/dossiers`, { headers: { cookie: kept } });
    expect(answer.status).toBe(401);
  });
};

if (existsSync(chromiumPath)) {
  describe('the portal in a browser', story);
} else {
  test('the portal in a browser needs Chromium', () => {
    notRun('the portal in a browser', `there is no Chromium at ${chromiumPath} (set CHROMIUM)`);
  });
}
