import { existsSync } from 'node:fs';
import { notRun, until } from '@wisselzone/testing';
import { putInQuarantine } from '../../../test/compositions/quarantined';
import { HUB, startTestHub, type TestHub } from '../../../test/compositions/test-hub';
import { startTestPortal } from '../../../test/compositions/test-portal';
import { startTestRelay } from '../../../test/compositions/test-relay';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../../../test/compositions/three-organisations';
import { WebhookReceiver } from '../../../test/compositions/webhook-receiver';
import { barriers, chromiumPath, visit, type Visit } from './browser';

const story = (): void => {
  let hub: TestHub;
  let portal: Awaited<ReturnType<typeof startTestPortal>>;
  let relay: { readonly close: () => Promise<void> };
  const vdab = new WebhookReceiver('vdab.voorbeeld.be');
  const visits: Visit[] = [];

  beforeAll(async () => {
    hub = await startTestHub();
    await Promise.all([registerThree(hub), vdab.open()]);
    const coordinator = hub.as({ organisation: VDAB, role: 'coordinator' });
    await coordinator.done(`/organisations/${VDAB}/webhooks`, { url: vdab.url });
    await coordinator.done(`/organisations/${VDAB}/connections`, { channel: 'webhook' });
    relay = await startTestRelay(hub, { receivers: [vdab] });
    portal = await startTestPortal(hub, await hub.listen());
  }, 240_000);
  afterAll(async () => {
    for (const { leave } of visits) await leave();
    await portal.close();
    await relay.close();
    await hub.close();
    await vdab.close();
  }, 60_000);

  const come = async (organisation: string, role: string, language = 'nl'): Promise<Visit> => {
    const one = await visit(portal.address);
    visits.push(one);
    await one.context.addCookies([portal.enter({ organisation, role })]);
    await one.page.addInitScript(`localStorage.setItem('wisselzone-language', '${language}')`);
    await one.page.goto('/leveringen');
    return one;
  };

  /** A dossier that VDAB refuses until it stands still. */
  const standingStill = async (): Promise<string> => {
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    vdab.answer = (response) => response.writeHead(422).end('Onbekende code.');
    await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    await until('it stands still', async () => {
      await hub.query('update relay.lane set ready_at = now() where dossier = $1', [dossier]);
      await anke.done(`/dossiers/${dossier}/notes`, { text: 'Nog een.' });
      const standing = await hub.query(
        'select 1 from relay.lane where dossier = $1 and parked_at is not null',
        [dossier],
      );
      return standing.length > 0;
    });
    return `${dossier.slice(0, 4)}-${dossier.slice(4, 8)}`.toUpperCase();
  };

  test.each([
    ['nl', 'Er is geen enkel bericht in quarantaine.', 'Er staat niets stil'],
    ['en', 'No message is in quarantine.', 'Nothing stands still'],
    ['fr', 'Aucun message n’est en quarantaine.', 'Rien n’est à l’arrêt'],
  ])(
    'who looks after nothing that stands still is told so (%s)',
    async (language, quarantine, standing) => {
      const one = await come(OCMW, 'coordinator', language);
      await one.page.getByText(quarantine).waitFor();
      await one.page.getByText(standing).waitFor();
      expect(await barriers(one)).toEqual([]);
    },
    60_000,
  );

  test('a counsellor is told whom the page is for', async () => {
    const one = await come(VDAB, 'counsellor');
    await one.page.getByText('Deze pagina is voor coördinatoren').waitFor();
    expect(await barriers(one)).toEqual([]);
  }, 60_000);

  test('a delivery that stands still is shown with its tries, and tried again', async () => {
    const about = await standingStill();
    const one = await come(VDAB, 'coordinator');
    await one.page.getByRole('heading', { name: about }).waitFor();
    await one.page.getByText('Pogingen (3)').click();
    await one.page.getByText('Onbekende code.').first().waitFor();
    expect(await barriers(one)).toEqual([]);
    vdab.answer = (response) => response.writeHead(202).end();
    await one.page.getByRole('button', { name: `Opnieuw proberen: ${about}` }).click();
    await one.page.getByText('Er staat niets stil').waitFor({ timeout: 20_000 });
    expect(one.complaints).toEqual([]);
  }, 90_000);

  test('it is passed over by two people, each at a screen of her own', async () => {
    const about = await standingStill();
    const [one, two] = [await come(VDAB, 'coordinator'), await come(VDAB, 'coordinator')];
    await one.page.getByRole('button', { name: `Overslaan …: ${about}` }).click();
    await one.page.getByLabel('Waarom overslaan?').selectOption('notProcessable');
    await one.page.getByRole('button', { name: /^Vraag een collega/ }).click();
    await one.page.getByText('Een collega moet akkoord gaan.').waitFor();
    expect(await one.page.getByRole('button', { name: /^Akkoord/ }).count()).toBe(0);
    await two.page.getByText('Een collega vraagt om dit over te slaan.').waitFor();
    expect(await barriers(two)).toEqual([]);
    vdab.answer = (response) => response.writeHead(202).end();
    await two.page.getByRole('button', { name: `Akkoord, overslaan: ${about}` }).click();
    await two.page.getByText('Er staat niets stil').waitFor({ timeout: 20_000 });
  }, 90_000);

  test('a message in quarantine is read by its own organisation, corrected and offered again', async () => {
    await putInQuarantine(hub, VDAB, { id: 'B-1', text: '{"text": "Mila woont' });
    const one = await come(VDAB, 'coordinator');
    const { page } = one;
    await page.getByRole('heading', { name: 'Geen leesbare JSON' }).waitFor();
    await page.getByText('must be one JSON object').waitFor();
    expect(await one.received()).not.toContain('Mila');
    await page.getByRole('button', { name: 'Toon inhoud: B-1' }).click();
    const text = page.getByLabel('Verbeterde inhoud (JSON)');
    expect(await text.inputValue()).toBe('{"text": "Mila woont');
    expect(await barriers(one)).toEqual([]);
    await text.fill('{"text": "Mila woont in Genk."}');
    await page.getByRole('button', { name: 'Verbeterd opnieuw aanbieden: B-1' }).click();
    await page.getByText('Er is geen enkel bericht in quarantaine.').waitFor({ timeout: 20_000 });
    const rows = await hub.query(`select state from door.inbox where message = 'B-1'`);
    expect(rows).toEqual([{ state: 'stored' }]);
    expect(one.complaints).toEqual([]);
  }, 90_000);

  test('the operator of the hub sees that of everybody, and of nobody what it said', async () => {
    await putInQuarantine(hub, OCMW, { id: 'B-2', text: 'geheim' });
    const one = await come(HUB, 'operator');
    const { page } = one;
    await page.getByLabel('Organisatie').selectOption({ label: 'Organisatie ocmw' });
    await page.getByRole('heading', { name: 'Geen leesbare JSON' }).waitFor();
    expect(await page.getByRole('button', { name: /^Toon inhoud/ }).count()).toBe(0);
    expect(await barriers(one)).toEqual([]);
    await page.getByRole('button', { name: 'Opnieuw proberen: B-2' }).click();
    await page.getByText('Er is geen enkel bericht in quarantaine.').waitFor({ timeout: 20_000 });
  }, 90_000);
};

if (existsSync(chromiumPath)) {
  describe('the page for whoever looks after the deliveries', story);
} else {
  test('the page for the deliveries needs Chromium', () => {
    notRun('the page for the deliveries', `there is no Chromium at ${chromiumPath} (set CHROMIUM)`);
  });
}
