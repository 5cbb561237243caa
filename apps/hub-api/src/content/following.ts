import { Injectable } from '@nestjs/common';
import { mayFollow, mayFollowOffer, strangerParty, type Verdict } from '@wisselzone/domain/sharing';
import type { OfferId, OrganisationId } from '@wisselzone/kernel';
import { Clock } from '../clock';
import { Directory } from '../directory/directory';
import type { DossierStream } from '../dossier/dossier.stream';

/** May an organisation follow the events of a dossier, on the register of flows as it stands now? */
@Injectable()
export class Following {
  constructor(
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async of(stream: DossierStream, recipient: OrganisationId): Promise<(event: string) => Verdict> {
    const flows = await this.directory.freshFlows();
    const followed = {
      dossier: stream.state,
      events: stream.entries.map(({ stored, fact }) => ({ eventId: stored.eventId, fact })),
      flows,
      partyOf: (id: OrganisationId) => this.directory.organisation(id) ?? strangerParty(id),
    };
    return mayFollow(followed, recipient, this.clock.now());
  }

  /** May the candidate of an offer be told what happens to it? One answer for every event of its window. */
  async ofOffer(
    { state }: DossierStream,
    offer: OfferId,
    recipient: OrganisationId,
  ): Promise<() => Verdict> {
    const flows = await this.directory.freshFlows();
    const partyOf = (id: OrganisationId) => this.directory.organisation(id) ?? strangerParty(id);
    const verdict = mayFollowOffer({ dossier: state, flows, partyOf }, offer, {
      recipient,
      at: this.clock.now(),
    });
    return () => verdict;
  }
}
