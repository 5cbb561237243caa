import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServiceGeography } from '@wisselzone/domain/service';
import type { Day, Distance } from '@wisselzone/kernel';
import { parse } from 'csv-parse/sync';
import { besideCode } from '../reference/beside';
import { municipalitiesOf, type Municipality } from './municipality';

const FOLDER = join('deploy', 'reference', 'geo');

const rowsOf = async (file: string): Promise<readonly Record<string, string>[]> =>
  parse(await readFile(await besideCode(join(FOLDER, file))), { columns: true, bom: true });

/** Where municipalities lie, and which became which. Codes of before a merger keep their meaning. */
export class Geography implements ServiceGeography {
  private readonly byCode: ReadonlyMap<string, Municipality>;

  constructor(private readonly municipalities: readonly Municipality[]) {
    this.byCode = new Map(municipalities.map((one) => [one.nisCode, one]));
  }

  /** From the reference files of the installation. Rejects when they are not there. */
  static async open(): Promise<Geography> {
    return new Geography(
      municipalitiesOf(
        await rowsOf('flemish-municipalities-2025.csv'),
        await rowsOf('municipal-mergers-2025.csv'),
      ),
    );
  }

  /** Those whose code was in use on a day; all that are known when no day is asked. */
  on(day: Day | undefined): readonly Municipality[] {
    if (day === undefined) return this.municipalities;
    return this.municipalities.filter(
      ({ from, until }) =>
        (from === undefined || from <= day) && (until === undefined || day <= until),
    );
  }

  /** Whether a code is or was that of a municipality. */
  knows(nisCode: string): boolean {
    return this.byCode.has(nisCode);
  }

  covers(area: readonly string[], municipality: string): boolean {
    const wanted = this.today(municipality);
    return area.some((code) => this.today(code) === wanted);
  }

  distance(seat: string, municipality: string): Distance {
    const [here, there] = [this.today(seat), this.today(municipality)];
    if (here === there) return 'sameMunicipality';
    const [one, other] = [this.byCode.get(here), this.byCode.get(there)];
    if (!one || !other) return 'further';
    if (one.referenceRegion && one.referenceRegion === other.referenceRegion) return 'sameRegion';
    return one.province && one.province === other.province ? 'sameProvince' : 'further';
  }

  /** The code that stands for a municipality now. */
  private today(nisCode: string): string {
    return this.byCode.get(nisCode)?.successor ?? nisCode;
  }
}
