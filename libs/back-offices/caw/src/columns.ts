import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTestNumber } from './national-number';

export interface Column {
  readonly naam: string;
  readonly verplicht: boolean;
  readonly soort: 'tekst' | 'code' | 'datum' | 'tijdstip' | 'getal' | 'insz';
  readonly lijst?: string;
  readonly maxLengte?: number;
}

/** One kind of exchange file, as `bestanden.json` describes it. */
export interface FileKind {
  readonly naam: string;
  readonly map: 'in' | 'uit' | 'beide';
  readonly sleutel: string;
  readonly kolommen: readonly Column[];
}

interface Description {
  readonly lijsten: Readonly<Record<string, readonly string[]>>;
  readonly bestanden: readonly FileKind[];
}

export type Row = Readonly<Record<string, string>>;

export interface BrokenRule {
  readonly column: string;
  readonly rule: string;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const kinds: Readonly<Record<Column['soort'], { fits: (value: string) => boolean; rule: string }>> =
  {
    tekst: { fits: () => true, rule: '' },
    code: { fits: () => true, rule: '' },
    datum: {
      fits: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
      rule: 'datum jjjj-mm-dd',
    },
    tijdstip: {
      fits: (value) => instant.test(value) && !Number.isNaN(Date.parse(value)),
      rule: 'tijdstip met zone',
    },
    getal: { fits: (value) => /^\d+$/.test(value), rule: 'geheel getal' },
    insz: { fits: isTestNumber, rule: 'enkel testnummers (maand 61-72, geldig controlegetal)' },
  };

/** The CAW's published column lists, as checks. */
export class Columns {
  private readonly description: Description;

  constructor(directory: string) {
    const text = readFileSync(join(directory, 'bestanden.json'), 'utf8');
    this.description = JSON.parse(text) as Description;
  }

  kind(name: string, folder: 'in' | 'uit'): FileKind | undefined {
    return this.description.bestanden.find(
      ({ naam, map }) => naam === name && (map === folder || map === 'beide'),
    );
  }

  /** The first rule a line breaks. */
  brokenIn(kind: FileKind, row: Row): BrokenRule | undefined {
    for (const column of kind.kolommen) {
      const rule = this.brokenBy(column, row[column.naam] ?? '');
      if (rule) return { column: column.naam, rule };
    }
    return undefined;
  }

  private brokenBy(column: Column, value: string): string | undefined {
    if (value === '') return column.verplicht ? 'verplicht' : undefined;
    const { maxLengte: longest = Infinity, lijst = '', soort } = column;
    const list = this.description.lijsten[lijst] ?? [value];
    const { fits, rule } = kinds[soort];
    const rules: [boolean, string][] = [
      [value.length <= longest, `ten hoogste ${longest} tekens`],
      [list.includes(value), `een van ${list.join(', ')}`],
      [fits(value), rule],
    ];
    return rules.find(([kept]) => !kept)?.[1];
  }
}
