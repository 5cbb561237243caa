import type { Day } from '@wisselzone/kernel';

/** One municipality under one NIS code, with the days on which that code was in use, as far as known. */
export interface Municipality {
  readonly nisCode: string;
  readonly name: string;
  readonly from?: Day;
  readonly until?: Day;
  /** The code that stands for it since its last day. */
  readonly successor?: string;
  readonly province?: string;
  readonly referenceRegion?: string;
  readonly centreCity: boolean;
}

type Row = Readonly<Record<string, string>>;

const LAST_DAY = '2024-12-31' as Day;
const FIRST_DAY = '2025-01-01' as Day;

/** A code is new when at least two merged into it; one that others joined kept its own. */
const newCodes = (mergers: readonly Row[]): ReadonlySet<string> => {
  const into = mergers.map((row) => row['nis_code_from_2025'] ?? '');
  return new Set(into.filter((code, place) => into.indexOf(code) !== place));
};

const merged = (row: Row, now: ReadonlyMap<string, Municipality>): Municipality => {
  const successor = row['nis_code_from_2025'] ?? '';
  const { province, referenceRegion } = now.get(successor) ?? {};
  return {
    nisCode: row['nis_code_until_2024'] ?? '',
    name: row['name_until_2024'] ?? '',
    until: LAST_DAY,
    successor,
    ...(province ? { province } : {}),
    ...(referenceRegion ? { referenceRegion } : {}),
    centreCity: false,
  };
};

/** The municipalities of Flanders, those that merged on 1 January 2025 included, from the rows of the reference files. */
export const municipalitiesOf = (
  today: readonly Row[],
  mergers: readonly Row[],
): readonly Municipality[] => {
  const fresh = newCodes(mergers);
  const now = today.map((row): Municipality => {
    const nisCode = row['nis_code'] ?? '';
    return {
      nisCode,
      name: row['name'] ?? '',
      ...(fresh.has(nisCode) ? { from: FIRST_DAY } : {}),
      ...(row['province'] ? { province: row['province'] } : {}),
      ...(row['reference_region'] ? { referenceRegion: row['reference_region'] } : {}),
      centreCity: row['is_centre_city'] === 'true',
    };
  });
  const byCode = new Map(now.map((one) => [one.nisCode, one]));
  return [...now, ...mergers.map((row) => merged(row, byCode))].sort((one, other) =>
    one.nisCode < other.nisCode ? -1 : 1,
  );
};
