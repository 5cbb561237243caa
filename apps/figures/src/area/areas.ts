import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Stands for a place that is not known. */
export const UNKNOWN = 'unknown';

interface Municipality {
  readonly name: string;
  readonly region: string;
  readonly centreCity: boolean;
}

type Row = Readonly<Record<string, string>>;

const FOLDER = join('deploy', 'reference', 'geo');

/** The reference files stand beside the code, however deep a build has put the code. */
const fileAbove = async (folder: string, name: string): Promise<string> => {
  const path = join(folder, FOLDER, name);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) return path;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${FOLDER}/${name} is not beside the program`);
  return fileAbove(above, name);
};

const rowsOf = async (name: string): Promise<readonly Row[]> => {
  const path = await fileAbove(dirname(fileURLToPath(import.meta.url)), name);
  return parse(await readFile(path), { columns: true, bom: true });
};

/** The places that figures are given by. Codes of before a merger stand for the municipality of today. */
export class Areas {
  private constructor(
    private readonly municipalities: ReadonlyMap<string, Municipality>,
    private readonly regions: ReadonlyMap<string, string>,
    private readonly successors: ReadonlyMap<string, string>,
  ) {}

  /** From the reference files of the installation. Rejects when they are not there. */
  static async open(): Promise<Areas> {
    const now = await rowsOf('flemish-municipalities-2025.csv');
    const mergers = await rowsOf('municipal-mergers-2025.csv');
    const regions = await rowsOf('reference-regions.csv');
    return new Areas(
      new Map(
        now.map((row) => [
          row['nis_code'] ?? '',
          {
            name: row['name'] ?? '',
            region: row['reference_region_code'] || UNKNOWN,
            centreCity: row['is_centre_city'] === 'true',
          },
        ]),
      ),
      new Map(regions.map((row) => [row['code'] ?? '', row['name'] ?? ''])),
      new Map(
        mergers.map((row) => [row['nis_code_until_2024'] ?? '', row['nis_code_from_2025'] ?? '']),
      ),
    );
  }

  /** Where a municipality counts. */
  placeOf(nisCode: string | undefined): { readonly municipality: string; readonly region: string } {
    const today = this.successors.get(nisCode ?? '') ?? nisCode ?? '';
    const known = this.municipalities.get(today);
    return known
      ? { municipality: today, region: known.region }
      : { municipality: UNKNOWN, region: UNKNOWN };
  }

  nameOf(area: string): string {
    return this.municipalities.get(area)?.name ?? this.regions.get(area) ?? 'Niet bekend';
  }

  isCentreCity(municipality: string): boolean {
    return this.municipalities.get(municipality)?.centreCity ?? false;
  }

  /** The NIS codes of the centre cities. */
  get centreCities(): readonly string[] {
    return [...this.municipalities].flatMap(([code, { centreCity }]) => (centreCity ? [code] : []));
  }
}
