import { tallyOf, protect, type Counted } from '@wisselzone/domain/figures';
import type { Instant } from '@wisselzone/kernel';
import { Areas } from '../area/areas';
import type { Release } from '../release/release';
import { socialFundView } from './social-fund.view';

const at = '2026-04-01T00:00:00.000Z' as Instant;

const opened = (count: number, targetGroup: string): Counted[] =>
  Array.from({ length: count }, () => ({
    ...{ region: 'REFREG07', municipality: '71016' },
    codes: { targetGroup },
  }));

const releaseOf = (...counted: readonly Counted[][]): Release => ({
  ...{ number: 1, logId: 'log', after: undefined, upTo: '1' as never, from: undefined },
  ...{ to: at, madeAt: at, smallest: 5, version: 2 },
  tables: [{ measure: 'dossiersOpened', table: protect(tallyOf(counted.flat()), { smallest: 5 }) }],
});

describe('the export for Europa WSE', () => {
  const indicator = async (release: Release, wanted: string) =>
    socialFundView(release, await Areas.open()).indicators.find(
      ({ indicator: code }) => code === wanted,
    );

  it('adds the target groups that together are one characteristic', async () => {
    const release = releaseOf(
      opened(7, 'inactiveWithBenefit'),
      opened(6, 'inactiveWithoutBenefit'),
    );
    expect((await indicator(release, 'inactive'))?.figures).toMatchObject([
      { areaLevel: 'flanders', count: 13 },
      { areaLevel: 'referenceRegion', area: 'REFREG07', count: 13 },
    ]);
  });

  it('gives no sum of which a part may not be known', async () => {
    const release = releaseOf(
      opened(2, 'inactiveWithBenefit'),
      opened(6, 'inactiveWithoutBenefit'),
      opened(9, 'other'),
    );
    expect((await indicator(release, 'inactive'))?.figures).toMatchObject([
      { suppressed: true },
      { suppressed: true },
    ]);
    expect((await indicator(release, 'participants'))?.figures[0]).toMatchObject({ count: 17 });
  });

  it('says of a release from before a measure that it does not hold it, never that it was zero', async () => {
    const release = { ...releaseOf(), tables: [] };
    expect(await indicator(release, 'participants')).toMatchObject({
      held: 'notHeld',
      figures: [],
    });
  });
});
