import { Injectable } from '@nestjs/common';
import { offeringOf, type DossierEvent } from '@wisselzone/domain/dossier';
import type { Offering } from '@wisselzone/domain/offering';
import type { DossierId, OfferId, OrganisationId, PersonId } from '@wisselzone/kernel';
import type { Entry } from '../command/stream';
import { DossierReader } from '../dossier/dossier.reader';
import { OfferRows } from './offer.rows';

/** What an offer is of: for the hub's own decisions. None of it but the question is ever given out. */
export interface Offered {
  readonly dossier: DossierId;
  readonly offering: Offering;
  readonly person: PersonId;
  readonly entry: Entry<DossierEvent>;
}

/** Finds the dossier behind a candidate's window. */
@Injectable()
export class OfferWindow {
  constructor(
    private readonly rows: OfferRows,
    private readonly dossiers: DossierReader,
  ) {}

  /** Undefined when this organisation is no candidate of such an offer. */
  async find(candidate: OrganisationId, offer: OfferId): Promise<Offered | undefined> {
    const dossier = await this.rows.behind(candidate, offer);
    if (!dossier) return undefined;
    const { state, entries } = await this.dossiers.read(dossier);
    const offering = offeringOf(state, offer);
    const entry = entries.find(
      ({ fact }) => fact.type === 'ReferralOffered' && fact.plain.offering === offering?.offering,
    );
    const person = state.casework.opened?.person;
    return offering && entry && person ? { dossier, offering, person, entry } : undefined;
  }
}
