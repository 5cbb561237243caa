import { Injectable } from '@nestjs/common';
import { present, type DossierId, type PersonId } from '@wisselzone/kernel';
import type { LineQuery } from '@wisselzone/platform/access-log';
import { AuditBook, type View } from '../book/audit-book';
import { Dossiers } from '../log/dossiers';
import { Parties } from '../log/parties';
import type { Officer } from '../officer/officer';
import type { AccessLineExportRequest } from './access-line.request';
import type { Eyes } from './access-line.view';

type About = Pick<AccessLineExportRequest, 'person' | 'dossier'>;
type Scope = Pick<LineQuery, 'dossiers' | 'own'>;

/** Which lines an officer may see, and how they are shown to her. */
@Injectable()
export class AccessLines {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly parties: Parties,
    private readonly book: AuditBook,
  ) {}

  /** The lines on her dossiers, and those of her own organisation on the person outside any dossier. */
  async scopeOf(officer: Officer, { person, dossier }: About, operation: string): Promise<Scope> {
    if (dossier)
      return { dossiers: [(await this.dossiers.require(officer, dossier, operation)).id] };
    if (!person) return { dossiers: [] };
    const histories = await this.dossiers.ofPerson(officer, person);
    return {
      dossiers: histories.map(({ id }): DossierId => id),
      own: { organisation: officer.organisation, person },
    };
  }

  async eyesOf({ organisation }: Officer, view: 'officer' | 'person'): Promise<Eyes> {
    const parties = (await this.parties.fresh()).now();
    return view === 'officer' ? { parties, own: organisation } : { parties };
  }

  /** Writes down that she looked; she is answered only afterwards. */
  viewed(
    officer: Officer,
    {
      person,
      dossier,
    }: { readonly person?: PersonId | undefined; readonly dossier?: DossierId | undefined },
    view: Pick<View, 'operation' | 'rows'>,
  ): Promise<void> {
    return this.book.write(officer, {
      ...present({ person, dossier }),
      ...view,
      outcome: 'permit',
    });
  }
}
