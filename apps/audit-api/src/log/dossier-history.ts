import {
  emptyDossier,
  evolveDossier,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import {
  present,
  type DossierId,
  type Fact,
  type Instant,
  type PersonId,
} from '@wisselzone/kernel';
import type { Envelope } from '@wisselzone/platform/envelope';
import { asOf, type Version } from './as-of';

/** One event of a dossier: its envelope, and as the rules read it. */
export interface Told {
  readonly envelope: Envelope;
  readonly fact: Fact<DossierEvent>;
}

/** Everything that happened in one dossier, and what it was at any moment. */
export class DossierHistory {
  private readonly versions: readonly Version<Dossier>[];

  constructor(
    readonly id: DossierId,
    readonly told: readonly Told[],
    /** What was recorded about the person outside any dossier. */
    readonly registrations: readonly Envelope[] = [],
  ) {
    let value = emptyDossier;
    this.versions = told.map(({ fact }) => {
      value = evolveDossier(value, fact);
      return { at: fact.at, value };
    });
  }

  get now(): Dossier {
    return this.versions.at(-1)?.value ?? emptyDossier;
  }

  get person(): PersonId | undefined {
    return this.now.casework.opened?.person;
  }

  /** What a line of the access log says of whose data it is about. */
  get about(): { readonly dossier: DossierId; readonly person?: PersonId } {
    return { dossier: this.id, ...present({ person: this.person }) };
  }

  at(moment: Instant): Dossier {
    return asOf(this.versions, moment) ?? emptyDossier;
  }

  /** The same history as it stood at a moment. */
  until(moment: Instant): DossierHistory {
    return new DossierHistory(
      this.id,
      this.told.filter(({ fact }) => fact.at <= moment),
      this.registrations.filter(({ recordedAt }) => recordedAt <= moment),
    );
  }

  /** Every envelope that holds sealed sections about the person. */
  get envelopes(): readonly Envelope[] {
    return [...this.registrations, ...this.told.map(({ envelope }) => envelope)];
  }
}
