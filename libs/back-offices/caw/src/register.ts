import { join } from 'node:path';
import type { Row } from './columns';
import { JsonFile } from './json-file';

export type Status =
  'nieuw' | 'wacht' | 'aanvaard' | 'geweigerd' | 'geannuleerd' | 'afgerond' | 'niet_gelukt';

type Cells = Record<string, string>;

export interface Withdrawal {
  readonly intrekking_nr: string;
  readonly rubriek: string;
  readonly vanaf: string;
  bevestigd: boolean;
}

/** The CAW's own file of one client. */
export interface CaseFile {
  readonly caw_nr: string;
  readonly verwijzing_nr: string;
  status: Status;
  regie: string;
  verwijzing: Cells;
  stappen: Cells[];
  intrekkingen: Withdrawal[];
  eigen: Cells[];
}

/** Lines waiting to be written to `uit/`, in order. */
export interface Outgoing {
  readonly kind: string;
  readonly rows: Cells[];
}

export interface Faults {
  down?: boolean;
  slow?: number;
  duplicate?: boolean;
  late?: boolean;
}

interface Kept {
  files: CaseFile[];
  /** Keys of the lines taken, by kind: a line that comes again is done already. */
  taken: Record<string, true>;
  outgoing: Outgoing[];
  fileNumber: number;
  messageNumber: number;
  faults: Faults;
}

/** The CAW's register: one document, replaced whole, so that what a line did and its key go together. */
export class Register {
  private readonly kept: JsonFile<Kept>;

  constructor(
    directory: string,
    readonly clock: () => Date,
  ) {
    this.kept = new JsonFile<Kept>(join(directory, 'register.json'), {
      files: [],
      taken: {},
      outgoing: [],
      fileNumber: 0,
      messageNumber: 0,
      faults: {},
    });
  }

  get state(): Kept {
    return this.kept.state;
  }

  save(): void {
    this.kept.save();
  }

  now(): string {
    return this.clock().toISOString();
  }

  byNumber(number: string): CaseFile | undefined {
    return this.state.files.find(({ caw_nr }) => caw_nr === number);
  }

  byReferral(number: string): CaseFile | undefined {
    return this.state.files.find(({ verwijzing_nr }) => verwijzing_nr === number);
  }

  open(referral: Row): CaseFile {
    const year = String(this.clock().getUTCFullYear()).slice(2);
    const serial = String(this.state.files.length + 1).padStart(4, '0');
    const file: CaseFile = {
      caw_nr: `CAW-${year}-${serial}`,
      verwijzing_nr: referral['verwijzing_nr'] ?? '',
      status: 'nieuw',
      regie: referral['van_naam'] ?? '',
      verwijzing: { ...referral },
      stappen: [],
      intrekkingen: [],
      eigen: [],
    };
    this.state.files.push(file);
    return file;
  }

  /** Puts one line for the partner in the queue, under the next `bericht_nr`. */
  tell(kind: string, line: Cells): void {
    this.state.messageNumber += 1;
    const bericht_nr = String(this.state.messageNumber);
    this.state.outgoing.push({ kind, rows: [{ bericht_nr, tijdstip: this.now(), ...line }] });
  }

  /** Takes the content of one `rubriek` out of the file. */
  screenOff(file: CaseFile, rubriek: string): void {
    for (const step of file.stappen) {
      if (step['rubriek'] === rubriek) Object.assign(step, { tekst: '', afgeschermd: 'ja' });
    }
    const cells = screenedCells[rubriek] ?? [];
    for (const cell of cells) file.verwijzing[cell] = '';
  }
}

const screenedCells: Readonly<Record<string, readonly string[]>> = {
  persoon: ['rrn', 'naam', 'voornaam', 'geboortedatum'],
  contact: ['telefoon'],
  traject: ['reden', 'vraag'],
};
