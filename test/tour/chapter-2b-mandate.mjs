import { takenIn } from './chapter-1-file.mjs';
import { VDAB } from './chapter-2-referral.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const AN = 'An Peeters (mediator, VDAB)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';
const VDAB_DOOR = 'the work screen of VDAB’s own system';

/** Lies registers her at VDAB in her name; the answer comes back into the OCMW's own file. */
export const registerOnMandate = async (world, tale) => {
  const { known, act, file, hub } = world;
  const { step, expect, until } = tale;

  await step(
    {
      who: LIES,
      door: OCMW_DOOR,
      what: 'writes down that she may register her at VDAB: a mandate',
    },
    async () => {
      const { MandaatNummer } = await act.ocmw('geefMandaat', {
        Bij: VDAB,
        Handelingen: { Bereik: ['INSCHRIJVING'] },
        Van: daysAhead(0),
        Tot: daysAhead(90),
        Wijze: 'PAPIER',
        Taal: 'nl',
      });
      known.mandate = MandaatNummer;
      await takenIn(world, tale, 'Mandaat');
      return `${MandaatNummer}: to register her, for 90 days; it opens no door to her data`;
    },
  );

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'sends the registration on that mandate' },
    async () => {
      const { InschrijvingNummer } = await act.ocmw('schrijfIn', {
        MandaatNummer: known.mandate,
        Bij: VDAB,
        Leefloon: 'GEZINSLAST',
      });
      known.registration = InschrijvingNummer;
      await takenIn(world, tale, 'Inschrijving');
      const asked = await until('VDAB has the registration in her waiting file', async () =>
        (await file.vdab()).Inschrijvingen?.at(-1),
      );
      known.enrolment = asked.Referte;
      expect(asked.Leefloon === 'GEZINSLAST', 'VDAB reads the category of the living wage');
      return 'the hub asked the mandate again when VDAB’s adapter took it in';
    },
  );

  await step({ who: AN, door: VDAB_DOOR, what: 'registers her, category 05' }, async () => {
    await act.vdab('schrijfIn', {
      Inschrijving: known.enrolment,
      InschrijvingsCategorie: '05',
      Bemiddelingsstatus: 'BEMIDDELING',
      Datum: daysAhead(0),
    });
    const shown = await until('the OCMW’s own file says that she is registered', async () =>
      (await file.ocmw()).Inschrijvingen.find(
        (one) => one.InschrijvingNummer === known.registration && one.Status === 'INGESCHREVEN',
      ),
    );
    expect(shown.InschrijvingsCategorie === '05', 'the OCMW reads the category in its own file');
    return `${shown.InschrijvingNummer}: category ${shown.InschrijvingsCategorie}, ${shown.Bemiddelingsstatus}; nobody typed it over`;
  });

  await step(
    {
      who: LIES,
      door: 'the hub’s API, signed in as herself',
      what: 'tries it on a mandate that was withdrawn',
    },
    async () => {
      const lies = hub.as('lies');
      const path = `/dossiers/${known.dossier}`;
      const { mandates, registrations } = await lies.get(path);
      const [{ id: mandate }] = mandates;
      const [{ to }] = registrations;
      await act.ocmw('trekMandaatIn', {
        MandaatNummer: known.mandate,
        Bij: VDAB,
        Handelingen: { Bereik: ['INSCHRIJVING'] },
        Van: daysAhead(0),
        Wijze: 'PAPIER',
      });
      await takenIn(world, tale, 'Mandaat');
      const refused = await lies.post(`${path}/registrations`, { mandate, to }).then(
        () => ({}),
        ({ body }) => body,
      );
      expect(refused.because === 'withdrawn', 'the hub says why: the mandate was withdrawn');
      return `${refused.status} ${refused.title}: ${refused.because}`;
    },
  );
};
