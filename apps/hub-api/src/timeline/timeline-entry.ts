import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId, Role } from '@wisselzone/kernel';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';

const OPERATION = 'readTimeline';

interface Shown {
  readonly role: Role;
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

  async require(asking: Asking, dossier: DossierId): Promise<Role> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    return role;
  }

  book(asking: Asking, { role, dossier, items }: Shown): Promise<void> {
    return this.accessBook.write(asking, {
      role,
      operation: OPERATION,
      outcome: 'permit',
      dossier,
      categories: ['process'],
      eventIds: items.map(({ id }) => id),
      rows: items.length,
    });
  }
}
