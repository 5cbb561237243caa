import { emptyFlowRegister, evolveFlows, flowsOf, type FlowEvent } from '@wisselzone/domain/flow';
import type { Flow } from '@wisselzone/domain/flow';
import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
} from '@wisselzone/domain/organisation';
import { evolveService, type Service, type ServiceEvent } from '@wisselzone/domain/service';
import type { Day, Fact, OrganisationId } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';

const ORGANISATION = 'organisation-';
const SERVICE = 'service-';
const FLOWS = 'flows';
const PAGE = 500;

/** Organisations, services and the register of flows as they are now, from the log. */
export class Register {
  private readonly organisations = new Map<string, Organisation>();
  private readonly known = new Map<string, Service>();
  private readonly since = new Map<string, Day>();
  private lines = emptyFlowRegister;
  private reached: Position | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: EventStore,
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

  organisation(id: string): Organisation | undefined {
    return this.organisations.get(id);
  }

  /** By hub id, enterprise number or OVO code. */
  organisationBy(code: string): OrganisationId | undefined {
    const matches = (one: Organisation) => one.enterpriseNumber === code || one.ovoCode === code;
    const found = this.organisations.get(code) ?? [...this.organisations.values()].find(matches);
    return found?.organisation;
  }

  get flows(): readonly Flow[] {
    return flowsOf(this.lines);
  }

  /** Since which day a service has as much room as it last said, without a break. */
  saidSince({ service }: Service): Day | undefined {
    return this.since.get(SERVICE + service);
  }

  get services(): readonly Service[] {
    return [...this.known.values()];
  }

  private async catchUp(): Promise<void> {
    let events: readonly StoredEvent[];
    do {
      events = await this.log.readAll({
        ...(this.reached ? { after: this.reached } : {}),
        limit: PAGE,
        streamPrefixes: [ORGANISATION, SERVICE, FLOWS],
      });
      for (const stored of events) this.take(stored);
    } while (events.length === PAGE);
  }

  private take(stored: StoredEvent): void {
    const { stream } = stored;
    // A stream holds the events of its own kind; an unknown type throws in the upcasters.
    const event = recordedOf(stored, this.upcasters);
    if (stream === FLOWS) this.lines = evolveFlows(this.lines, event as Fact<FlowEvent>);
    else if (stream.startsWith(SERVICE)) this.takeService(stream, event as Fact<ServiceEvent>);
    else this.takeOrganisation(stream, event as Fact<OrganisationEvent>);
    this.reached = stored.position;
  }

  private takeService(stream: string, event: Fact<ServiceEvent>): void {
    const before = this.known.get(stream)?.said;
    const service = evolveService(this.known.get(stream), event);
    if (event.type === 'AvailabilitySaid' && before?.availability !== event.plain.availability)
      this.since.set(stream, event.plain.saidOn);
    if (service) this.known.set(stream, service);
  }

  private takeOrganisation(stream: string, event: Fact<OrganisationEvent>): void {
    const id = stream.slice(ORGANISATION.length);
    const organisation = evolveOrganisation(this.organisations.get(id), event);
    if (organisation) this.organisations.set(id, organisation);
  }
}
