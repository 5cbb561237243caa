import { createHash } from 'node:crypto';
import { inDutch, type CollectingDesk, type Fault } from '@wisselzone/platform/adapter';
import { isReadKind, readColumns, writtenColumns, type ReadKind } from './caw.columns';
import { cellsOf, decoded, fileOf, recordsOf, type CsvRecord } from './caw.csv';
import type { CawFolders } from './caw.folders';
import { fromCaw } from './caw.inbound.mapping';

const LARGEST = 1024 * 1024;
const MOST_LINES = 5000;
const FILE_NAME = /^([a-z-]+)-\d{6}\.csv$/;

interface RefusedLine {
  readonly regel: string;
  readonly kolom: string;
  readonly regel_geschonden: string;
  readonly origineel: string;
}

const refusal = (line: number, { field, rule }: Fault, original: string): RefusedLine => ({
  regel: String(line),
  kolom: field,
  regel_geschonden: `${inDutch(rule)}; verbeter de regel en stuur ze in een nieuw bestand`.slice(
    0,
    200,
  ),
  origineel: original.slice(0, 20_000),
});

/** The source under which lines of a kind stand in the inbox. */
export const sourceOf = (kind: ReadKind): string => `caw-${kind}`;

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Takes files of the CAW in, line by line: stored first, receipt after, and only then moved away. */
export class CawIntake {
  constructor(
    private readonly folders: CawFolders,
    private readonly organisation: string,
    private readonly now: () => Date,
  ) {}

  /** True when there was a file. */
  async takeAll(desk: CollectingDesk): Promise<boolean> {
    const names = await this.folders.waiting();
    for (const name of names) await this.take(name, desk);
    return names.length > 0;
  }

  private async take(name: string, desk: CollectingDesk): Promise<void> {
    const bytes = await this.folders.read(name);
    if (name.startsWith('geweigerd-')) await this.takeRejects(name, bytes, desk);
    else if (!name.startsWith('bewijs-')) await this.takeLines(name, bytes, desk);
    await this.folders.done(name);
  }

  private async takeLines(name: string, bytes: Buffer, desk: CollectingDesk): Promise<void> {
    const kind = FILE_NAME.exec(name)?.[1] ?? '';
    if (!isReadKind(kind)) return this.refuseFile(name, bytes, 'onbekende soort bestand', desk);
    const [header, ...lines] = recordsOf(bytes);
    const wrong = wrongWithFile(kind, bytes, header, lines);
    if (wrong) return this.refuseFile(name, bytes, wrong, desk);
    const refused: RefusedLine[] = [];
    for (const line of lines) {
      const fault = await this.takeLine(name, kind, line, desk);
      if (fault) refused.push(refusal(line.line, fault, decoded(line.bytes)));
    }
    await this.answer(name, lines.length, refused);
    desk.wake.ring();
  }

  private async refuseFile(
    name: string,
    bytes: Buffer,
    rule: string,
    { inbox }: CollectingDesk,
  ): Promise<void> {
    const fault = { field: 'bestand', rule };
    await inbox.receiveUnread({ source: 'caw', id: `${name}@${digest(bytes)}`, bytes }, [fault]);
    const [header] = recordsOf(bytes);
    await this.answer(name, 1, [refusal(1, fault, header ? decoded(header.bytes) : '')]);
  }

  /** The first fault of a line; undefined when it was taken in. */
  private async takeLine(
    name: string,
    kind: ReadKind,
    { line, bytes }: CsvRecord,
    { inbox }: CollectingDesk,
  ): Promise<Fault | undefined> {
    const source = sourceOf(kind);
    const meaning = fromCaw(kind, bytes, this.organisation);
    const aside = `${name}:${String(line)}@${digest(bytes)}`;
    if (!meaning.ok) {
      await inbox.receiveUnread({ source, id: aside, bytes }, meaning.faults);
      return meaning.faults[0];
    }
    const number = cellsOf(bytes)?.[0] ?? '';
    if ((await inbox.receive(source, number, bytes)) !== 'differs') return undefined;
    const fault = { field: 'bericht_nr', rule: 'nummer van een andere regel' };
    await inbox.receiveUnread({ source, id: aside, bytes }, [fault]);
    return fault;
  }

  /** What the CAW refused of ours is for the operator: a line it should have been able to read. */
  private async takeRejects(name: string, bytes: Buffer, { inbox }: CollectingDesk): Promise<void> {
    const lines = recordsOf(bytes).slice(1);
    const faults = lines.map((line) => {
      const [number = '', column = '', rule = ''] = cellsOf(line.bytes) ?? [];
      return { field: `${number}/${column}`, rule };
    });
    await inbox.receiveUnread({ source: 'caw', id: `${name}@${digest(bytes)}`, bytes }, faults);
  }

  private async answer(
    name: string,
    lines: number,
    refused: readonly RefusedLine[],
  ): Promise<void> {
    const receipt = {
      bestand: name,
      tijdstip: this.now().toISOString(),
      regels: String(lines),
      aangenomen: String(lines - refused.length),
      geweigerd: String(refused.length),
    };
    if (refused.length > 0) {
      const rows = refused.map((one) => ({ ...one }));
      await this.folders.write(`geweigerd-${name}`, fileOf(writtenColumns.geweigerd, rows));
    }
    await this.folders.write(`bewijs-${name}`, fileOf(writtenColumns.bewijs, [receipt]));
  }
}

const wrongWithFile = (
  kind: ReadKind,
  bytes: Buffer,
  header: CsvRecord | undefined,
  lines: readonly CsvRecord[],
): string | undefined => {
  if (bytes.length > LARGEST) return 'ten hoogste 1 MiB';
  if (lines.length > MOST_LINES) return 'ten hoogste 5000 regels';
  const columns = header && cellsOf(header.bytes);
  return columns?.join(';') === readColumns[kind].join(';')
    ? undefined
    : 'de kolommen van het koppelvlak, in die volgorde';
};
