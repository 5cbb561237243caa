import type { Organisation } from '@wisselzone/domain/organisation';
import type { OrganisationId } from '@wisselzone/kernel';
import type { ReadStore } from '@wisselzone/platform/read-store';
import type { Errand } from '../errand/errands';
import { beginErrand, moveLanes } from '../errand/lane-errands';
import type { Organisations } from '../log/organisations';
import { nightOf } from './night';
import { noteDropped, noteEnded, reconcile, type Found, type Taking } from './reconciliation';

/** How often it is looked whether a night has begun, or an errand that failed is to be tried again. */
const LOOK_MS = 60_000;
const AGAIN_MS = 1_000;
const PULLED: readonly string[] = ['feed', 'files'];

export interface ReconcilerParts {
  readonly store: ReadStore;
  readonly organisations: Organisations;
  readonly clock: () => number;
  /** Told which organisation's lanes were moved. */
  readonly onMoved: (organisation: OrganisationId) => void;
  /** Told, once per count, how many events were dropped on the way to whom: somebody has to look. */
  readonly onDropped: (found: { readonly recipient: string; readonly count: number }) => void;
  /** Told of every failure of ours; it is tried again. */
  readonly onTrouble: (error: unknown) => void;
}

const takingOf = ({ organisation, channel }: Organisation): Taking | undefined =>
  channel && channel !== 'hubWorklist'
    ? { organisation, channel, pulled: PULLED.includes(channel) }
    : undefined;

/** Counts every organisation's deliveries once a night, and does what people ask of them in between. */
export class Reconciler {
  private readonly counted = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private readonly stopping = new AbortController();

  constructor(private readonly parts: ReconcilerParts) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.look();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.timer);
    await this.looking;
  }

  /** Fulfils once the errand is done, now or in an earlier life; a failure is told and tried again until `stop`. */
  async do(errand: Errand): Promise<void> {
    while (!this.stopping.signal.aborted)
      try {
        await this.doOnce(errand);
        return;
      } catch (error) {
        this.parts.onTrouble(error);
        await this.pause();
      }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, AGAIN_MS);
      this.stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private async doOnce(errand: Errand): Promise<void> {
    const { store, organisations, clock, onMoved } = this.parts;
    const now = new Date(clock());
    const { organisation } = errand;
    const known = await organisations.fresh(organisation);
    const taking = known && takingOf(known);
    const found = await store.inTenant(organisation, async (rows) => {
      if (!(await beginErrand(rows, errand, now))) return undefined;
      if (errand.kind === 'reconcile')
        return taking && reconcile(rows, taking, { occasion: errand.errand, now });
      await moveLanes(rows, errand, now);
      return undefined;
    });
    if (found) await this.tell(organisation, found, now);
    onMoved(organisation);
  }

  private look(): void {
    if (this.looking || this.stopping.signal.aborted) return;
    this.looking = this.countTonight()
      .catch(this.parts.onTrouble)
      .finally(() => {
        this.looking = undefined;
      });
  }

  private async countTonight(): Promise<void> {
    const { organisations, clock } = this.parts;
    const night = nightOf(clock());
    for (const one of organisations.all()) {
      if (this.stopping.signal.aborted) return;
      const taking = takingOf(one);
      if (!taking || this.counted.get(one.organisation) === night) continue;
      await this.count(taking, night);
      this.counted.set(one.organisation, night);
    }
  }

  private async count(taking: Taking, occasion: string): Promise<void> {
    const organisation = taking.organisation as OrganisationId;
    const now = new Date(this.parts.clock());
    const found = await this.parts.store.inTenant(organisation, async (rows) => {
      const [before] = await rows.query(COUNTED, [organisation, occasion]);
      return before ? undefined : reconcile(rows, taking, { occasion, now });
    });
    if (!found) return;
    await this.tell(organisation, found, now);
    if (found.dropped.length > 0) this.parts.onMoved(organisation);
  }

  /** Both organisations know: the recipient's rows were written with the count, here are those of each source. */
  private async tell(recipient: OrganisationId, found: Found, now: Date): Promise<void> {
    const { store, onDropped } = this.parts;
    const sources = new Set([...found.dropped, ...found.ended].map(({ source }) => source));
    sources.delete(recipient);
    for (const source of sources)
      await store.inTenant(source, async (rows) => {
        const dropped = found.dropped.filter((one) => one.source === source);
        await noteDropped(rows, source, { recipient, dropped, now });
        const events = found.ended
          .filter((one) => one.source === source)
          .map(({ event_id }) => event_id);
        await noteEnded(rows, source, { recipient, events, now });
      });
    if (found.dropped.length > 0) onDropped({ recipient, count: found.dropped.length });
  }
}

const COUNTED = `select 1 as counted from relay.reconciliation where organisation = $1 and occasion = $2`;
