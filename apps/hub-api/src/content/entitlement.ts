import { Injectable } from '@nestjs/common';
import { recipientsOf, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import { mayShare, type Party, type SharingAnswer } from '@wisselzone/domain/sharing';
import type {
  DataCategory,
  Fact,
  Instant,
  OrganisationId,
  Purpose,
  Role,
} from '@wisselzone/kernel';
import { Directory } from '../directory/directory';

/** Who wants what, for what, now. */
export interface Wanted {
  readonly recipient: OrganisationId;
  readonly role: Role;
  readonly action: 'read' | 'deliver';
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly at: Instant;
}

/** Asks the sharing policy, on the register of flows as it stands now. */
@Injectable()
export class Entitlement {
  constructor(private readonly directory: Directory) {}

  /** May this organisation have these categories of what `source` recorded? */
  async of(dossier: Dossier, source: OrganisationId, wanted: Wanted): Promise<SharingAnswer> {
    const flows = await this.directory.freshFlows();
    const parties = { source: this.partyOf(source), recipient: this.partyOf(wanted.recipient) };
    return mayShare({ dossier, flows, parties }, wanted);
  }

  /** An organisation that is not registered may receive nothing, and no flow names it. */
  private partyOf(organisation: OrganisationId): Party {
    return (
      this.directory.organisation(organisation) ?? {
        organisation,
        organisationType: 'partner',
        mayReceive: [],
      }
    );
  }
}

/** Who is assigned within an organisation is for that organisation alone. */
export const isOwnBusinessOfAnother = (
  event: Fact<DossierEvent>,
  dossier: Dossier,
  organisation: OrganisationId,
): boolean =>
  (event.type === 'CaseWorkerAssigned' || event.type === 'CaseWorkerReleased') &&
  !recipientsOf(event, dossier).includes(organisation);
