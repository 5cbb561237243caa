import { asking, BART, cast, GREET, HUB_DOOR, LIES, openAnother } from './another-file.mjs';

/** A decline that ends well: it comes back as a task, and somebody else says yes. */
export const decline = async (world, { step, expect, until }) => {
  const { hub, known } = world;
  const { caw } = await cast(world);
  const of = {};

  await step({ who: LIES, door: HUB_DOOR, what: 'asks VDAB to guide somebody new' }, async () => {
    Object.assign(of, await openAnother(world, [known.vdab, caw]));
    of.asked = (await hub.as('lies').post(`${of.path}/referrals`, asking(known.vdab))).id;
    return `${of.name} (invented)`;
  });

  await step(
    { who: BART, door: HUB_DOOR, what: 'cannot reach the person: his term stands still' },
    async () => {
      const pause = { reason: 'personUnreachable', text: 'Drie keer gebeld.' };
      of.pause = (await hub.as('bart').post(`${of.path}/pauses`, pause)).id;
      const { pauses } = await hub.as('lies').get(of.path);
      const [{ deadlines, status }] = pauses;
      expect(status === 'running' && deadlines.length > 0, 'Lies sees that the term stands still');
      return `${deadlines.map(({ step: one }) => one).join(', ')} wait`;
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'reaches the person: the term runs on' },
    async () => {
      await hub.as('lies').post(`${of.path}/pauses/${of.pause}/ends`, { text: 'Ze belde terug.' });
      const { pauses } = await hub.as('bart').get(of.path);
      expect(pauses[0].status === 'ended', 'the pause is over for both');
    },
  );

  await step(
    { who: BART, door: HUB_DOOR, what: 'declines, with a reason and a suggestion' },
    async () => {
      await hub.as('bart').post(`${of.path}/referrals/${of.asked}/declines`, {
        reason: 'wrongService',
        suggestion: 'Eerst wonen: vraag het CAW.',
      });
      const { holder } = await hub.as('lies').get(of.path);
      expect(holder === known.genk, 'a decline leaves the baton where it is');
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'finds it back among what waits for her' },
    async () => {
      const task = await until('the decline is a task at the sender', async () => {
        const { items } = await hub.as('lies').get('/worklist?pageSize=500');
        return items.find((one) => one.kind === 'declinedReferral' && one.dossier === of.dossier);
      });
      expect(task.referral === of.asked, 'the task names the referral that was declined');
      return 'a decline is never the end of the road';
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'asks CAW Limburg the same question' },
    async () => {
      const renewed = asking(caw, { renews: of.asked, reason: 'Eerst een dak boven het hoofd.' });
      of.renewed = (await hub.as('lies').post(`${of.path}/referrals`, renewed)).id;
      const { items } = await hub.as('lies').get('/worklist?pageSize=500');
      const waits = items.some(
        ({ kind, dossier }) => kind === 'declinedReferral' && dossier === of.dossier,
      );
      expect(!waits, 'asking anew settles the task');
    },
  );

  await step({ who: GREET, door: HUB_DOOR, what: 'accepts for CAW Limburg' }, async () => {
    await hub.as('greet').post(`${of.path}/referrals/${of.renewed}/acceptances`, {});
    const { referrals, involved, holder } = await hub.as('lies').get(of.path);
    const answers = referrals.map(({ status }) => status).join(', ');
    expect(answers === 'declined, accepted', `declined by one, accepted by another: ${answers}`);
    expect(!involved.includes(known.vdab), 'who declined is let go');
    expect(holder === known.genk, 'the baton waits for a handover');
    return 'declined by VDAB, accepted by CAW Limburg';
  });
};
