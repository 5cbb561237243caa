import { HUB_DOOR, LIES, openAnother } from './another-file.mjs';

const REASON = 'Zij wil eerst beter Nederlands leren.';

/** A referral that is written in two sittings: nobody else knows of it until it is sent, whole. */
export const draft = async (world, { step, expect }) => {
  const { hub, known } = world;
  const [lies, bart] = [hub.as('lies'), hub.as('bart')];
  const of = {};

  await step(
    { who: LIES, door: HUB_DOOR, what: 'begins a referral and saves it for tomorrow' },
    async () => {
      Object.assign(of, await openAnother(world, [known.vdab]));
      of.draft = (await lies.post(`${of.path}/drafts`, { reason: REASON })).id;
      const [card] = (await lies.get(of.path)).drafts;
      const { sections } = await lies.asIs(
        `${of.path}/events/${card.event}/content?purpose=guidance`,
      );
      expect(sections.guidance.reason === REASON, 'she finds back what she wrote');
      expect((await bart.status(of.path)) === 404, 'and VDAB has nothing to open');
    },
  );

  await step(
    { who: LIES, door: HUB_DOOR, what: 'fills in the rest and sends it to VDAB' },
    async () => {
      const whole = {
        kind: 'support',
        to: known.vdab,
        urgency: 'routine',
        purpose: 'guidance',
        categories: ['guidance'],
        reason: REASON,
      };
      await lies.post(`${of.path}/drafts/${of.draft}/changes`, whole);
      const { id } = await lies.post(`${of.path}/referrals`, { ...whole, draft: of.draft });
      const { drafts, referrals } = await lies.get(of.path);
      expect(drafts[0].status === 'sent' && drafts[0].referral === id, 'the draft became it');
      expect(referrals.length === 1, 'and it was asked once');
    },
  );
};
