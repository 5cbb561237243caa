import type { DossierId, Instant, OrganisationId, Role, SubjectId } from '@wisselzone/kernel';
import type { AccessLine, FoundLine } from '@wisselzone/platform/access-log';
import { bulkReads, outsideHours, repeatedDenials } from './rules';

const thresholds = { dossiersPerHour: 2, denialsPerDay: 3, dayBegins: 7, dayEnds: 20 };
const LIES = 'a0000000-0000-4000-8000-000000000001' as SubjectId;
const dossier = (nth: number) => `d0000000-0000-4000-8000-00000000000${String(nth)}` as DossierId;

let lineNo = 0;
const line = (
  at: string,
  change: Partial<AccessLine> = {},
  role: Role = 'counsellor',
): FoundLine => ({
  lineNo: (lineNo += 1),
  line: {
    ...{
      action: 'R',
      operation: 'readDossier',
      client: 'portal',
      tokenId: 't',
      dossier: dossier(1),
    },
    recordedAt: at as Instant,
    actor: { issuer: 'i', subject: LIES, role, organisation: 'o' as OrganisationId },
    ...{ categories: [], eventIds: [], purpose: 'guidance', grounds: [], clearances: [] },
    ...{
      breakGlass: false,
      outcome: 'permit',
      withheld: [],
      rows: 1,
      requestId: 'r',
      traceId: 't',
    },
    ...change,
  },
});
const NOON = '2026-11-23T11:00:00.000Z';

describe('access that somebody should look at', () => {
  it('is more dossiers in an hour than the work asks', () => {
    const two = [1, 2, 1].map((nth) => line(NOON, { dossier: dossier(nth) }));
    expect(bulkReads(thresholds)(two)).toEqual([]);
    const three = [...two, line(NOON, { dossier: dossier(3) })];
    expect(bulkReads(thresholds)(three)).toMatchObject([{ subject: LIES, count: 3 }]);
    const later = line('2026-11-23T12:00:00.000Z', { dossier: dossier(3) });
    expect(bulkReads(thresholds)([...two, later])).toEqual([]);
  });

  it('is not what a system reads in bulk, or at night', () => {
    const many = [1, 2, 3].map((nth) =>
      line('2026-11-23T02:00:00.000Z', { dossier: dossier(nth) }, 'system'),
    );
    expect([...bulkReads(thresholds)(many), ...outsideHours(thresholds)(many)]).toEqual([]);
  });

  it.each([
    ['2026-11-23T05:59:59.000Z', 'before seven in winter', 1],
    ['2026-11-23T06:00:00.000Z', 'at seven in winter', 0],
    ['2026-07-23T05:00:00.000Z', 'at seven in summer', 0],
    ['2026-07-23T18:00:00.000Z', 'at eight in the evening in summer', 1],
    ['2026-11-23T18:59:59.000Z', 'just before eight in winter', 0],
  ])('knows the hours of Belgium: %s, %s', (at, _, count) => {
    expect(outsideHours(thresholds)([line(at)])).toHaveLength(count);
  });

  it('is being refused again and again, by anybody', () => {
    const denied = () => line(NOON, { outcome: 'deny' }, 'system');
    expect(repeatedDenials(thresholds)([denied(), denied(), line(NOON)])).toEqual([]);
    const [found] = repeatedDenials(thresholds)([denied(), denied(), denied()]);
    expect(found).toMatchObject({ reason: 'repeatedDenials', count: 3, from: NOON, to: NOON });
    expect(found?.lines).toHaveLength(3);
  });
});
