const YASMINA = 'Yasmina Sels (policy analyst of the hub)';
const DOOR = 'the door of the policy figures';

const figuresOf = (release, measure) =>
  release.tables.find((table) => table.measure === measure).figures;

/** Every number that a release shows, with its table. */
const shownIn = (release) =>
  release.tables.flatMap(({ measure, figures }) =>
    figures.filter(({ count }) => count !== undefined).map(({ count }) => ({ measure, count })),
  );

/** What policy may know: how many, never who. */
export const count = async ({ figures }, { step, expect }) => {
  const yasmina = figures.as('yasmina');

  await step(
    { who: YASMINA, door: DOOR, what: 'asks what happened since the last release' },
    async () => {
      const release = await yasmina.post('/releases');
      const { smallest } = release.suppression;
      expect(
        shownIn(release).every(({ count }) => count === 0 || count >= smallest),
        'no figure is of fewer than five',
      );
      const [requested] = figuresOf(release, 'referralsRequested');
      expect(
        requested.suppressed || requested.count >= smallest,
        'the referrals of this tour are counted, or too few to be told',
      );
      const { same } = await yasmina.post(`/releases/${release.release}/recount`);
      expect(same, 'the same events counted again give the same figures');
      const again = await yasmina.post('/releases');
      expect(
        again.release === release.release || again.from >= release.to,
        'the next period begins where this one ended',
      );
      const told = requested.suppressed ? 'fewer than 5' : String(requested.count);
      return `release ${release.release}: ${told} referrals asked in ${release.tables.length} tables; counted twice, the same`;
    },
  );

  await step(
    { who: YASMINA, door: DOOR, what: 'asks for the same in the words of Europa WSE' },
    async () => {
      const [{ release }] = (await yasmina.get('/releases')).items;
      const { indicators } = await yasmina.get(`/releases/${release}/socialFundExport`);
      const held = (how) => indicators.filter((one) => one.held === how).length;
      expect(
        indicators.every((one) => one.figures.length > 0 === (one.held === 'counted')),
        'what is not held is named, and never given as zero',
      );
      expect(held('notCollected') > 0, 'sensitive markers are not kept for it');
      return `${held('counted')} indicators given, ${held('notHeld')} named as not held, ${held('notCollected')} never kept`;
    },
  );

  await step(
    { who: 'Lies Maes (OCMW Genk)', door: DOOR, what: 'is refused, and that is written down' },
    async () => {
      const status = await figures.as('lies').status('/releases');
      expect(status === 403, 'figures are for analysts');
    },
  );
};
