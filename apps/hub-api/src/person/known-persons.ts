import { Injectable } from '@nestjs/common';
import type { Person } from '@wisselzone/domain/person';
import type { PersonId, Role } from '@wisselzone/kernel';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import type { Asking } from '../caller/asking';
import { readStream } from '../command/stream';
import { ReadModels } from '../reading/read-models';
import { relatedDossier, RelatedTo } from '../reading/related';
import { personKind, personStream } from './person.stream';

const OWN_DOSSIER = `
  select c.person from read.dossier_card c
  where c.tenant = $1 and c.person = $3 and ${relatedDossier('c')} limit 1`;

/** Which records of persons an organisation has anything to do with; all others are not there. */
@Injectable()
export class KnownPersons {
  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
    private readonly models: ReadModels,
    private readonly related: RelatedTo,
  ) {}

  /** Registered by the caller's organisation, or of a dossier that the caller has a relation to. */
  async knows(asking: Asking, role: Role, person: PersonId): Promise<boolean> {
    const { store, upcasters } = this;
    const { state } = await readStream({ store, upcasters }, personStream(person), personKind);
    return this.knowsOf(state, { asking, role, person });
  }

  /** The same, of a record that was read already. */
  async knowsOf(
    { registeredBy }: Person,
    { asking, role, person }: { asking: Asking; role: Role; person: PersonId },
  ): Promise<boolean> {
    const { organisation } = asking;
    if (registeredBy.includes(organisation)) return true;
    const values = [organisation, this.related.assignees(asking, role), person];
    const rows = await this.models.asTenant(organisation, (own) => own.query(OWN_DOSSIER, values));
    return rows.length > 0;
  }
}
