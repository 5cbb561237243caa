import { takenIn } from './chapter-1-file.mjs';
import { ocmwReads, ocmwShows, vdabReads } from './chapter-2-referral.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const NOOR = 'Noor Claes (CAW Limburg)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';
const CAW_DOOR = 'the work screen of the CAW’s own system';
const GENK = { Soort: 'OCMW', Nummer: '0207148052', Naam: 'OCMW Genk' };
const CAW = { Soort: 'CAW', Naam: 'CAW Limburg' };
const ASKED = ['ID', 'CONTACT', 'WONEN', 'OPVANG', 'BEGELEIDING'];

/** Waits until the text stands in a step of another organisation in the CAW's own system. */
const cawReads = ({ file }, { until }, text) =>
  until(`the CAW reads "${text}"`, async () =>
    (await file.caw()).stappen.some(({ tekst }) => tekst.includes(text)),
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
    {
      who: LIES,
      door: OCMW_DOOR,
      what: 'records that the CAW, bound by secrecy, may tell the OCMW about housing',
    },
    async () => {
      const { ToestemmingNummer } = await act.ocmw('geefToestemming', {
        Wijze: 'GESPREK',
        Doel: 'BEGELEIDING',
        Categorieen: { Categorie: ['WONEN', 'BEGELEIDING'] },
        Ontvanger: [GENK],
        Van: daysAhead(0),
        Tot: daysAhead(365),
        Taal: 'nl',
      });
      await takenIn(world, tale, 'Toestemming');
      return `${ToestemmingNummer}: WONEN, BEGELEIDING`;
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
      await ocmwReads(world, tale, text);
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
      await vdabReads(world, tale, known.childcareText);
      await cawReads(world, tale, known.childcareText);
      return 'VDAB and the CAW each read it in their own system';
    },
  );
};
