import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from '@wisselzone/domain/organisation';
import type { Fact } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';
import { FoldedStreams } from './folded-streams';

const PREFIX = 'organisation-';

/** Who the organisations are and how each is reached, followed from the log. */
export class Organisations {
  private readonly folded: FoldedStreams<Organisation | undefined>;
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private hear: () => void = () => undefined;

  private constructor(
    private readonly log: EventStore,
    upcasters: Upcasters,
  ) {
    this.folded = new FoldedStreams<Organisation | undefined>(log, {
      initial: () => undefined,
      evolve: (known, stored) =>
        // A stream holds the events of its own kind; an unknown type throws in the upcasters.
        evolveOrganisation(known, recordedOf(stored, upcasters) as Fact<OrganisationEvent>),
    });
  }

  /** Ready when the end of the log has been reached once. */
  static async open(log: EventStore, upcasters: Upcasters): Promise<Organisations> {
    const organisations = new Organisations(log, upcasters);
    await new Promise<void>((resolve, reject) => {
      organisations.following = organisations.follow(resolve);
      organisations.following.catch(reject);
    });
    return organisations;
  }

  /** Called after anything was said of any organisation. */
  onChange(hear: () => void): void {
    this.hear = hear;
  }

  known(organisation: string): Organisation | undefined {
    return this.folded.at(`${PREFIX}${organisation}`);
  }

  /** As its stream stands now. Rejects with `EventStoreError`. */
  fresh(organisation: string): Promise<Organisation | undefined> {
    return this.folded.fresh(`${PREFIX}${organisation}`);
  }

  all(): readonly Organisation[] {
    return this.folded.streams().flatMap((stream) => this.folded.at(stream) ?? []);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  private async follow(caughtUp: () => void): Promise<void> {
    const { signal } = this.stopping;
    for await (const message of this.log.subscribeAll({ streamPrefixes: [PREFIX], signal })) {
      if (message.kind === 'events') this.folded.take(message.events);
      if (message.kind === 'caughtUp') caughtUp();
      this.hear();
    }
    caughtUp();
  }
}
