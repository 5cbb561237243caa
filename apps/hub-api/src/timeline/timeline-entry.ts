import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { present, type DossierId, type PersonId, type Role } from '@wisselzone/kernel';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { Following } from '../content/following';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';

const OPERATION = 'readTimeline';

/** Who was let in: in which role, and whose timeline it is. */
export interface Entered {
  readonly role: Role;
  readonly person?: PersonId;
}

export type Item = HttpComponents['schemas']['TimelineItem'];

interface Shown extends Entered {
  readonly dossier: DossierId;
  readonly items: readonly Item[];
}

/** Who may open a timeline, and the line of every page that was shown. */
@Injectable()
export class TimelineEntry {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly following: Following,
    private readonly accessBook: AccessBook,
  ) {}

  /** Who asks, and the dossier as its stream stands now. */
  async require(
    asking: Asking,
    dossier: DossierId,
  ): Promise<{ readonly entered: Entered; readonly stream: DossierStream }> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    return { entered: present({ role, person: stream.state.casework.opened?.person }), stream };
  }

  /** The items that may still be shown: rows know the ground of the day on which they were written. */
  async stillFollowed(
    stream: DossierStream,
    { organisation }: Asking,
    items: readonly Item[],
  ): Promise<readonly Item[]> {
    if (items.length === 0) return items;
    const followed = await this.following.of(stream, organisation);
    return items.filter(({ id }) => followed(id).ok);
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
