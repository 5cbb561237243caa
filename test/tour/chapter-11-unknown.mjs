import { HUB_DOOR, LIES } from './another-file.mjs';
import { inventPerson } from './person.mjs';

/** Somebody on nobody's radar: held first without a number, and found again when she has one. */
export const unknownAtFirst = async ({ hub }, { step, expect, until }) => {
  const lies = hub.as('lies');
  const { ssin } = inventPerson();
  const of = {};
  const dossiersOf = async (person) =>
    (await lies.get(`/dossiers?person=${person}`)).items.map(({ id }) => id).sort();

  await step(
    {
      who: LIES,
      door: HUB_DOOR,
      what: 'holds somebody who has no papers and gives only a first name',
    },
    async () => {
      of.first = (await lies.post('/persons', { identity: { givenName: 'Test' } })).id;
      of.held = (await lies.post('/dossiers', { person: of.first })).id;
      await lies.post(`/dossiers/${of.held}/notes`, { text: 'Kwam binnen op de open onthaaldag.' });
      const { identity } = await lies.asIs(`/dossiers/${of.held}/person`);
      expect(identity.ssin === undefined, 'there is no national number');
      return 'she has a dossier all the same: nothing is registered twice later';
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'registers somebody with a national number, months later' },
    async () => {
      of.second = (await lies.post('/persons', { identity: { givenName: 'Test', ssin } })).id;
      of.later = (await lies.post('/dossiers', { person: of.second })).id;
      expect(of.second !== of.first, 'the hub knows them as two');
      expect((await dossiersOf(of.second)).join() === of.later, 'each record has one dossier');
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'learns that it is the same person, and gives the number' },
    async () => {
      await lies.post(`/persons/${of.first}/identifiers`, { ssin });
      const both = [of.held, of.later].sort().join();
      await until('both dossiers are found under either record', async () => {
        const found = [await dossiersOf(of.first), await dossiersOf(of.second)];
        return found.every((ids) => ids.join() === both);
      });
      const { sameAs } = await lies.asIs(`/persons/${of.first}`);
      expect(sameAs.join() === of.second, 'the two records are linked');
      const { identity } = await lies.asIs(`/dossiers/${of.held}/person`);
      expect(identity.ssin === ssin, 'the first dossier has the number too');
      return 'two records, one person; nothing was overwritten';
    },
  );
};
