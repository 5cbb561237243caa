import { takenIn } from './chapter-1-file.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const NOOR = 'Noor Claes (CAW Limburg)';

/** Consent for one category is withdrawn, disappears at once, and the CAW confirms. */
export const withdraw = async (world, tale) => {
  const { known, act, file, hub } = world;
  const { step, expect, until } = tale;
  const timeline = `/dossiers/${known.dossier}/timeline?pageSize=200`;
  const conditions = async () =>
    (await hub.as('noor').get(timeline)).items.filter(({ type }) => type === 'ConditionRecorded');

  await step(
    {
      who: NOOR,
      door: 'the hub’s API, signed in as herself',
      what: 'reads about childcare while she may',
    },
    async () => {
      const row = await until('her timeline shows childcare', async () =>
        (await conditions()).findLast(({ categories }) => categories.includes('childcare')),
      );
      known.childcareEvent = row.id;
      const content = await hub
        .as('noor')
        .get(`/dossiers/${known.dossier}/events/${row.id}/content?purpose=guidance`);
      expect(Boolean(content.sections.childcare), 'the content of childcare is shown');
      return 'content is opened, and the opening is logged';
    },
  );

  await step(
    {
      who: LIES,
      door: 'the work screen of the OCMW’s own system',
      what: 'records that she withdraws childcare for the CAW',
    },
    async () => {
      await act.ocmw('trekToestemmingIn', {
        ToestemmingNummer: known.consentForCaw,
        Wijze: 'GESPREK',
        Doel: 'BEGELEIDING',
        Categorieen: { Categorie: ['OPVANG'] },
        Ontvanger: [{ Soort: 'CAW', Naam: 'CAW Limburg' }],
        Van: daysAhead(0),
      });
      await takenIn(world, tale, 'Toestemming');
    },
  );

  await step({ who: NOOR, door: 'the hub’s API', what: 'can no longer read it' }, async () => {
    const content = await hub
      .as('noor')
      .get(`/dossiers/${known.dossier}/events/${known.childcareEvent}/content?purpose=guidance`);
    expect(!content.sections.childcare, 'the content is gone at once');
    expect(
      content.withheld.some(({ category }) => category === 'childcare'),
      'and is named as withheld',
    );
    await until('her timeline shows no childcare', async () =>
      (await conditions()).every(({ categories }) => !categories.includes('childcare')),
    );
    return 'withheld: childcare (withdrawn)';
  });

  await step(
    {
      who: 'CAW Limburg',
      door: 'its folder with CSV files',
      what: 'receives the withdrawal notice',
    },
    async () => {
      const own = await until('the notice is in the CAW’s register', async () => {
        const seen = await file.caw();
        return seen.intrekkingen.some(({ rubriek }) => rubriek === 'opvang') && seen;
      });
      known.withdrawal = own.intrekkingen.find(({ rubriek }) => rubriek === 'opvang').intrekking_nr;
      expect(
        own.stappen.every(({ tekst }) => !tekst.includes(known.childcareText)),
        'the CAW’s own system has screened the text off',
      );
      const { openWithdrawals } = await file.hub('lies');
      expect(openWithdrawals.length === 1, 'the hub lists the withdrawal as open');
      return `${known.withdrawal}; open until the CAW confirms`;
    },
  );

  await step(
    {
      who: NOOR,
      door: 'the work screen of the CAW’s own system',
      what: 'confirms that it is screened off',
    },
    async () => {
      await act.caw('bevestigIntrekking', { intrekking_nr: known.withdrawal });
      await until(
        'the hub no longer lists it as open',
        async () => (await file.hub('lies')).openWithdrawals.length === 0,
      );
    },
  );
};
