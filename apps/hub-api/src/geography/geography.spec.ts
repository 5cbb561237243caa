import type { Day } from '@wisselzone/kernel';
import { Geography } from './geography';

describe('the municipalities of Flanders', () => {
  let geography: Geography;
  beforeAll(async () => {
    geography = await Geography.open();
  });

  it('are 300 until the mergers of 2025, and 285 since', () => {
    expect(geography.on('2024-12-31' as Day)).toHaveLength(300);
    expect(geography.on('2025-01-01' as Day)).toHaveLength(285);
  });

  it('say which became which', () => {
    const old = geography.on('2024-06-01' as Day).find(({ name }) => name === 'Kortessem');
    expect(old).toMatchObject({ nisCode: '73040', until: '2024-12-31', successor: '71072' });
    const young = geography.on('2025-06-01' as Day).find(({ nisCode }) => nisCode === '71072');
    expect(young).toMatchObject({ name: 'Hasselt', from: '2025-01-01', centreCity: true });
    expect(geography.on('2024-06-01' as Day).map(({ nisCode }) => nisCode)).toContain('11002');
  });

  it('are covered by an area under whatever code it was said', () => {
    expect(geography.covers(['73040'], '71072')).toBe(true);
    expect(geography.covers(['71072'], '71022')).toBe(true);
    expect(geography.covers(['71072'], '71016')).toBe(false);
  });

  it('lie near each other or far', () => {
    expect(geography.distance('73040', '71022')).toBe('sameMunicipality');
    expect(geography.distance('71016', '71072')).toBe('sameRegion');
    expect(geography.distance('11002', '13040')).toBe('sameProvince');
    expect(geography.distance('11002', '71016')).toBe('further');
    expect(geography.distance('99999', '71016')).toBe('further');
  });
});
