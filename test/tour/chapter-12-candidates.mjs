import { asking, BART, cast, GREET, HUB_DOOR, LIES, openAnother } from './another-file.mjs';

const QUESTION = 'Wie heeft plaats in een rustige taalcursus?';

/** A question to several, without the person: one is chosen, the other is told and let go. */
export const candidates = async (world, { step, expect, until }) => {
  const { hub, known } = world;
  const { caw } = await cast(world);
  const [lies, bart, greet] = [hub.as('lies'), hub.as('bart'), hub.as('greet')];
  const of = {};
  const newest = async (door) => (await door.get('/offers?pageSize=500')).items.at(-1);

  await step(
    { who: LIES, door: HUB_DOOR, what: 'puts a question to VDAB and the CAW, without a name' },
    async () => {
      Object.assign(of, await openAnother(world, [known.vdab, caw]));
      await lies.post(`${of.path}/offerings`, {
        kind: 'support',
        urgency: 'routine',
        purpose: 'guidance',
        candidates: [known.vdab, caw],
        question: QUESTION,
      });
      of.atVdab = await newest(bart);
      of.atCaw = await newest(greet);
      expect(of.atVdab.id !== of.atCaw.id, 'each knows the question by an id of its own');
      expect((await bart.status(of.path)) === 404, 'a candidate has no dossier to open');
    },
  );

  await step(
    { who: `${BART} and ${GREET}`, door: HUB_DOOR, what: 'read the question and show interest' },
    async () => {
      for (const [door, offer] of [
        [bart, of.atVdab],
        [greet, of.atCaw],
      ]) {
        const seen = JSON.stringify(await door.asIs(`/offers/${offer.id}/content`));
        expect(seen.includes(QUESTION), 'the question can be read');
        expect(!seen.includes(of.dossier) && !seen.includes(of.person), 'and nothing leads to her');
        await door.post(`/offers/${offer.id}/interests`, {});
      }
      return 'neither knows who it is, nor who else was asked';
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'chooses CAW Limburg, by asking it by name' },
    async () => {
      const chosen = asking(caw, { kind: 'support', offer: of.atCaw.id });
      await lies.post(`${of.path}/referrals`, chosen);
      const { involved } = await lies.get(of.path);
      expect(involved.includes(caw) && !involved.includes(known.vdab), 'only one is involved');
      await until('VDAB is told', async () => (await newest(bart)).status === 'notChosen');
      const shut = JSON.stringify(await bart.asIs(`/offers/${of.atVdab.id}/content`));
      expect(!shut.includes(QUESTION), 'and the question is closed to it');
    },
  );
};
