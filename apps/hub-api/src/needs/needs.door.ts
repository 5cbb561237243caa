import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { NeedsEvent } from '@wisselzone/domain/needs';
import { isEventOf } from '@wisselzone/domain/dossier';
import type { DossierId, Purpose } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import type { Entry } from '../command/stream';
import { ContentReader } from '../content/content.reader';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { needsView } from './needs.view';

const OPERATION = 'readNeeds';

/** The needs of one person, opened as far as they may be shared; every opening is in the access log. */
@Injectable()
export class NeedsDoor {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
  ) {}

  async read(
    asking: Asking,
    dossier: DossierId,
    purpose: Purpose,
  ): Promise<HttpComponents['schemas']['Needs']> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    const person = stream.state.casework.opened?.person;
    if (!person) throw new ProblemError(standardProblems.resourceNotFound);
    const entries = stream.entries.filter(({ fact }) => isEventOf('needs', fact));
    const reading = { asking, role, purpose, person, operation: OPERATION };
    const opened = await this.reader.openAll(stream, reading, entries);
    // The filter above keeps the events of needs; the compiler does not follow it into the entry.
    return needsView(entries as readonly Entry<NeedsEvent>[], opened);
  }
}
