import { Injectable } from '@nestjs/common';
import type { Dossier } from '@wisselzone/domain/dossier';
import {
  mayOffer,
  mayShare,
  strangerParty,
  type OfferQuestion,
  type Party,
  type SharingAnswer,
} from '@wisselzone/domain/sharing';
import type {
  DataCategory,
  Instant,
  OrganisationId,
  OverrideId,
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
  readonly override?: OverrideId;
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

  /** May a candidate have these categories of a question that `source` offers without the person? */
  async ofOffer(source: OrganisationId, question: OfferQuestion): Promise<SharingAnswer> {
    const flows = await this.directory.freshFlows();
    const parties = { source: this.partyOf(source), recipient: this.partyOf(question.recipient) };
    return mayOffer({ flows, parties }, question);
  }

  private partyOf(organisation: OrganisationId): Party {
    return this.directory.organisation(organisation) ?? strangerParty(organisation);
  }
}
