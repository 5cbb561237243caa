import type { BrokenRule, Columns, FileKind, Row } from './columns';
import { decode, readLines, type Line } from './csv';
import type { CaseFile, Register } from './register';

const largestFile = 1024 * 1024;
const mostLines = 5_000;

export interface RefusedLine extends BrokenRule {
  readonly line: number;
  readonly original: string;
}

export interface Outcome {
  readonly lines: number;
  readonly refused: readonly RefusedLine[];
}

/** Reads the files partners leave in `in/`, line by line; a line is taken once. */
export class Intake {
  constructor(
    private readonly register: Register,
    private readonly columns: Columns,
  ) {}

  /** What became of the file. Everything is in the register when this returns. */
  take(name: string, bytes: Uint8Array): Outcome {
    const kind = this.columns.kind(/^(.*)-\d{6}\.csv$/.exec(name)?.[1] ?? '', 'in');
    if (!kind) return wholeFile(name, 'naam <soort>-<zes cijfers>.csv van een bekende soort');
    const lines = linesOf(kind, bytes);
    if (typeof lines === 'string') return wholeFile(name, lines);
    const refused = lines.flatMap((line) => {
      const broken = this.takeLine(kind, line);
      return broken ? [{ line: line.number, original: line.original, ...broken }] : [];
    });
    return { lines: lines.length, refused };
  }

  private takeLine(kind: FileKind, line: Line): BrokenRule | undefined {
    if (line.cells.length !== kind.kolommen.length) {
      return { column: 'bestand', rule: `${kind.kolommen.length} kolommen` };
    }
    const row = Object.fromEntries(
      kind.kolommen.map(({ naam }, index) => [naam, line.cells[index] ?? '']),
    );
    const broken = this.columns.brokenIn(kind, row);
    if (broken) return broken;
    const key = `${kind.naam}/${row[kind.sleutel]}`;
    if (this.register.state.taken[key]) return undefined;
    const refused = this.enter(kind.naam, row);
    if (!refused) this.register.state.taken[key] = true;
    return refused;
  }

  private enter(kind: string, row: Row): BrokenRule | undefined {
    if (kind === 'verwijzingen') {
      this.refer(row);
      return undefined;
    }
    if (kind === 'annuleringen') return this.cancel(row);
    const file = this.register.byNumber(row['caw_nr'] ?? '');
    if (!file) return { column: 'caw_nr', rule: 'een dossier van dit CAW' };
    if (kind === 'stappen' || kind === 'afstemming') return takeStep(file, row);
    this.withdraw(file, row);
    return undefined;
  }

  private withdraw(file: CaseFile, { intrekking_nr = '', rubriek = '', vanaf = '' }: Row): void {
    file.intrekkingen.push({ intrekking_nr, rubriek, vanaf, bevestigd: false });
    this.register.screenOff(file, rubriek);
  }

  private refer(row: Row): void {
    const { caw_nr, verwijzing_nr } = this.register.open(row);
    this.register.tell('ontvangst', { verwijzing_nr, caw_nr });
  }

  private cancel(row: Row): BrokenRule | undefined {
    const { verwijzing_nr = '' } = row;
    const file = this.register.byReferral(verwijzing_nr);
    if (!file) return { column: 'verwijzing_nr', rule: 'een verwijzing naar dit CAW' };
    file.status = 'geannuleerd';
    const { caw_nr } = file;
    this.register.tell('bevestiging-annulering', { verwijzing_nr, caw_nr });
    return undefined;
  }
}

const wholeFile = (name: string, rule: string): Outcome => ({
  lines: 0,
  refused: [{ line: 1, column: 'bestand', rule, original: name }],
});

function takeStep(file: CaseFile, row: Row): BrokenRule | undefined {
  if (row['tekst'] && !row['rubriek']) return { column: 'rubriek', rule: 'verplicht bij tekst' };
  file.stappen.push({ ...row });
  file.regie = row['regie_bij'] || file.regie;
  return undefined;
}

/** The lines after the header, or the rule that the whole file breaks. */
function linesOf(kind: FileKind, bytes: Uint8Array): Line[] | string {
  if (bytes.length > largestFile) return `ten hoogste ${largestFile} bytes`;
  let lines: Line[];
  try {
    lines = readLines(decode(bytes));
  } catch (error) {
    return `leesbare CSV: ${error instanceof Error && 'code' in error ? String(error.code) : ''}`;
  }
  const [header, ...rest] = lines;
  const expected = kind.kolommen.map(({ naam }) => naam).join(';');
  if (header?.cells.join(';') !== expected) return `kolommen ${expected}`;
  return rest.length > mostLines ? `ten hoogste ${mostLines} regels` : rest;
}
