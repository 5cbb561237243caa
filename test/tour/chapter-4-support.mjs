import { takenIn } from './chapter-1-file.mjs';
import { ocmwShows, vdabShows } from './chapter-2-referral.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const NOOR = 'Noor Claes (CAW Limburg)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';
const CAW_DOOR = 'the work screen of the CAW’s own system';
const CAW = { Soort: 'CAW', Naam: 'CAW Limburg' };
const ASKED = ['ID', 'CONTACT', 'WONEN', 'OPVANG', 'BEGELEIDING'];

/** Waits until the CAW's own system shows a step of another organisation. */
export const cawShows = ({ file }, { until }, kind, more = () => true) =>
  until(`the CAW's system shows ${kind}`, async () =>
    (await file.caw()).stappen.find((step) => step.soort === kind && more(step)),
  );

/** The CAW joins for housing; the baton stays where it is. */
export const support = async (world, tale) => {
  const { known, act, file, lists } = world;
  const { step, expect, until } = tale;

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'records her agreement for CAW Limburg' },
    async () => {
      const { ToestemmingNummer } = await act.ocmw('geefToestemming', {
        Wijze: 'GESPREK',
        Doel: 'BEGELEIDING',
        Categorieen: { Categorie: ASKED },
        Ontvanger: [CAW],
        Van: daysAhead(0),
        Tot: daysAhead(365),
        Taal: 'nl',
      });
      known.consentForCaw = ToestemmingNummer;
      await takenIn(world, tale, 'Toestemming');
      return `${ToestemmingNummer}: ${ASKED.join(', ')}`;
    },
  );

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'asks CAW Limburg to join for housing: kind support' },
    async () => {
      const { VerwijzingNummer } = await act.ocmw('verwijs', {
        Soort: 'ONDERSTEUNING',
        Naar: CAW,
        Reden: 'De huur wordt opgezegd.',
        Vraag: 'Hulp bij het zoeken naar een woning.',
        Urgentie: 'GEWOON',
        Categorieen: { Categorie: ASKED },
      });
      known.toCaw = VerwijzingNummer;
      await takenIn(world, tale, 'Verwijzing');
    },
  );

  await step(
    {
      who: 'CAW Limburg',
      door: 'its folder with CSV files, filled by the CAW adapter',
      what: 'finds the referral and confirms receipt',
    },
    async () => {
      const name = `${known.person.givenName} ${known.person.familyName}`;
      const row = await until('the CAW has a file for her', async () =>
        (await lists.caw.see('/dossiers')).dossiers.findLast(({ naam }) => naam === name),
      );
      known.cawNumber = row.caw_nr;
      await ocmwShows(world, tale, 'ONTVANGEN', (one) => one.VerwijzingNummer === known.toCaw);
      return `file ${row.caw_nr}`;
    },
  );

  await step({ who: NOOR, door: CAW_DOOR, what: 'accepts' }, async () => {
    await act.caw('aanvaard');
    await ocmwShows(world, tale, 'AANVAARD', (one) => one.VerwijzingNummer === known.toCaw);
    const { holder } = await file.hub('an');
    expect(holder === known.vdab, 'with a referral of kind support the baton stays');
    return 'three organisations guide her; VDAB still holds the baton';
  });

  await step(
    { who: NOOR, door: CAW_DOOR, what: 'reports a first talk about housing' },
    async () => {
      const text = 'Samen drie woningen bekeken.';
      await act.caw('meldGesprek', { rubriek: 'wonen', tekst: text });
      await ocmwShows(world, tale, 'VOORWAARDE', ({ Tekst }) => Tekst === text);
      return 'the OCMW reads it in its own system';
    },
  );

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'reports that childcare is arranged' },
    async () => {
      known.childcareText = 'Opvang geregeld vanaf 6.30 uur.';
      await act.ocmw('wijzigVoorwaarde', {
        Levensdomein: 'KIN',
        Stand: 'OK',
        Toelichting: known.childcareText,
      });
      await takenIn(world, tale, 'Voorwaarde');
      await vdabShows(world, tale, 'VOORWAARDE', (one) => one.Omschrijving === known.childcareText);
      await cawShows(world, tale, 'voorwaarde', ({ tekst }) => tekst === known.childcareText);
      return 'VDAB and the CAW each read it in their own system';
    },
  );
};
