import { Injectable, type MessageEvent } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';
import { Clock } from '../clock';
import { ReadModels } from '../reading/read-models';
import { LiveGate, type Watch } from './live-gate';
import type { Item } from './timeline-entry';
import { TimelineRows } from './timeline.rows';

const AT_ONCE = 50;
/** A sign of life for proxies, and the moment at which an ended token or relation is noticed. */
const QUIET_MS = 10_000;

/** The timeline as it happens. Every batch is decided and logged before it is sent. */
@Injectable()
export class LiveTimeline {
  constructor(
    private readonly rows: TimelineRows,
    private readonly models: ReadModels,
    private readonly gate: LiveGate,
    private readonly clock: Clock,
  ) {}

  follow(watch: Watch): Observable<MessageEvent> {
    return new Observable((subscriber) => {
      const stop = new AbortController();
      this.run(watch, subscriber, stop.signal).then(
        () => subscriber.complete(),
        (error: unknown) => subscriber.error(error),
      );
      return () => stop.abort();
    });
  }

  private async run(watch: Watch, to: Subscriber<MessageEvent>, stop: AbortSignal): Promise<void> {
    let { after } = watch;
    while (!stop.aborted && this.clock.now() < watch.asking.expiresAt) {
      const items = await this.next(watch, after);
      const shown = await this.gate.pass(watch, items);
      if (!shown) return;
      send(to, shown, items.length === 0);
      after = items.at(-1)?.seq ?? after;
    }
  }

  /** What came after; empty when it stayed quiet for a while. */
  private async next({ asking, dossier }: Watch, after: number): Promise<readonly Item[]> {
    let items: readonly Item[] = [];
    const look = async (): Promise<boolean> => {
      items = await this.rows.after(asking.organisation, { dossier, after, limit: AT_ONCE });
      return items.length > 0;
    };
    const left = Date.parse(asking.expiresAt) - Date.parse(this.clock.now());
    await this.models.waitFor(look, Math.max(0, Math.min(QUIET_MS, left)));
    return items;
  }
}

/** Sending to a subscriber that has gone does nothing. */
const send = (to: Subscriber<MessageEvent>, shown: readonly Item[], quiet: boolean): void => {
  for (const item of shown) to.next({ id: String(item.seq), data: item });
  if (quiet) to.next({ type: 'alive', data: {} });
};
