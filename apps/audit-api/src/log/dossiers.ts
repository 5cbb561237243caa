import { Injectable } from '@nestjs/common';
import { wasInvolved, type DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, Fact, PersonId } from '@wisselzone/kernel';
import { AccessLogSearch } from '@wisselzone/platform/access-log';
import { readEnvelope, recordedFrom, Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { ReadStore } from '@wisselzone/platform/read-store';
import { AuditBook } from '../book/audit-book';
import type { Officer } from '../officer/officer';
import { DossierHistory } from './dossier-history';

const CARDS = 'select dossier from read.dossier_card where tenant = $1 and person = $2';

/** Finds the dossiers that an officer may look into: those in which her organisation is or was involved. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
    private readonly search: AccessLogSearch,
    private readonly rows: ReadStore,
    private readonly book: AuditBook,
  ) {}

  /** 404 for every other dossier, known or not, after the attempt is in the access log. */
  async require(officer: Officer, dossier: DossierId, operation: string): Promise<DossierHistory> {
    const history = await this.historyOf(dossier);
    if (wasInvolved(history.now, officer.organisation)) return history;
    await this.book.write(officer, { operation, dossier, outcome: 'deny' });
    throw new ProblemError(standardProblems.resourceNotFound);
  }

  /** The person's dossiers that are the officer's as well; the access log and her organisation's rows know them. */
  async ofPerson({ organisation }: Officer, person: PersonId): Promise<readonly DossierHistory[]> {
    const [logged, cards] = await Promise.all([
      this.search.dossiersOf(person),
      this.rows.inTenant(organisation, (rows) =>
        rows.query<{ dossier: DossierId }>(CARDS, [organisation, person]),
      ),
    ]);
    const ids = [...new Set([...logged, ...cards.map(({ dossier }) => dossier)])].sort();
    const histories = await Promise.all(ids.map((id) => this.historyOf(id)));
    return histories.filter(
      (history) => history.person === person && wasInvolved(history.now, organisation),
    );
  }

  async historyOf(dossier: DossierId): Promise<DossierHistory> {
    const envelopes = await this.envelopes(`dossier-${dossier}`);
    const told = envelopes.map((envelope) => ({
      envelope,
      // A stream holds the events of its own kind; an unknown type throws in the upcasters.
      fact: recordedFrom(envelope, this.upcasters) as Fact<DossierEvent>,
    }));
    const known = new DossierHistory(dossier, told);
    const registrations = known.person ? await this.envelopes(`person-${known.person}`) : [];
    // That others know the person too is not this dossier's business.
    const involved = registrations.filter(({ actor }) =>
      wasInvolved(known.now, actor.organisation),
    );
    return new DossierHistory(dossier, told, involved);
  }

  private async envelopes(stream: string) {
    return (await this.store.readStream(stream)).map(readEnvelope);
  }
}
