import { Injectable } from '@nestjs/common';
import { relationOf, type Dossier, type Relation } from '@wisselzone/domain/dossier';
import { present, type Role } from '@wisselzone/kernel';
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
    const dossier = dossierIdOf(stream.name);
    const whose = present({ person: stream.state.casework.opened?.person });
    await this.book.write(asking, { role, operation, dossier, ...whose, outcome: 'deny' });
    throw new ProblemError(standardProblems.resourceNotFound);
  }
}
