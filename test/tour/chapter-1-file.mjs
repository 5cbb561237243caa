import { inventPerson } from './person.mjs';

const LIES = 'Lies Maes (social worker, OCMW Genk)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';

/** A message of the OCMW was taken in by the hub when its own system says so. */
export const takenIn = async ({ file }, { until }, what) => {
  const done = await until(`the OCMW's system hears that "${what}" was taken in`, async () => {
    const sent = (await file.ocmw()).Verzonden.at(-1);
    return sent?.Status !== 'IN_UITBAK' && sent;
  });
  if (done.Status !== 'VERWERKT')
    throw new Error(`"${what}" was refused: ${JSON.stringify(done.Fouten)}`);
  return done;
};

/** She is known at the OCMW: a file is opened there, and a dossier in the hub. */
export const register = async (world, tale) => {
  const { known, hub, file, lists } = world;
  const { step, expect, until } = tale;
  const person = inventPerson();
  known.person = person;

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'opens a file for a single mother with a living wage' },
    async () => {
      const { DossierNummer } = await lists.ocmw.act('/dossiers', {
        Client: {
          Insz: person.ssin,
          Naam: person.familyName,
          Voornaam: person.givenName,
          Geboortedatum: person.birthDate,
          Geslacht: 'V',
          Taal: 'nl',
          Gemeente: '71016',
        },
        Doelgroep: 'LL',
        Voorwaarde: [
          { Levensdomein: 'KIN', Stand: 'OPEN', Toelichting: 'Geen opvang voor 7 uur.' },
          { Levensdomein: 'TAA', Stand: 'BEZIG', Toelichting: 'Volgt Nederlands, niveau 2.1.' },
        ],
      });
      known.ocmwNumber = DossierNummer;
      await takenIn(world, tale, 'NieuwDossier');
      return `${person.givenName} ${person.familyName} (invented) has file ${DossierNummer}: childcare and language are context conditions`;
    },
  );

  await step(
    {
      who: LIES,
      door: 'the hub’s API, signed in as herself',
      what: 'finds the dossier in the hub',
    },
    async () => {
      const { id, identity } = await until('the newest dossier on her list is hers', async () => {
        const { items } = await hub.as('lies').get('/dossiers?pageSize=500');
        const at = (item) => Date.parse(item.lastEventAt);
        const [newest] = items.toSorted((a, b) => at(b) - at(a));
        if (!newest) return undefined;
        const { identity } = await hub.as('lies').get(`/dossiers/${newest.id}/person`);
        return identity?.ssin === person.ssin && { id: newest.id, identity };
      });
      known.dossier = id;
      expect(identity.familyName === person.familyName, 'the hub knows her name');
      const dossier = await file.hub('lies');
      known.genk = dossier.holder;
      expect(Boolean(dossier.holder), 'the dossier has a holder of the baton');
      const timeline = await until('her timeline shows the conditions', async () => {
        const { items } = await hub.as('lies').get(`/dossiers/${known.dossier}/timeline`);
        return items.filter(({ type }) => type === 'ConditionRecorded').length === 2 && items;
      });
      return `OCMW Genk holds the baton; ${timeline.length} entries on the timeline`;
    },
  );

  await step(
    {
      who: 'Tom Vervoort (colleague at OCMW Genk, not assigned)',
      door: 'the hub’s API',
      what: 'looks for the same dossier',
    },
    async () => {
      const status = await hub.as('tom').status(`/dossiers/${known.dossier}`);
      expect(status === 404, `a colleague who is not assigned gets 404, not ${status}`);
      return 'he gets 404: a role is never enough';
    },
  );
};
