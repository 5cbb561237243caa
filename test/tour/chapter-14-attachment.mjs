import { asking, BART, HUB_DOOR, LIES, openAnother } from './another-file.mjs';

const TEXT = 'Zij volgde tot 31 mei een cursus.';

/** A file goes with a question; what one may not read one may not save. */
export const attachment = async (world, { step, expect }) => {
  const { hub, known } = world;
  const [lies, bart] = [hub.as('lies'), hub.as('bart')];
  const of = {};

  await step(
    { who: LIES, door: HUB_DOOR, what: 'lays an attest beside the dossier and sends it along' },
    async () => {
      Object.assign(of, await openAnother(world, [known.vdab]));
      const file = await lies.post(`${of.path}/attachments`, {
        category: 'guidance',
        fileName: 'Attest cursus.txt',
        mediaType: 'text/plain',
        content: Buffer.from(TEXT).toString('base64'),
      });
      of.file = `${of.path}/attachments/${file.id}`;
      await lies.post(
        `${of.path}/referrals`,
        asking(known.vdab, { kind: 'support', attachments: [file.id] }),
      );
    },
  );

  await step({ who: BART, door: HUB_DOOR, what: 'reads what it is, and saves it' }, async () => {
    await bart.get(`${of.path}/timeline`);
    const card = await bart.asIs(of.file);
    expect(card.fileName === 'Attest cursus.txt', 'he knows its name');
    expect((await bart.text(`${of.file}/content`)) === TEXT, 'and has the very bytes');
    return 'each of the two stands in the access log';
  });
};
