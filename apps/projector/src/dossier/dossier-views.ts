import type { DossierId } from '@wisselzone/kernel';
import type { Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, StoredEvent } from '@wisselzone/platform/event-store';
import { followedEvent } from '../log/followed-event';
import type { Register } from '../log/register';
import { DossierView } from './dossier-view';

const PREFIX = 'dossier-';
/** Events kept in memory over all dossiers; about a kilobyte each. */
const ROOM = 50_000;
/** Streams read at once when dossiers are not in memory. */
const READERS = 4;

export const isDossierStream = (stream: string): boolean => stream.startsWith(PREFIX);

/** The dossiers at hand, the least recently followed forgotten first; any can be folded again from its stream. */
export class DossierViews {
  private readonly views = new Map<string, DossierView>();
  private weight = 0;

  constructor(
    private readonly log: EventStore,
    private readonly register: Register,
    private readonly upcasters: Upcasters,
  ) {}

  /** Brings every dossier of these events to just before its first event among them. Give them in log order. */
  async prepare(events: readonly StoredEvent[]): Promise<void> {
    const first = new Map<string, number>();
    for (const { stream, revision } of events) if (!first.has(stream)) first.set(stream, revision);
    const missing = [...first].filter(([stream, revision]) => this.sizeOf(stream) !== revision);
    const readNext = async (): Promise<void> => {
      for (let next = missing.pop(); next; next = missing.pop()) await this.foldAgain(...next);
    };
    await Promise.all(Array.from({ length: READERS }, readNext));
  }

  /** The view to fold the next event of this stream with. Call `prepare` first. */
  of(stream: string): DossierView {
    const view = this.views.get(stream) ?? this.blank(stream);
    this.views.delete(stream);
    this.views.set(stream, view);
    this.weight += 1;
    return view;
  }

  /** Forgets the least recently followed beyond the room there is. Call between batches. */
  trim(): void {
    for (const [stream, view] of this.views) {
      if (this.weight <= ROOM) return;
      this.views.delete(stream);
      this.weight -= view.size;
    }
  }

  private sizeOf(stream: string): number {
    return this.views.get(stream)?.size ?? 0;
  }

  private blank(stream: string): DossierView {
    return new DossierView(stream.slice(PREFIX.length) as DossierId, this.register);
  }

  private async foldAgain(stream: string, before: number): Promise<void> {
    const view = this.blank(stream);
    const past = await this.log.readStream(stream, { limit: before });
    for (const stored of past) view.follow(followedEvent(stored, this.upcasters));
    this.weight += view.size - this.sizeOf(stream);
    this.views.set(stream, view);
  }
}
