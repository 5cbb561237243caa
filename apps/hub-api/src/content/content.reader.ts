import { Injectable } from '@nestjs/common';
import type { SharingAnswer } from '@wisselzone/domain/sharing';
import type { DataCategory, PersonId, Purpose, Role, SealedCategory } from '@wisselzone/kernel';
import { sealedOf } from '@wisselzone/platform/envelope';
import { Vault, type OpenedSections } from '@wisselzone/platform/vault';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { Clock } from '../clock';
import type { Entry } from '../command/stream';
import { dossierIdOf, type DossierStream } from '../dossier/dossier.stream';
import { Entitlement } from './entitlement';

/** One event whose content is asked, and what for. */
export interface Opening {
  readonly asking: Asking;
  readonly role: Role;
  readonly purpose: Purpose;
  readonly operation: string;
  readonly person: PersonId;
  readonly entry: Entry;
}

export interface Opened {
  readonly sections: OpenedSections;
  readonly withheld: SharingAnswer['withheld'];
}

/** The only way content leaves: decided now, opened as far as covered, and in the access log before it is given. */
@Injectable()
export class ContentReader {
  constructor(
    private readonly entitlement: Entitlement,
    private readonly vault: Vault,
    private readonly book: AccessBook,
    private readonly clock: Clock,
  ) {}

  async open(dossier: DossierStream, opening: Opening): Promise<Opened> {
    const { entry, asking, role, purpose, person } = opening;
    const categories = entry.envelope.sections.map(({ category }) => category);
    const answer = await this.entitlement.of(dossier.state, entry.fact.by, {
      recipient: asking.organisation,
      role,
      action: 'read',
      purpose,
      categories,
      at: this.clock.now(),
    });
    const covered = answer.covered.map(({ category }) => category).filter(isSealed);
    const scope = { person, stream: entry.stored.stream, eventId: entry.stored.eventId };
    const sections =
      covered.length === 0 ? {} : await this.vault.open(scope, sealedOf(entry.stored), covered);
    await this.book.write(asking, {
      ...lineOf(answer),
      role,
      operation: opening.operation,
      dossier: dossierIdOf(dossier.name),
      person,
      purpose,
      eventIds: [entry.stored.eventId],
    });
    return { sections, withheld: answer.withheld };
  }
}

const isSealed = (category: DataCategory): category is SealedCategory => category !== 'process';

const lineOf = ({ covered, withheld, policyVersion }: SharingAnswer) =>
  ({
    outcome: withheld.length === 0 ? 'permit' : covered.length === 0 ? 'deny' : 'partial',
    categories: covered.map(({ category }) => category),
    withheld: withheld.map(({ category, reason }) => ({ category, reason })),
    grounds: covered.map(({ ground: { code, reference } }) => ({ code, reference })),
    clearances: covered.flatMap(({ clearance }) => clearance?.consent ?? clearance?.kind ?? []),
    policyVersion,
    rows: covered.length,
  }) as const;
