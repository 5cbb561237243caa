import { Injectable } from '@nestjs/common';
import type { DossierId, OrganisationId, PersonId, SealedCategory } from '@wisselzone/kernel';
import type { SharingAnswer } from '@wisselzone/domain/sharing';
import { AccessLog, type AccessLine } from '@wisselzone/platform/access-log';
import type { Analyst } from '../analyst/analyst';
import { Clock } from '../clock';

/** Coded sections of one dossier that are opened to be counted. */
export interface OpenedToCount {
  readonly hub: OrganisationId;
  /** Names the count that they are opened for. */
  readonly run: string;
  readonly dossier: DossierId;
  readonly person: PersonId;
  readonly categories: readonly SealedCategory[];
  readonly eventIds: readonly string[];
  readonly decided: Pick<SharingAnswer, 'covered' | 'withheld' | 'policyVersion'>;
}

const COUNTER = 'urn:wisselzone:figures';

const NOTHING = {
  categories: [],
  eventIds: [],
  grounds: [],
  clearances: [],
  withheld: [],
  breakGlass: false,
  rows: 0,
} as const;

/** Whoever looks at figures, and every opening of a section to count it, stands in the book first: no line, no figure. */
@Injectable()
export class FiguresBook {
  constructor(
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  viewed(analyst: Analyst, operation: string, rows: number): Promise<void> {
    return this.write(analyst, { operation, rows, outcome: 'permit', categories: ['process'] });
  }

  refused(who: Analyst, operation: string): Promise<void> {
    return this.write(who, { operation, outcome: 'deny' });
  }

  /** One line a dossier, so that whoever asks who saw a person's data finds it. */
  opened({ hub, run, dossier, person, decided, ...what }: OpenedToCount): Promise<void> {
    const { covered, withheld, policyVersion } = decided;
    return this.log.write({
      ...NOTHING,
      action: 'R',
      operation: 'countCodedSections',
      recordedAt: this.clock.now(),
      actor: { issuer: COUNTER, subject: hub as never, role: 'system', organisation: hub },
      ...{ client: 'figures', tokenId: run, requestId: run, traceId: run },
      ...{ dossier, person, policyVersion, purpose: 'statistics' },
      categories: [...what.categories],
      eventIds: [...what.eventIds],
      grounds: covered.map(({ ground: { code, reference } }) => ({ code, reference })),
      clearances: covered.flatMap(({ clearance }) => clearance?.consent ?? clearance?.kind ?? []),
      withheld: withheld.map(({ category, reason }) => ({ category, reason })),
      outcome: withheld.length === 0 ? 'permit' : covered.length === 0 ? 'deny' : 'partial',
      rows: what.eventIds.length,
    });
  }

  private write(
    { issuer, subject, organisation, role, client, tokenId, networkAddress, traceId }: Analyst,
    view: Pick<AccessLine, 'operation' | 'outcome'> & Partial<AccessLine>,
  ): Promise<void> {
    return this.log.write({
      ...NOTHING,
      action: 'R',
      recordedAt: this.clock.now(),
      actor: { issuer, subject, organisation, ...(role ? { role } : {}) },
      ...{ client, tokenId, networkAddress, requestId: traceId, traceId, purpose: 'statistics' },
      ...view,
    });
  }
}
