import { until } from '@wisselzone/testing';
import { startPartnerSystems, type PartnerSystems } from '../compositions/partner-systems';
import { startTestHub, type TestHub } from '../compositions/test-hub';
import { registerThree } from '../compositions/three-organisations';

interface OcmwFile {
  readonly DossierNummer: string;
  readonly VerwijzingNummer: string;
  readonly ToestemmingNummer: string;
  readonly Regie: string;
  readonly Stappen: readonly { readonly Code: string; readonly Tekst?: string }[];
  readonly Verzonden: readonly { readonly Soort: string; readonly Status: string }[];
  readonly Verwijzingen: readonly { readonly Status: string }[];
}
interface VdabFile {
  readonly Regie?: string;
  readonly Persoon: { readonly Voornaam: string };
  readonly Toeleiding: { readonly Contextvoorwaarden?: readonly object[] };
  readonly Stappen: readonly { readonly Soort: string; readonly Omschrijving?: string }[];
}
interface CawFile {
  readonly stappen: readonly Readonly<Record<string, string>>[];
  readonly intrekkingen: readonly {
    readonly intrekking_nr: string;
    readonly bevestigd?: unknown;
  }[];
}

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const vdabNamed = { Soort: 'VDAB', Naam: 'Organisatie vdab' };
const cawNamed = { Soort: 'CAW', Naam: 'Organisatie caw' };
const asked = ['ID', 'CONTACT', 'BEGELEIDING', 'OPVANG', 'WONEN', 'RESULTAAT', 'NOTA'];
const moment = { Tijdstip: new Date(Date.now() + 86_400_000).toISOString() };

describe('three organisations, each in its own system', () => {
  let hub: TestHub;
  let partners: PartnerSystems;
  let number: string;
  let waiting: string;
  let atCaw: string;
  let toVdab: string;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    partners = await startPartnerSystems(hub, `${await hub.listen()}/REST/wisselzone/v1`);
  });
  afterAll(async () => {
    await partners.close();
    await hub.close();
  });

  const ocmw = (): Promise<OcmwFile> => partners.ocmw.see(`/${encodeURIComponent(number)}`);
  const vdab = (): Promise<VdabFile> => partners.vdab.see(`/${waiting}`);
  const caw = (): Promise<CawFile> => partners.caw.see(`/${atCaw}`);
  const byOcmw = (action: string, body: object): Promise<OcmwFile> =>
    partners.ocmw.act(`/${encodeURIComponent(number)}/${action}`, body);
  const byVdab = (action: string, body: object = {}): Promise<unknown> =>
    partners.vdab.act(`/${waiting}/${action}`, body);
  const byCaw = (action: string, body: object = {}): Promise<unknown> =>
    partners.caw.act(`/${atCaw}/${action}`, body);

  const ocmwHears = (code: string): Promise<void> =>
    until(`the OCMW hears ${code}`, async () =>
      (await ocmw()).Stappen.some(({ Code }) => Code === code),
    );
  const takenIn = (): Promise<void> =>
    until('all of the OCMW is taken in', async () =>
      (await ocmw()).Verzonden.every(({ Status }) => Status === 'VERWERKT'),
    );
  const vdabReads = (text: string): Promise<void> =>
    until(`VDAB reads: ${text}`, async () =>
      (await vdab()).Stappen.some(({ Omschrijving }) => Omschrijving?.includes(text)),
    );

  const consent = (Ontvanger: object): object => ({
    ...{ Wijze: 'GESPREK', Doel: 'BEGELEIDING', Ontvanger: [Ontvanger], Van: day(-1) },
    Categorieen: { Categorie: asked },
  });
  const question = (Soort: string, Naar: object): object => ({
    ...{ Soort, Naar, Reden: 'Wil werken.', Vraag: 'Begeleiding.', Urgentie: 'GEWOON' },
    Categorieen: { Categorie: asked },
  });

  it('brings a referral of the OCMW to VDAB, with person and condition, and receipt back', async () => {
    const opened = await partners.ocmw.act<OcmwFile>('', {
      Client: { Insz: '85610100147', Naam: 'Voorbeeld', Voornaam: 'Amina' },
      Doelgroep: 'LL',
      Voorwaarde: [{ Levensdomein: 'KIN', Stand: 'OPEN', Toelichting: 'Geen opvang voor 7 uur.' }],
    });
    number = opened.DossierNummer;
    await byOcmw('geefToestemming', consent(vdabNamed));
    toVdab = (await byOcmw('verwijs', question('OVERDRACHT', vdabNamed))).VerwijzingNummer;
    await ocmwHears('ONTVANGEN');
    const { dossiers } = await partners.vdab.see<{
      dossiers: { wachtdossierNummer: string }[];
    }>('');
    waiting = dossiers[0]?.wachtdossierNummer ?? '';
    const file = await vdab();
    expect(file.Persoon.Voornaam).toBe('Amina');
    const shown = [...(file.Toeleiding.Contextvoorwaarden ?? []), ...file.Stappen];
    expect(JSON.stringify(shown)).toContain('Geen opvang voor 7 uur.');
    await takenIn();
  });

  it('carries question, answer, moment and acceptance to and fro', async () => {
    await byVdab('vraagInfo', { Vraag: 'Vanaf wanneer is er opvang?' });
    await ocmwHears('INFO_GEVRAAGD');
    const answer = { VerwijzingNummer: toVdab, Antwoord: 'Vanaf januari.', Categorie: 'OPVANG' };
    await byOcmw('antwoordOpVraag', answer);
    await vdabReads('Vanaf januari.');
    await byVdab('stelMomentVoor', { Moment: moment });
    await ocmwHears('MOMENT_VOORGESTELD');
    await byOcmw('aanvaardMoment', { VerwijzingNummer: toVdab, Moment: moment.Tijdstip });
    await byVdab('aanvaard');
    await ocmwHears('AANVAARD');
    await takenIn();
  });

  it('passes the baton when VDAB confirms, also when the adapters were stopped meanwhile', async () => {
    await byVdab('planIntake', { Moment: moment });
    await ocmwHears('INTAKE_GEPLAND');
    await partners.stopAdapters();
    await byVdab('houdIntake', { OverlapTot: day(30) });
    await byVdab('schrijfNota', { Tekst: 'Samen gesproken.' });
    await partners.startAdapters();
    await ocmwHears('OVERLAP_GESTART');
    await ocmwHears('NOTA');
    await byOcmw('bevestigOverdracht', { VerwijzingNummer: toVdab, EindeOverlap: day(0) });
    await takenIn();
    await byVdab('bevestigOverdracht', { LeidendBemiddelaar: 'B1042' });
    await ocmwHears('REGIE_OVERGEDRAGEN');
    expect((await ocmw()).Regie).toBe('Organisatie vdab');
  });

  it('lets a CAW join by its folders, and keeps a withdrawal open until the CAW confirms it', async () => {
    const { ToestemmingNummer } = await byOcmw('geefToestemming', consent(cawNamed));
    await byOcmw('verwijs', question('ONDERSTEUNING', cawNamed));
    await until('a file at the CAW', async () => {
      const { dossiers } = await partners.caw.see<{ dossiers: { caw_nr: string }[] }>('');
      atCaw = dossiers[0]?.caw_nr ?? '';
      return atCaw !== '';
    });
    await byCaw('aanvaard');
    await byCaw('meldGesprek', { rubriek: 'wonen', tekst: 'Drie woningen bekeken.' });
    await vdabReads('Drie woningen bekeken.');
    await byOcmw('trekToestemmingIn', {
      ...consent(cawNamed),
      ToestemmingNummer,
      Categorieen: { Categorie: ['OPVANG'] },
    });
    await until('the notice', async () => (await caw()).intrekkingen.length === 1);
    const [notice] = (await caw()).intrekkingen;
    await byCaw('bevestigIntrekking', { intrekking_nr: notice?.intrekking_nr });
    await ocmwHears('INTREKKING_BEVESTIGD');
  });

  it('plans aftercare and closes with an outcome that every system shows', async () => {
    await byVdab('planNazorg', {
      NazorgMomenten: [
        { Datum: day(30), Eigenaar: 'VDAB' },
        { Datum: day(90), Eigenaar: 'PARTNER' },
      ],
    });
    await ocmwHears('NAZORG_GEPLAND');
    await byVdab('sluitAf', { Uitkomst: 'U01' });
    await ocmwHears('AFGESLOTEN');
    await until('nothing waits, nothing is stuck', async () =>
      Object.values(await partners.figures()).every(
        ({ toHub, toPartner }) => toHub.waiting + toPartner.waiting + toPartner.parked === 0,
      ),
    );
    const figures = await partners.figures();
    expect(Object.values(figures).map(({ quarantined }) => quarantined)).toEqual([0, 0, 0]);
  });
});
