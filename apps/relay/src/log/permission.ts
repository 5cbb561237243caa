import type { MailboxEntry } from '@wisselzone/contracts';
import {
  emptyDossier,
  evolveDossier,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import { emptyFlowRegister, evolveFlows, flowsOf, type FlowEvent } from '@wisselzone/domain/flow';
import { mayFollow, mayFollowOffer, strangerParty, type Verdict } from '@wisselzone/domain/sharing';
import type { Fact, Instant, OfferId, OrganisationId } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';
import { FoldedStreams } from './folded-streams';
import type { Organisations } from './organisations';

const FLOWS = 'flows';
/** Dossiers kept folded; any other is read again. */
const ROOM = 2_000;

interface Followed {
  readonly dossier: Dossier;
  readonly events: { readonly eventId: string; readonly fact: Fact<DossierEvent> }[];
}

/** Where an event happened, as its recipient knows it. */
type Place = Pick<MailboxEntry, 'dossier' | 'behind'>;

/** Whether an organisation may be told of an event, decided on the log as it stands at that moment. */
export class Permission {
  private readonly dossiers: FoldedStreams<Followed>;
  private readonly flows: FoldedStreams<typeof emptyFlowRegister>;

  constructor(
    log: EventStore,
    upcasters: Upcasters,
    private readonly organisations: Organisations,
  ) {
    this.dossiers = new FoldedStreams<Followed>(
      log,
      {
        initial: () => ({ dossier: emptyDossier, events: [] }),
        evolve: ({ dossier, events }, stored) => {
          const fact = recordedOf(stored, upcasters) as Fact<DossierEvent>;
          events.push({ eventId: stored.eventId, fact });
          return { dossier: evolveDossier(dossier, fact), events };
        },
      },
      ROOM,
    );
    this.flows = new FoldedStreams(log, {
      initial: () => emptyFlowRegister,
      evolve: (register, stored) =>
        evolveFlows(register, recordedOf(stored, upcasters) as Fact<FlowEvent>),
    });
  }

  /** Rejects with `EventStoreError` when the log is away: then nothing may be sent. */
  async of(
    recipient: OrganisationId,
    places: readonly Place[],
    at: Instant,
  ): Promise<(dossier: string, event: string) => Verdict> {
    const register = this.flows.fresh(FLOWS);
    const asked = [...new Map(places.map((place) => [place.dossier, place])).values()];
    const followed = await Promise.all(asked.map((place) => this.followed(place)));
    const flows = flowsOf(await register);
    const partyOf = (id: OrganisationId) => this.organisations.known(id) ?? strangerParty(id);
    const verdicts = new Map(
      followed.map(({ place: { dossier, behind }, known }) => {
        const about = { ...known, flows, partyOf };
        const offer = behind && mayFollowOffer(about, dossier as OfferId, { recipient, at });
        return [dossier, offer ? () => offer : mayFollow(about, recipient, at)] as const;
      }),
    );
    return (dossier, event) =>
      verdicts.get(dossier)?.(event) ?? { ok: false, reason: 'notInvolved' };
  }

  private async followed(
    place: Place,
  ): Promise<{ readonly place: Place; readonly known: Followed }> {
    const known = await this.dossiers.fresh(`dossier-${place.behind ?? place.dossier}`);
    return { place, known };
  }
}
