import { takenIn } from './chapter-1-file.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const AN = 'An Peeters (mediator, VDAB)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';
const VDAB_DOOR = 'the work screen of VDAB’s own system';
export const VDAB = { Soort: 'VDAB', Nummer: 'VDAB', Naam: 'VDAB' };

const ASKED = ['ID', 'CONTACT', 'UITKERING', 'OPVANG', 'TAAL', 'WERK', 'BEGELEIDING', 'NOTA'];

/** Waits until the OCMW's own system shows a step of another organisation. */
export const ocmwShows = ({ file }, { until }, code, more = () => true) =>
  until(`the OCMW's system shows ${code}`, async () =>
    (await file.ocmw()).Stappen.find((step) => step.Code === code && more(step)),
  );

/** Waits until VDAB's own system shows a step of another organisation. */
export const vdabShows = ({ file }, { until }, kind, more = () => true) =>
  until(`VDAB's system shows ${kind}`, async () =>
    (await file.vdab()).Stappen.find((step) => step.Soort === kind && more(step)),
  );

/** Waits until the text stands in a step of another organisation in the OCMW's own system. */
export const ocmwReads = ({ file }, { until }, text) =>
  until(`the OCMW reads "${text}"`, async () =>
    (await file.ocmw()).Stappen.some(({ Tekst }) => Tekst?.includes(text)),
  );

/** Waits until the text stands in a step of another organisation in VDAB's own system. */
export const vdabReads = ({ file }, { until }, text) =>
  until(`VDAB reads "${text}"`, async () =>
    (await file.vdab()).Stappen.some(({ Omschrijving }) => Omschrijving?.includes(text)),
  );

/** Consent, the question, and VDAB's answer: information, a moment, a yes. */
export const refer = async (world, tale) => {
  const { known, act, file, lists } = world;
  const { step, expect, until } = tale;

  await step(
    {
      who: LIES,
      door: OCMW_DOOR,
      what: 'records that she agrees: VDAB may know what guidance to work needs',
    },
    async () => {
      const { ToestemmingNummer } = await act.ocmw('geefToestemming', {
        Wijze: 'PAPIER',
        Doel: 'BEGELEIDING',
        Categorieen: { Categorie: ASKED },
        Ontvanger: [VDAB],
        Van: daysAhead(0),
        Tot: daysAhead(365),
        Taal: 'nl',
      });
      await takenIn(world, tale, 'Toestemming');
      return `${ToestemmingNummer}: ${ASKED.length} categories, one recipient, one year`;
    },
  );

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'asks VDAB to take over: a referral of kind transfer' },
    async () => {
      const { VerwijzingNummer } = await act.ocmw('verwijs', {
        Soort: 'OVERDRACHT',
        Naar: VDAB,
        Reden: 'Wil werken zodra de opvang rond is.',
        Vraag: 'Begeleiding naar werk met passende uren.',
        Urgentie: 'GEWOON',
        Categorieen: { Categorie: ASKED },
      });
      known.toVdab = VerwijzingNummer;
      await takenIn(world, tale, 'Verwijzing');
      return `${VerwijzingNummer}; the baton stays at OCMW Genk`;
    },
  );

  await step(
    {
      who: 'VDAB’s system',
      door: 'its REST interface, used by the VDAB adapter',
      what: 'stores the referral under a number of its own',
    },
    async () => {
      const name = `${known.person.givenName} ${known.person.familyName}`;
      const row = await until('VDAB has a waiting file for her', async () =>
        (await lists.vdab.see('/dossiers')).dossiers.findLast(({ Naam }) => Naam === name),
      );
      known.vdabNumber = row.wachtdossierNummer;
      const { Toeleiding, Persoon } = await file.vdab();
      expect(Persoon.INSZ === known.person.ssin, 'VDAB knows her by the same number');
      expect(Toeleiding.SoortToeleiding === 'OVERDRACHT', 'VDAB reads it as a transfer');
      return `waiting file ${row.wachtdossierNummer}`;
    },
  );

  await step(
    {
      who: 'OCMW Genk',
      door: 'its own system, told by the OCMW adapter',
      what: 'sees that VDAB’s system confirmed receipt',
    },
    async () => void (await ocmwShows(world, tale, 'ONTVANGEN')),
  );

  await step({ who: AN, door: VDAB_DOOR, what: 'asks for more information' }, async () => {
    await act.vdab('vraagInfo', { Vraag: 'Vanaf wanneer is er opvang?' });
    const shown = await ocmwShows(world, tale, 'INFO_GEVRAAGD');
    expect(shown.Tekst === 'Vanaf wanneer is er opvang?', 'the OCMW reads her question');
    return 'the referral is on hold';
  });

  await step({ who: LIES, door: OCMW_DOOR, what: 'answers' }, async () => {
    const answer = 'De jongste kan vanaf januari naar de opvang.';
    await act.ocmw('antwoordOpVraag', {
      VerwijzingNummer: known.toVdab,
      Antwoord: answer,
      Categorie: 'OPVANG',
    });
    await vdabShows(world, tale, 'INFO_GEGEVEN');
    await vdabReads(world, tale, answer);
  });

  await step({ who: AN, door: VDAB_DOOR, what: 'proposes a moment for a first talk' }, async () => {
    known.intake = { Tijdstip: `${daysAhead(7)}T09:00:00+01:00`, Plaats: 'Sociaal Huis Genk' };
    await act.vdab('stelMomentVoor', { Moment: known.intake });
    await ocmwShows(world, tale, 'MOMENT_VOORGESTELD');
  });

  await step({ who: LIES, door: OCMW_DOOR, what: 'agrees with the moment' }, async () => {
    const { VerwijzingNummer, Moment } = {
      VerwijzingNummer: known.toVdab,
      Moment: known.intake.Tijdstip,
    };
    await act.ocmw('aanvaardMoment', { VerwijzingNummer, Moment });
    await vdabShows(world, tale, 'MOMENT_AANVAARD');
  });

  await step({ who: AN, door: VDAB_DOOR, what: 'accepts the referral' }, async () => {
    await act.vdab('aanvaard', { Toelichting: 'Welkom.' });
    await ocmwShows(world, tale, 'AANVAARD');
    const { holder } = await file.hub('lies');
    expect(holder === known.genk, 'accepting does not move the baton');
    return 'accepted; the baton is still at OCMW Genk';
  });
};
