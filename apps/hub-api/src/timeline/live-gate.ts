import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { DossierId } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { Following } from '../content/following';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { TimelineEntry, type Entered } from './timeline-entry';

export type Item = HttpComponents['schemas']['TimelineItem'];

/** Who watches which timeline, from where. */
export interface Watch extends Entered {
  readonly asking: Asking;
  readonly dossier: DossierId;
  readonly after: number;
}

/** Decides anew at every message, on the dossier as its stream stands now. */
@Injectable()
export class LiveGate {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly following: Following,
    private readonly entry: TimelineEntry,
  ) {}

  /** `undefined` when the relation has ended; else what may still be shown, already in the access log. */
  async pass(watch: Watch, items: readonly Item[]): Promise<readonly Item[] | undefined> {
    const { asking, role, dossier } = watch;
    const stream = await this.dossiers.read(dossier);
    if (this.relations.relationOf(stream, asking, role) === 'none') return undefined;
    if (items.length === 0) return items;
    const followed = await this.following.of(stream, asking.organisation);
    const shown = items.filter(({ id }) => followed(id).ok);
    if (shown.length > 0) await this.entry.book(asking, { ...whoseOf(watch), items: shown });
    return shown;
  }
}

const whoseOf = ({ role, dossier, person }: Watch) => ({
  role,
  dossier,
  ...(person ? { person } : {}),
});
