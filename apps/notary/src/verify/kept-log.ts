import { AccessLogLines, type KeptLine } from '@wisselzone/platform/access-log';
import {
  openEventStore,
  type EventStore,
  type StoredEvent,
} from '@wisselzone/platform/event-store';
import { LogContents, type EntryPlace } from '@wisselzone/platform/merkle-log';
import { faultsOfEvent, faultsOfLine } from './kept-as-said';

/** Where a log is kept: its sources and its proofs. */
export interface KeptLogAddresses {
  readonly eventStore: string;
  readonly accessLog: string;
  readonly store: string;
}

const PAGE = 500;

/** Events and access lines in the order in which the tree has them, each held against its own text. */
export class KeptLog {
  readonly findings: string[] = [];

  private constructor(
    private readonly events: EventStore,
    private readonly lines: AccessLogLines,
    readonly contents: LogContents,
  ) {}

  static async open({ eventStore, accessLog, store }: KeptLogAddresses): Promise<KeptLog> {
    return new KeptLog(
      await openEventStore(eventStore),
      new AccessLogLines({ connectionString: accessLog }),
      await LogContents.open(store),
    );
  }

  /** The exact text of every entry; what is missing or was changed beside it is added to the findings. */
  async *entries(): AsyncGenerator<string> {
    const events = allEvents(this.events);
    const lines = allLines(this.lines);
    let nth = 0;
    for await (const place of this.contents.places()) {
      if (place.index !== nth) this.found(place, 'stands in another place');
      nth = place.index + 1;
      yield place.kind === 'event'
        ? this.textOfEvent(place, (await events.next()).value)
        : this.textOfLine(place, (await lines.next()).value);
    }
    await events.return(undefined);
    await lines.return(undefined);
  }

  async close(): Promise<void> {
    await this.events.close();
    await this.lines.close();
    await this.contents.close();
  }

  private textOfEvent(place: EntryPlace, event: StoredEvent | undefined): string {
    if (event?.position !== place.source || event.eventId !== place.eventId)
      this.found(place, 'its event is not there');
    for (const fault of event ? faultsOfEvent(event) : []) this.found(place, fault);
    return event?.leaf ?? '';
  }

  private textOfLine(place: EntryPlace, line: KeptLine | undefined): string {
    if (String(line?.lineNo) !== place.source || place.eventId !== null)
      this.found(place, 'its access line is not there');
    for (const fault of line ? faultsOfLine(line) : []) this.found(place, fault);
    return line?.text ?? '';
  }

  private found({ index }: EntryPlace, what: string): void {
    this.findings.push(`entry ${index}: ${what}`);
  }
}

async function* allEvents(store: EventStore): AsyncGenerator<StoredEvent, undefined> {
  let page = await store.readAll({ limit: PAGE });
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield* page;
    page = await store.readAll({ limit: PAGE, after: last.position });
  }
  return undefined;
}

async function* allLines(lines: AccessLogLines): AsyncGenerator<KeptLine, undefined> {
  let page = await lines.after(0, PAGE);
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield* page;
    page = await lines.after(last.lineNo, PAGE);
  }
  return undefined;
}
