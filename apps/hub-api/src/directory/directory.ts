import {
  emptyFlowRegister,
  evolveFlows,
  flowsOf,
  type Flow,
  type FlowEvent,
} from '@wisselzone/domain/flow';
import {
  evolveOrganisation,
  standsInFor,
  teamsOf,
  type Organisation,
  type OrganisationEvent,
} from '@wisselzone/domain/organisation';
import {
  startOfDay,
  type Fact,
  type Instant,
  type OrganisationId,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';

export const FLOWS = 'flows';
const ORGANISATION = 'organisation-';
const PAGE = 500;

/** The stream of one organisation. */
export const organisationStream = (organisation: string): string =>
  `${ORGANISATION}${organisation}`;

interface Known {
  readonly revision: number;
  readonly organisation: Organisation | undefined;
}

/**
 * Who the organisations are and what may flow between them, followed from the log. It may be a moment
 * behind; the `fresh` reads first take what is missing, for decisions that rest on it.
 */
export class Directory {
  private readonly known = new Map<string, Known>();
  private register = emptyFlowRegister;
  private readonly stop = new AbortController();
  private following: Promise<void> = Promise.resolve();

  private constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** Follows the log; ready when its end has been reached once. */
  static async open(store: EventStore, upcasters: Upcasters): Promise<Directory> {
    const directory = new Directory(store, upcasters);
    await new Promise<void>((resolve, reject) => {
      directory.following = directory.follow(resolve);
      directory.following.catch(reject);
    });
    return directory;
  }

  organisation(id: string): Organisation | undefined {
    return this.known.get(id)?.organisation;
  }

  /** The revision of an organisation's last event; -1 when it is not known. */
  revisionOf(id: string): number {
    return this.known.get(id)?.revision ?? -1;
  }

  organisations(): readonly Organisation[] {
    return [...this.known.values()].flatMap(({ organisation }) => organisation ?? []);
  }

  /** By hub id, enterprise number or OVO code. */
  byCode(code: string): Organisation | undefined {
    return (
      this.organisation(code) ??
      this.organisations().find((one) => one.enterpriseNumber === code || one.ovoCode === code)
    );
  }

  teamsOf(organisation: string, subject: SubjectId): readonly TeamId[] {
    const known = this.organisation(organisation);
    return known ? teamsOf(known, subject) : [];
  }

  /** Colleagues who are away at a moment and named this one as their replacement. */
  standsInFor(organisation: string, subject: SubjectId, at: Instant): readonly SubjectId[] {
    const known = this.organisation(organisation);
    return known ? standsInFor(known.absences, subject, at) : [];
  }

  flows(): readonly Flow[] {
    return flowsOf(this.register);
  }

  /** The register as its stream stands now. Rejects with `EventStoreError` when the log is away. */
  async freshFlows(): Promise<readonly Flow[]> {
    if ((await this.store.headRevision(FLOWS)) > this.register.revision)
      this.take(await this.store.readStream(FLOWS, { from: this.register.revision + 1 }));
    return this.flows();
  }

  /** One organisation as its stream stands now. */
  async freshOrganisation(id: string): Promise<Organisation | undefined> {
    const stream = organisationStream(id);
    const revision = this.revisionOf(id);
    if ((await this.store.headRevision(stream)) > revision)
      this.take(await this.store.readStream(stream, { from: revision + 1 }));
    return this.organisation(id);
  }

  /** Who is the legal successor of an organisation at a moment; `undefined` while nobody is. */
  async successorOf(id: string, at: Instant): Promise<OrganisationId | undefined> {
    const { succession } = (await this.freshOrganisation(id)) ?? {};
    return succession && at >= startOfDay(succession.from) ? succession.successor : undefined;
  }

  /** Takes every organisation the log holds by now; for a caller whose organisation is not known here yet. */
  async catchUp(): Promise<void> {
    let after: Position | undefined;
    do {
      const events = await this.store.readAll({
        ...(after ? { after } : {}),
        limit: PAGE,
        streamPrefixes: [ORGANISATION],
      });
      this.take(events);
      after = events.length < PAGE ? undefined : events.at(-1)?.position;
    } while (after);
  }

  async close(): Promise<void> {
    this.stop.abort();
    await this.following;
  }

  private async follow(caughtUp: () => void): Promise<void> {
    const messages = this.store.subscribeAll({
      streamPrefixes: [ORGANISATION, FLOWS],
      signal: this.stop.signal,
    });
    for await (const message of messages) {
      if (message.kind === 'events') this.take(message.events);
      if (message.kind === 'caughtUp') caughtUp();
    }
    caughtUp();
  }

  /** What was taken before, by the subscription or by a fresh read, changes nothing. */
  private take(events: readonly StoredEvent[]): void {
    for (const stored of events) {
      if (stored.stream === FLOWS) this.takeFlow(stored);
      else if (stored.stream.startsWith(ORGANISATION)) this.takeOrganisation(stored);
    }
  }

  private takeFlow(stored: StoredEvent): void {
    if (stored.revision !== this.register.revision + 1) return;
    const event = recordedOf(stored, this.upcasters) as Fact<FlowEvent>;
    this.register = evolveFlows(this.register, event);
  }

  private takeOrganisation(stored: StoredEvent): void {
    const id = stored.stream.slice(ORGANISATION.length);
    const revision = this.revisionOf(id) + 1;
    if (stored.revision !== revision) return;
    const event = recordedOf(stored, this.upcasters) as Fact<OrganisationEvent>;
    this.known.set(id, {
      revision,
      organisation: evolveOrganisation(this.organisation(id), event),
    });
  }
}
