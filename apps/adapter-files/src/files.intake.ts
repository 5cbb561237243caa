import { createHash } from 'node:crypto';
import type { CollectingDesk, Fault } from '@wisselzone/platform/adapter';
import { csvOf } from '@wisselzone/platform/files';
import type { ExchangeFolders } from './exchange-folders';
import type { FileBook } from './file-book';
import { answerColumns, reasonOf, receiptOf, rejectsOf } from './files.answers';
import { readFileNamed } from './files.reading';
import type { FileRow, ReadRow, TakenFile } from './files.types';

interface FaultyRow {
  readonly line: number;
  readonly bytes: Buffer;
  readonly faults: readonly Fault[];
  readonly message: string;
  readonly sourceMessageId: string;
}

/** The source under which rows stand in the inbox. */
export const SOURCE = 'files';

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const SHORT = 12;

// Whoever asked for the answer hears that it failed; the next answer does not wait for that.
const leftToTheCaller = (): void => undefined;

const numberOf = (read: ReadRow): string =>
  'row' in read ? (read.row.cells['sourceMessageId'] ?? '') : '';

const placeOf = (digest: string, line: number): string => `${digest}:${String(line)}`;

/** A row with a number of its own is that row in every file; another is the row at its place in this content. */
const messageOf = (digest: string, read: ReadRow): string =>
  numberOf(read) === '' ? placeOf(digest, read.line) : `number:${numberOf(read)}`;

const bytesOf = (row: FileRow): Buffer => Buffer.from(JSON.stringify(row));

/**
 * Takes files in: claimed by a rename, written down, each row stored in the inbox, answered once every row has its
 * outcome, and only then moved away. Whatever ends in between begins again at the claimed file and changes nothing twice.
 */
export class FilesIntake {
  /** Taken in by this process and waiting for the hub. */
  private readonly waiting = new Set<string>();
  private answering: Promise<void> = Promise.resolve();

  constructor(
    private readonly folders: ExchangeFolders,
    private readonly book: FileBook,
    private readonly now: () => Date,
  ) {}

  /** True when a file was there. */
  async takeAll(desk: CollectingDesk): Promise<boolean> {
    await this.folders.prepare();
    const names = await this.folders.claim();
    for (const name of names) if (!this.waiting.has(name)) await this.take(name, desk);
    return names.length > 0;
  }

  /** Writes receipt and rejects of a file whose rows all have their outcome, and moves it away. */
  answer(file: TakenFile, name = file.name): Promise<void> {
    const turn = this.answering.then(() => this.writeAnswers(file, name));
    this.answering = turn.catch(leftToTheCaller);
    return turn;
  }

  private async writeAnswers(file: TakenFile, name: string): Promise<void> {
    const outcomes = await this.book.outcomes(file.digest);
    const rejects = rejectsOf(outcomes);
    if (rejects.length > 0)
      await this.folders.write(
        'rejects',
        `${name}.rejects.csv`,
        csvOf(answerColumns.rejects, rejects),
      );
    const receipt = receiptOf(file, name, outcomes);
    await this.folders.write(
      'receipts',
      `${name}.receipt.csv`,
      csvOf(answerColumns.receipt, receipt),
    );
    await this.folders.settle(name, 'done');
    await this.book.setAnswered(file.digest);
    this.waiting.delete(name);
  }

  private async take(name: string, desk: CollectingDesk): Promise<void> {
    const bytes = await this.folders.read(name);
    if (!bytes) return;
    const digest = digestOf(bytes);
    const known = await this.book.withDigest(digest);
    if (known && known.name !== name) return this.takeAgain(known, name);
    const namesake = await this.book.withName(name);
    if (namesake && namesake.digest !== digest)
      return this.refuse(name, digest, { field: 'file', rule: 'nameTaken' }, desk);
    const read = readFileNamed(name, bytes);
    if (!read.ok) return this.refuse(name, digest, read.fault, desk);
    const file = known ?? { digest, name, receivedAt: this.now(), answered: false };
    return this.takeRows(file, read.rows, desk);
  }

  private async takeRows(
    file: TakenFile,
    rows: readonly ReadRow[],
    desk: CollectingDesk,
  ): Promise<void> {
    const { digest, name } = file;
    await this.book.begin(file, rows.length);
    for (const row of rows) await this.takeRow(digest, row, desk);
    desk.wake.ring();
    if (await this.book.isComplete(digest)) return this.answer(file);
    this.waiting.add(name);
  }

  /** The same content under another name asks nothing new: it gets the answers of the first. */
  private async takeAgain(known: TakenFile, name: string): Promise<void> {
    if (known.answered) await this.answer(known, name);
  }

  private async takeRow(digest: string, read: ReadRow, desk: CollectingDesk): Promise<void> {
    const { line } = read;
    if (await this.book.hasRow(digest, line)) return;
    const message = messageOf(digest, read);
    if (!('row' in read))
      return this.takeFaulty(digest, { ...read, message, sourceMessageId: '' }, desk);
    const bytes = bytesOf(read.row);
    const received = await desk.inbox.receive(SOURCE, message, bytes);
    // What was refused under this number comes again, mended or not: it is asked again.
    const again = received !== 'stored' && (await this.book.forgetRefused(message));
    if (again) await desk.inbox.replay(SOURCE, message, bytes);
    if (again || received !== 'differs')
      return this.book.addRow(digest, { line, message, sourceMessageId: numberOf(read) });
    const faults = [{ field: 'sourceMessageId', rule: 'sourceMessageIdTaken' }];
    const refused = { line, bytes, faults, sourceMessageId: numberOf(read) };
    return this.takeFaulty(digest, { ...refused, message: placeOf(digest, line) }, desk);
  }

  private async takeFaulty(
    digest: string,
    row: FaultyRow,
    { inbox }: CollectingDesk,
  ): Promise<void> {
    const { line, bytes, faults, message, sourceMessageId } = row;
    await inbox.receiveUnread({ source: SOURCE, id: message, bytes }, faults);
    await this.book.setOutcome({ message, ids: [], faults });
    await this.book.addRow(digest, { line, message, sourceMessageId });
  }

  /** What cannot be read as a whole is kept under a name that nothing else has, with the reason beside it. */
  private async refuse(
    name: string,
    digest: string,
    fault: Fault,
    { inbox }: CollectingDesk,
  ): Promise<void> {
    const as = `${digest.slice(0, SHORT)}-${name}`;
    await inbox.receiveUnread({ source: SOURCE, id: `file:${as}`, bytes: Buffer.from(name) }, [
      fault,
    ]);
    const reason = csvOf(answerColumns.reason, [reasonOf(name, fault)]);
    await this.folders.write('quarantine', `${as}.reason.csv`, reason);
    await this.folders.settle(name, 'quarantine', as);
  }
}
