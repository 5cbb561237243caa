import AxeBuilder from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { notRun } from '@wisselzone/testing';
import { startTestNotary, type TestNotary } from '../compositions/notary';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
} from '../compositions/three-organisations';

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const page = new URL('../../libs/platform/merkle-log/verifier/nakijken.html', import.meta.url).href;

interface Kept {
  readonly receipt: string;
  readonly entry: string;
  readonly key: string;
}

const story = (): void => {
  let hub: TestHub;
  let notary: TestNotary;
  let browser: Browser;
  let officer: Page;
  let real: Kept;
  const asked: string[] = [];
  /** Errors of the script, and everything the content policy stopped. */
  const complaints: string[] = [];

  const endings: (() => Promise<void>)[] = [];

  const anke = () => hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });

  /** Asks again as long as the answer says that the log has not got so far. */
  const receiptOf = async (path: string): Promise<Omit<Kept, 'key'>> => {
    for (let tries = 0; tries < 500; tries += 1) {
      const { status, body } = await anke().get(path);
      if (status === 200) return body as Omit<Kept, 'key'>;
      if (status !== 503) throw new Error(`${path} answers ${status}`);
      await after(20);
    }
    throw new Error(`${path} is not in the log of proofs after 500 tries`);
  };

  const aRealReceipt = async (): Promise<Omit<Kept, 'key'>> => {
    const { dossier } = await openDossier(hub);
    const { body } = await anke().done(`/dossiers/${dossier}/referrals`, aReferral());
    const { position, events } = body as { position: string; events: { id: string }[] };
    await anke().get(`/dossiers?notBefore=${position}`);
    return receiptOf(`/dossiers/${dossier}/events/${events[0]?.id ?? ''}/receipt`);
  };

  beforeAll(async () => {
    hub = await startTestHub();
    endings.unshift(() => hub.close());
    notary = await startTestNotary(hub);
    endings.unshift(() => notary.close());
    await registerThree(hub);
    real = { ...(await aRealReceipt()), key: notary.key };
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
    endings.unshift(() => browser.close());
    const context = await browser.newContext({ offline: true, locale: 'nl-BE' });
    officer = await context.newPage();
    officer.on('request', (request) => asked.push(request.url()));
    officer.on('pageerror', ({ message }) => complaints.push(message));
    officer.on('console', (message) => complaints.push(message.text()));
    await officer.goto(page);
  }, 120_000);

  afterAll(async () => {
    for (const end of endings) await end();
  }, 60_000);

  /** What the page says of these files. */
  const verdictOn = async ({ receipt, entry, key }: Kept): Promise<string> => {
    const choose = (label: string, name: string, text: string) =>
      officer
        .getByLabel(label, { exact: true })
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await choose('Ontvangstbewijs', 'a.tlog-proof', receipt);
    await choose('Regel waarvan het een bewijs is', 'a.entry.json', entry);
    await officer.getByLabel('Publieke sleutel van het log', { exact: true }).fill(key);
    await officer.getByRole('button', { name: 'Nakijken' }).click();
    const status = officer.getByRole('status');
    await status.getByText(/^(Aanvaard|Verworpen|Niet nagekeken)$/).waitFor();
    return status.innerText();
  };

  /** The first letter or digit after the mark, for another one. */
  const changedAfter = (text: string, mark: string): string => {
    const at = text.indexOf(mark) + mark.length;
    return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  };

  test('a privacy officer without a network sees that a real receipt holds', async () => {
    const verdict = await verdictOn(real);
    expect(verdict).toContain('Aanvaard');
    expect(verdict).toContain('onveranderd in het log hub.test/log');
    const { violations } = await new AxeBuilder({ page: officer }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('the key may come from a file', async () => {
    const key = officer.getByLabel('Publieke sleutel van het log', { exact: true });
    await key.fill('');
    await officer
      .getByLabel('Of kies het bestand met die sleutel')
      .setInputFiles({ name: 'key', mimeType: 'text/plain', buffer: Buffer.from(`${real.key}\n`) });
    for (let tries = 0; tries < 500 && (await key.inputValue()) === ''; tries += 1) await after(20);
    expect(await key.inputValue()).toBe(real.key);
  });

  test.each<[string, (kept: Kept) => Partial<Kept>, string]>([
    [
      'an entry with one space more',
      ({ entry }) => ({ entry: `${entry} ` }),
      'niet bij deze regel',
    ],
    [
      'an entry about another event',
      ({ entry }) => ({ entry: changedAfter(entry, '"eventId":"') }),
      'niet bij deze regel',
    ],
    [
      'a receipt of another place',
      ({ receipt }) => ({ receipt: receipt.replace(/^index (\d+)$/m, 'index 1$1') }),
      'niet bij deze regel',
    ],
    [
      'a receipt over another tree',
      ({ receipt }) => ({ receipt: receipt.replace(/(hub\.test\/log\n)(\d+)\n/, '$11$2\n') }),
      'De handtekening van het log klopt niet',
    ],
    ['a receipt cut short', ({ receipt }) => ({ receipt: receipt.slice(0, 30) }), 'beschadigd'],
    [
      'a receipt with a mark before its first byte',
      ({ receipt }) => ({ receipt: `\uFEFF${receipt}` }),
      'geen ontvangstbewijs',
    ],
    [
      'the key of another log',
      () => ({ key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW' }),
      'niet getekend met deze sleutel',
    ],
    ['half a key', ({ key }) => ({ key: key.slice(0, 20) }), 'sleutel'],
  ])('rejects %s and says why', async (_, change, why) => {
    const verdict = await verdictOn({ ...real, ...change(real) });
    expect(verdict).toContain('Verworpen');
    expect(verdict).toContain(why);
    expect(verdict).not.toContain('Onbekende reden');
  });

  test('a verdict goes as soon as another file is chosen', async () => {
    await verdictOn(real);
    await officer.getByLabel('Publieke sleutel van het log', { exact: true }).fill('x');
    expect(await officer.getByRole('status').innerText()).toBe('');
  });

  test('nothing was asked of anybody, and the policy of the page stopped nothing', () => {
    expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
};

if (existsSync(chromiumPath)) {
  describe('the verifier as a page', story);
} else {
  test('the verifier as a page needs Chromium', () => {
    notRun('the verifier as a page', `there is no Chromium at ${chromiumPath} (set CHROMIUM)`);
  });
}
