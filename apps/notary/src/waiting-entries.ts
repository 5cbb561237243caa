import type { AccessLogLines } from '@wisselzone/platform/access-log';
import type { EventStore, Position } from '@wisselzone/platform/event-store';
import type { Followed, LogEntry } from '@wisselzone/platform/merkle-log';

/** Of each source at once: neither can keep the other waiting, and 256 entries make a full batch. */
const OF_EACH = 128;

/** What waits to be put in the tree. */
export interface Batch {
  readonly entries: readonly LogEntry[];
  /** Where both sources stand after it. */
  readonly followed: Followed;
  /** More may wait already. */
  readonly isFull: boolean;
}

/**
 * Both sources give what was committed in the order of commits, and only ever more of it. So two batches of
 * one size after one state are the same batch: a signature that a crash swallowed was on no other tree.
 */
export class WaitingEntries {
  constructor(
    private readonly events: EventStore,
    private readonly lines: AccessLogLines,
  ) {}

  async after({ eventLog, eventPosition, accessLine }: Followed): Promise<Batch> {
    const events = await this.events.readAll({
      limit: OF_EACH,
      ...(eventPosition === undefined ? {} : { after: eventPosition as Position }),
    });
    const lines = await this.lines.after(accessLine, OF_EACH);
    const position = events.at(-1)?.position ?? eventPosition;
    return {
      entries: [
        ...events.map(({ position: source, eventId, leaf: text }) => {
          return { kind: 'event', source, eventId, text } as const;
        }),
        ...lines.map(({ lineNo, text }) => {
          return { kind: 'accessLine', source: String(lineNo), text } as const;
        }),
      ],
      followed: {
        ...{ eventLog, accessLine: lines.at(-1)?.lineNo ?? accessLine },
        ...(position === undefined ? {} : { eventPosition: position }),
      },
      isFull: events.length === OF_EACH || lines.length === OF_EACH,
    };
  }
}
