import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type DossierId, type PersonId, type Role } from '@wisselzone/kernel';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';

const OPERATION = 'readTimeline';

/** Who was let in: in which role, and whose timeline it is. */
export interface Entered {
  readonly role: Role;
  readonly person?: PersonId;
}

interface Shown extends Entered {
  readonly dossier: DossierId;
  readonly items: readonly HttpComponents['schemas']['TimelineItem'][];
}

/** Who may open a timeline, and the line of every page that was shown. */
@Injectable()
export class TimelineEntry {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly accessBook: AccessBook,
  ) {}

  async require(asking: Asking, dossier: DossierId): Promise<Entered> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    return present({ role, person: stream.state.casework.opened?.person });
  }

  book(asking: Asking, { items, ...whose }: Shown): Promise<void> {
    return this.accessBook.write(asking, {
      ...whose,
      operation: OPERATION,
      outcome: 'permit',
      categories: ['process'],
      eventIds: items.map(({ id }) => id),
      rows: items.length,
    });
  }
}
