import {
  Partner,
  type CollectingDesk,
  type Delivery,
  type EventsDesk,
  type InboxMessage,
  type Mapped,
  type Reply,
} from '@wisselzone/platform/adapter';
import { csvOf } from '@wisselzone/platform/files';
import type { FeedEvent } from '@wisselzone/platform/hub-client';
import type { ExchangeFolders } from './exchange-folders';
import type { FileBook } from './file-book';
import { eventColumns, eventRow } from './files.events';
import { FilesIntake } from './files.intake';
import { commandOf } from './files.mapping';
import type { FileRow } from './files.types';

const DIGITS = 9;

/** An organisation as this door knows it: a folder. Rows are the hub's own commands; what it is told is the thin event of every door. */
export class FilesPartner extends Partner {
  override readonly fileKind = 'dossier';
  private readonly intake: FilesIntake;

  constructor(
    private readonly folders: ExchangeFolders,
    private readonly book: FileBook,
    private readonly pollMs: number,
    now: () => Date,
  ) {
    super();
    this.intake = new FilesIntake(folders, book, now);
  }

  override understand({ bytes }: InboxMessage): Mapped {
    return commandOf(JSON.parse(bytes.toString('utf8')) as FileRow);
  }

  /** Content never goes into a file: only what `takeEvents` is given leaves. */
  override deliver(): Promise<Delivery> {
    return Promise.resolve({ end: 'skipped', reason: 'noAnswerAtPartner' });
  }

  override async takeEvents(events: readonly FeedEvent[], desk: EventsDesk): Promise<void> {
    await this.folders.prepare();
    const number = String(await desk.next('events')).padStart(DIGITS, '0');
    const content = csvOf(eventColumns, events.map(eventRow));
    await this.folders.write('events', `events-${number}.csv`, content);
  }

  override async reply(reply: Reply): Promise<Delivery> {
    await this.book.setOutcome(reply);
    for (const file of await this.book.completeWith(reply.message)) await this.intake.answer(file);
    return { end: 'delivered' };
  }

  override close(): Promise<void> {
    return this.book.close();
  }

  override async collect(desk: CollectingDesk): Promise<number> {
    await this.intake.takeAll(desk);
    return this.pollMs;
  }
}
