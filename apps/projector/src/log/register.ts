import {
  emptyFlowRegister,
  evolveFlows,
  flowsOf,
  type Flow,
  flowEventTypes,
  type FlowEvent,
} from '@wisselzone/domain/flow';
import type { OrganisationEvent } from '@wisselzone/domain/organisation';
import type { Party } from '@wisselzone/domain/sharing';
import type { Fact, OrganisationId } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';

const isOfFlows = (event: Fact<OrganisationEvent | FlowEvent>): event is Fact<FlowEvent> =>
  flowEventTypes.some((type) => type === event.type);

/** What was known from a position on. */
interface Version<Value> {
  readonly from: Position;
  readonly value: Value;
}

/** Names of the streams that a register is folded from. */
export const REGISTER_STREAMS = ['organisation-', 'flows'] as const;

/**
 * Parties and flows as they stood at any place of the log. Old versions are kept (they change a few
 * times a year), so that a dossier folded again gives exactly the rows it gave before.
 */
export class Register {
  private readonly parties = new Map<string, Version<Party>[]>();
  private readonly flows: Version<readonly Flow[]>[] = [];
  private lines = emptyFlowRegister;

  constructor(
    private readonly log: Pick<EventStore, 'comparePositions'>,
    private readonly upcasters: Upcasters,
  ) {}

  /** Folds an event of an organisation or of the register of flows. */
  learn(stored: StoredEvent): void {
    // The registry vouches for the type.
    const event = recordedOf(stored, this.upcasters) as Fact<OrganisationEvent | FlowEvent>;
    if (event.type === 'OrganisationRegistered') this.learnParty(event.plain, stored.position);
    if (isOfFlows(event)) {
      this.lines = evolveFlows(this.lines, event);
      this.flows.push({ from: stored.position, value: flowsOf(this.lines) });
    }
  }

  partyAt(organisation: OrganisationId, position: Position): Party | undefined {
    return this.latest(this.parties.get(organisation) ?? [], position);
  }

  flowsAt(position: Position): readonly Flow[] {
    return this.latest(this.flows, position) ?? [];
  }

  private learnParty({ organisation, organisationType, mayReceive }: Party, from: Position): void {
    const versions = this.parties.get(organisation) ?? [];
    versions.push({ from, value: { organisation, organisationType, mayReceive } });
    this.parties.set(organisation, versions);
  }

  private latest<Value>(versions: readonly Version<Value>[], at: Position): Value | undefined {
    return versions.findLast(({ from }) => this.log.comparePositions(from, at) <= 0)?.value;
  }
}
