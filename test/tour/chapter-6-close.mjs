import { ocmwShows } from './chapter-2-referral.mjs';
import { daysAhead } from './days.mjs';

const AN = 'An Peeters (VDAB)';
const NOOR = 'Noor Claes (CAW Limburg)';
const VDAB_DOOR = 'the work screen of VDAB’s own system';

/** What VDAB says, and the step by which the OCMW's own system shows it. */
const SHOWN_AS = {
  Ontvangen: 'ONTVANGEN',
  InfoGevraagd: 'INFO_GEVRAAGD',
  MomentVoorgesteld: 'MOMENT_VOORGESTELD',
  Aanvaard: 'AANVAARD',
  GezamenlijkeIntake: 'INTAKE_GEPLAND',
  Nota: 'NOTA',
  OverdrachtBevestigd: 'REGIE_OVERGEDRAGEN',
  NazorgGepland: 'NAZORG_GEPLAND',
  Afgesloten: 'AFGESLOTEN',
};

const OPENS = ['ReferralRequested', 'RegistrationRequested'];

/** What others did, as the feed gave it, without what opens a file or a register entry instead of a step. */
const stepsOfOthers = (items, own) =>
  items
    .filter(({ by }) => by !== own)
    .filter(({ type, plain }) => !OPENS.includes(type) || plain.to !== own)
    .filter(({ type, plain }) => type !== 'ConsentWithdrawn' || !plain.recipients.includes(own))
    .map(({ id }) => id);

/** Aftercare, an outcome, and the proof that nobody missed anything. */
export const close = async (world, tale) => {
  const { known, act, file, hub, stepsShown } = world;
  const { step, expect, until } = tale;

  await step(
    {
      who: NOOR,
      door: 'the work screen of the CAW’s own system',
      what: 'finishes: a home is found',
    },
    async () => {
      await act.caw('rondAf', { tekst: 'Huurcontract getekend.' });
      await until('the support referral is completed in the hub', async () =>
        (await file.hub('lies')).referrals.some(
          ({ kind, status }) => kind === 'support' && status === 'completed',
        ),
      );
    },
  );

  await step({ who: AN, door: VDAB_DOOR, what: 'plans the aftercare with the OCMW' }, async () => {
    await act.vdab('planNazorg', {
      NazorgMomenten: [
        { Datum: daysAhead(60), Eigenaar: 'VDAB' },
        { Datum: daysAhead(180), Eigenaar: 'PARTNER' },
      ],
    });
    await ocmwShows(world, tale, 'NAZORG_GEPLAND');
    return 'two moments, each with an owner';
  });

  await step(
    { who: AN, door: VDAB_DOOR, what: 'closes the handover with an outcome: lasting work' },
    async () => {
      await act.vdab('sluitAf', { Uitkomst: 'U01', Toelichting: 'Vast contract, halftijds.' });
      await ocmwShows(world, tale, 'AFGESLOTEN');
      await until('the CAW’s system shows that it is closed', async () =>
        (await file.caw()).stappen.some(({ soort }) => soort === 'afgesloten'),
      );
      const { handovers, holder } = await file.hub('an');
      expect(
        handovers.some(({ status }) => status === 'closed'),
        'the handover is closed',
      );
      expect(holder === known.vdab, 'VDAB still holds the baton');
    },
  );

  await step(
    {
      who: 'OCMW Genk',
      door: 'its own system',
      what: 'has shown every step, without one call to VDAB’s system',
    },
    async () => {
      const { EigenBerichten } = await file.vdab();
      const codes = new Set((await file.ocmw()).Stappen.map(({ Code }) => Code));
      for (const { Soort } of EigenBerichten)
        if (SHOWN_AS[Soort]) expect(codes.has(SHOWN_AS[Soort]), `the OCMW saw VDAB's ${Soort}`);
      return `${EigenBerichten.length} messages of VDAB, all of them shown`;
    },
  );

  await step(
    {
      who: 'VDAB and CAW Limburg',
      door: 'their own systems',
      what: 'show every step of others, also those from before they were asked, in order and once',
    },
    async () => {
      const { referrals } = await file.hub('an');
      const caw = referrals.find(({ kind }) => kind === 'support').to;
      const counts = [];
      for (const [system, login, own] of [
        ['vdab', 'an', known.vdab],
        ['caw', 'noor', caw],
      ]) {
        const timeline = `/dossiers/${known.dossier}/timeline?pageSize=200`;
        const given = stepsOfOthers((await hub.as(login).get(timeline)).items, own);
        const shown = await until(
          `all ${given.length} steps are in the system of ${system}`,
          async () => {
            const seen = await stepsShown[system]();
            return seen.length >= given.length && seen;
          },
        );
        expect(shown.join() === given.join(), `${system} shows exactly what its feed gave`);
        counts.push(`${system} ${shown.length} of ${given.length}`);
      }
      return `steps of others: ${counts.join(', ')}`;
    },
  );

  await step(
    {
      who: 'Everybody',
      door: 'the hub’s API',
      what: 'has a timeline of their own, in order and without a gap',
    },
    async () => {
      const lengths = [];
      for (const login of ['lies', 'an', 'noor']) {
        const { items } = await hub
          .as(login)
          .get(`/dossiers/${known.dossier}/timeline?pageSize=200`);
        const dense = items.every(({ seq }, index) => Number(seq) === index + 1);
        expect(dense, `the timeline of ${login} has no gap`);
        lengths.push(`${login} ${items.length}`);
      }
      return `entries: ${lengths.join(', ')}`;
    },
  );
};
