import { emptyFlowRegister, evolveFlows, flowsOf, type FlowEvent } from '@wisselzone/domain/flow';
import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from '@wisselzone/domain/organisation';
import type { Fact, Instant } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';
import { asOf, type Version } from './as-of';
import { PartiesAt } from './parties-at';

const ORGANISATION = 'organisation-';
const FLOWS = 'flows';
const PAGE = 500;

/** Who the organisations are and what may flow between them, now and at any moment before, from the log. */
export class Parties {
  private readonly organisations = new Map<string, Version<Organisation>[]>();
  private readonly registers = [{ at: '' as Instant, value: emptyFlowRegister }];
  private reached: Position | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** Itself, with all that the log holds by now. Rejects with `EventStoreError` when the log is away. */
  async fresh(): Promise<this> {
    const mine = this.turn.then(() => this.catchUp());
    // One at a time; what a turn rejects with is for whoever asked for it.
    this.turn = mine.then(
      () => undefined,
      () => undefined,
    );
    await mine;
    return this;
  }

  /** As they were at a moment. */
  at(moment: Instant): PartiesAt {
    const organisations = new Map(
      [...this.organisations].flatMap(([id, versions]) => {
        const organisation = asOf(versions, moment);
        return organisation ? [[id, organisation] as const] : [];
      }),
    );
    return new PartiesAt(organisations, flowsOf(asOf(this.registers, moment) ?? emptyFlowRegister));
  }

  now(): PartiesAt {
    return this.at('~' as Instant);
  }

  /** When the register, or one of these organisations, changed. */
  changes(organisations: readonly string[]): readonly Instant[] {
    const versions = organisations.flatMap((id) => this.organisations.get(id) ?? []);
    return [...versions, ...this.registers].map(({ at }) => at);
  }

  private async catchUp(): Promise<void> {
    let events: readonly StoredEvent[];
    do {
      events = await this.store.readAll({
        ...(this.reached ? { after: this.reached } : {}),
        limit: PAGE,
        streamPrefixes: [ORGANISATION, FLOWS],
      });
      for (const stored of events) this.take(stored);
    } while (events.length === PAGE);
  }

  private take(stored: StoredEvent): void {
    const event = recordedOf(stored, this.upcasters);
    if (stored.stream === FLOWS) {
      const register = this.registers.at(-1)?.value ?? emptyFlowRegister;
      // A stream holds the events of its own kind; an unknown type throws in the upcasters.
      const value = evolveFlows(register, event as Fact<FlowEvent>);
      this.registers.push({ at: event.at, value });
    } else {
      const id = stored.stream.slice(ORGANISATION.length);
      const versions = this.organisations.get(id) ?? [];
      const value = evolveOrganisation(versions.at(-1)?.value, event as Fact<OrganisationEvent>);
      if (value) this.organisations.set(id, [...versions, { at: event.at, value }]);
    }
    this.reached = stored.position;
  }
}
