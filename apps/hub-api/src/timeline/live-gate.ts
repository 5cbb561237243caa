import { Injectable } from '@nestjs/common';
import type { DossierId } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { DossierReader } from '../dossier/dossier.reader';
import { DossierRelations } from '../dossier/relations';
import { TimelineEntry, type Entered, type Item } from './timeline-entry';

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
    private readonly entry: TimelineEntry,
  ) {}

  /** `undefined` when the relation has ended; else what may still be shown, already in the access log. */
  async pass(watch: Watch, items: readonly Item[]): Promise<readonly Item[] | undefined> {
    const { asking, role, dossier } = watch;
    const stream = await this.dossiers.read(dossier);
    if (this.relations.relationOf(stream, asking, role) === 'none') return undefined;
    const shown = await this.entry.stillFollowed(stream, asking, items);
    if (shown.length > 0) await this.entry.book(asking, { ...whoseOf(watch), items: shown });
    return shown;
  }
}

const whoseOf = ({ role, dossier, person }: Watch) => ({
  role,
  dossier,
  ...(person ? { person } : {}),
});
