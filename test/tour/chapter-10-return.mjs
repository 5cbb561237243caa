import { asking, BART, cast, HUB_DOOR, LIES, openAnother } from './another-file.mjs';
import { daysAhead } from './days.mjs';

/** A return after the transfer: nobody is handed the baton back against her will. */
export const giveBack = async (world, { step, expect }) => {
  const { hub, known } = world;
  const { leadAt } = await cast(world);
  const [lies, bart] = [hub.as('lies'), hub.as('bart')];
  const of = {};
  const holder = async () => (await lies.get(of.path)).holder;

  await step(
    { who: `${LIES} and ${BART}`, door: HUB_DOOR, what: 'pass on the baton of somebody new' },
    async () => {
      Object.assign(of, await openAnother(world, [known.vdab]));
      await lies.post(`${of.path}/leadProfessionals`, { lead: leadAt(known.genk) });
      const { id: referral } = await lies.post(`${of.path}/referrals`, asking(known.vdab));
      await bart.post(`${of.path}/referrals/${referral}/acceptances`, {});
      const { id: handover } = await bart.post(`${of.path}/handovers`, { referral });
      of.handover = `${of.path}/handovers/${handover}`;
      await bart.post(`${of.handover}/plans`, { intakeAt: new Date().toISOString() });
      await lies.post(`${of.handover}/overlaps`, { plannedEnd: daysAhead(30) });
      await lies.post(`${of.handover}/overlapEndConfirmations`, {});
      await bart.post(`${of.path}/leadProfessionals`, { lead: leadAt(known.vdab) });
      await bart.post(`${of.handover}/transfers`, {});
      expect((await holder()) === known.vdab, 'VDAB holds the baton');
      return `${of.name} (invented)`;
    },
  );

  await step({ who: BART, door: HUB_DOOR, what: 'asks to give the baton back' }, async () => {
    await bart.post(`${of.handover}/returnRequests`, { reason: 'Zij is eerst thuis nodig.' });
    expect((await holder()) === known.vdab, 'asking does not move the baton');
    return 'VDAB stays responsible until the OCMW confirms';
  });

  await step({ who: LIES, door: HUB_DOOR, what: 'takes the baton back' }, async () => {
    const { items } = await lies.get('/worklist?pageSize=500');
    const waits = items.some(({ kind, dossier }) => kind === 'takeBack' && dossier === of.dossier);
    expect(waits, 'it stood on her list');
    await lies.post(`${of.handover}/takeBacks`, {});
    expect((await holder()) === known.genk, 'BatonTakenBack moved the baton');
    const ledger = (await lies.get(`${of.path}/baton`)).items.map(({ holder: at }) => at);
    const turns = [known.genk, known.vdab, known.genk];
    expect(ledger.join() === turns.join(), 'the ledger tells all three turns');
    return 'OCMW Genk, VDAB, OCMW Genk: at every moment exactly one';
  });
};
