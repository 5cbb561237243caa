import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Columns } from './columns';
import { encode, writeLines, type Encoding } from './csv';
import type { Intake, Outcome } from './intake';
import type { Register } from './register';

/** The two folders the CAW shares with its partner. */
export class Folders {
  private readonly incoming: string;
  private readonly outgoing: string;

  constructor(
    directory: string,
    private readonly register: Register,
    private readonly how: { readonly columns: Columns; readonly encoding: Encoding },
  ) {
    this.incoming = join(directory, 'in');
    this.outgoing = join(directory, 'uit');
    mkdirSync(join(this.incoming, 'verwerkt'), { recursive: true });
    mkdirSync(join(this.outgoing, 'verwerkt'), { recursive: true });
  }

  /** One round: reads what lies in `in/`, then writes what waits for `uit/`. */
  round(intake: Intake): void {
    if (this.register.state.faults.down) return;
    const names = readdirSync(this.incoming).filter((name) => name.endsWith('.csv'));
    for (const name of names.sort()) this.read(intake, name);
    this.write();
  }

  private read(intake: Intake, name: string): void {
    const path = join(this.incoming, name);
    if (/^(bewijs|geweigerd)-/.test(name)) this.putAway(path, name);
    else {
      const outcome = intake.take(name, readFileSync(path));
      this.register.save();
      this.answer(name, outcome);
      this.putAway(path, name);
    }
  }

  private putAway(path: string, name: string): void {
    renameSync(path, join(this.incoming, 'verwerkt', name));
  }

  private answer(name: string, { lines, refused }: Outcome): void {
    const accepted = String(lines === 0 ? 0 : lines - refused.length);
    const tijdstip = this.register.now();
    const counts = {
      regels: String(lines),
      aangenomen: accepted,
      geweigerd: String(refused.length),
    };
    this.put(`bewijs-${name}`, 'bewijs', [{ bestand: name, tijdstip, ...counts }]);
    if (refused.length === 0) return;
    const rows = refused.map(({ line, column, rule, original }) => {
      return { regel: String(line), kolom: column, regel_geschonden: rule, origineel: original };
    });
    this.put(`geweigerd-${name}`, 'geweigerd', rows);
  }

  private write(): void {
    const { state } = this.register;
    while (!state.faults.late) {
      const [next] = state.outgoing;
      if (!next) return;
      const copies = state.faults.duplicate ? 2 : 1;
      for (let copy = 1; copy <= copies; copy += 1) {
        const serial = String(state.fileNumber + copy).padStart(6, '0');
        this.put(`${next.kind}-${serial}.csv`, next.kind, next.rows);
      }
      state.fileNumber += copies;
      state.outgoing.shift();
      this.register.save();
    }
  }

  private put(name: string, kindName: string, rows: readonly Record<string, string>[]): void {
    const kind = this.how.columns.kind(kindName, 'uit');
    if (!kind) throw new Error(`The contract has no file ${kindName}.`);
    const columns = kind.kolommen.map(({ naam }) => naam);
    const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
    const path = join(this.outgoing, name);
    writeFileSync(`${path}.tmp`, encode(writeLines([columns, ...lines]), this.how.encoding));
    renameSync(`${path}.tmp`, path);
  }
}
