import { Injectable } from '@nestjs/common';
import { mayFollow, strangerParty, type Verdict } from '@wisselzone/domain/sharing';
import type { OrganisationId } from '@wisselzone/kernel';
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
}
