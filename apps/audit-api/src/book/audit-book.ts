import { Injectable } from '@nestjs/common';
import type { DossierId, PersonId } from '@wisselzone/kernel';
import { AccessLog, type AccessLine } from '@wisselzone/platform/access-log';
import { Clock } from '../clock';
import type { Officer } from '../officer/officer';

/** One view of this door. */
export interface View {
  readonly operation: string;
  readonly outcome: AccessLine['outcome'];
  readonly dossier?: DossierId;
  readonly person?: PersonId;
  readonly rows?: number;
}

/** Who looks at the book stands in it as well, before she is answered: no line, no answer (503). */
@Injectable()
export class AuditBook {
  constructor(
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  write(officer: Officer, { outcome, rows = 0, ...view }: View): Promise<void> {
    const { issuer, subject, organisation, role, client, tokenId } = officer;
    const { networkAddress, traceId } = officer;
    return this.log.write({
      action: 'R',
      recordedAt: this.clock.now(),
      actor: { issuer, subject, organisation, ...(role ? { role } : {}) },
      ...{ client, tokenId, networkAddress, purpose: 'audit', breakGlass: false },
      ...{ categories: outcome === 'deny' ? [] : ['process'], eventIds: [], withheld: [] },
      ...{ grounds: [], clearances: [], outcome, rows, requestId: traceId, traceId },
      ...view,
    });
  }
}
