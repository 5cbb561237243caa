import { Injectable } from '@nestjs/common';
import { relationOf, wasInvolved, type Dossier, type Relation } from '@wisselzone/domain/dossier';
import { present, startOfDay, type OrganisationId, type Role } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Clock } from '../clock';
import type { FoldedStream } from '../command/stream';
import { Directory } from '../directory/directory';
import { dossierIdOf } from './dossier.stream';

interface Attempt {
  readonly role: Role;
  /** What was tried, for the access log. */
  readonly operation: string;
}

/** How the caller stands to a dossier; without a relation the dossier is not there. */
@Injectable()
export class DossierRelations {
  constructor(
    private readonly directory: Directory,
    private readonly book: AccessBook,
    private readonly clock: Clock,
  ) {}

  relationOf({ state }: FoldedStream<Dossier>, asking: Asking, role: Role): Relation {
    const { organisation, subject } = asking;
    const teams = this.directory.teamsOf(organisation, subject);
    const standsInFor = this.directory.standsInFor(organisation, subject, this.clock.now());
    return relationOf(state, organisation, { subject, teams, role, standsInFor });
  }

  /** Answers 404 to everybody else, colleagues included, after the attempt is in the access log. */
  async require(
    stream: FoldedStream<Dossier>,
    asking: Asking,
    { role, operation }: Attempt,
  ): Promise<void> {
    if (this.relationOf(stream, asking, role) !== 'none') return;
    throw await this.denied(stream, asking, { role, operation });
  }

  /** The legal successor, from its day on, of an organisation that is or was on the dossier; 404 to everybody else. */
  async requireSuccessor(
    stream: FoldedStream<Dossier>,
    asking: Asking,
    attempt: Attempt & { readonly predecessor: OrganisationId },
  ): Promise<void> {
    const { predecessor } = attempt;
    const known = await this.directory.freshOrganisation(predecessor);
    const { succession } = known ?? {};
    const isSuccessor =
      succession?.successor === asking.organisation &&
      startOfDay(succession.from) <= this.clock.now();
    if (isSuccessor && wasInvolved(stream.state, predecessor)) return;
    throw await this.denied(stream, asking, attempt);
  }

  private async denied(
    stream: FoldedStream<Dossier>,
    asking: Asking,
    { role, operation }: Attempt,
  ): Promise<ProblemError> {
    const dossier = dossierIdOf(stream.name);
    const whose = present({ person: stream.state.casework.opened?.person });
    await this.book.write(asking, { role, operation, dossier, ...whose, outcome: 'deny' });
    return new ProblemError(standardProblems.resourceNotFound);
  }
}
