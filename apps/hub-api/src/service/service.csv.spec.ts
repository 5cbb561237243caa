import type { Day, OrganisationId, ServiceId } from '@wisselzone/kernel';
import { csvOf, linesOf } from './service.csv';

const service = {
  service: 'b0000000-0000-4000-8000-000000000001' as ServiceId,
  organisation: 'a0000000-0000-4000-8000-000000000001' as OrganisationId,
  key: 'WB-1',
  name: '=Woon"hulp", overal',
  helpsWith: ['housing', 'language'],
  targetGroups: [],
  workingArea: ['71016', '71072'],
  telephone: '+32 89 00 00 00',
  said: { availability: 'open', saidOn: '2026-09-14' as Day },
} as const;

describe('services as a file', () => {
  it('are read again as they were', () => {
    expect(linesOf(csvOf([service]))).toEqual([
      {
        line: 2,
        cells: {
          key: 'WB-1',
          name: '=Woon"hulp", overal',
          helpsWith: 'housing language',
          workingArea: '71016 71072',
          telephone: '+32 89 00 00 00',
          availability: 'open',
          saidOn: '2026-09-14',
        },
      },
    ]);
  });

  it('run no formula in a spreadsheet', () => {
    expect(csvOf([service])).toContain(`"'=Woon""hulp"", overal"`);
  });

  it('may come from a spreadsheet: semicolons, a mark in front, empty lines, other columns', () => {
    expect(linesOf('\uFEFFkey;name;colour\r\nA;Loket;red\r\n\r\nB;Balie;')).toEqual([
      { line: 2, cells: { key: 'A', name: 'Loket' } },
      { line: 4, cells: { key: 'B', name: 'Balie' } },
    ]);
  });

  it.each(['name\nLoket', 'key,name\n"A', 'x'])(
    'are refused as a whole when they are none: %j',
    (csv) => {
      const lines = linesOf(csv);
      expect(lines === undefined || lines.length === 0).toBe(true);
    },
  );
});
