import type { DossierId, Instant, OrganisationId, SubjectId } from '@wisselzone/kernel';
import type { AccessLog } from '@wisselzone/platform/access-log';
import type { Claimed } from '../lane/lane';

/** Who is told, by which outlet. */
export interface Told {
  readonly organisation: OrganisationId;
  /** The endpoint or topic; it stands for its organisation. */
  readonly outlet: string;
  readonly at: Instant;
}

/** A line in the access log for every attempt, durable before anything is sent. */
export class DeliveryBook {
  constructor(
    private readonly accessLog: AccessLog,
    /** The host name that others know this hub by. */
    private readonly origin: string,
  ) {}

  /** Rejects with `AccessLogError`; then nothing may be sent. */
  write({ organisation, outlet, at }: Told, { entry, verdict, lease }: Claimed): Promise<void> {
    return this.accessLog.write({
      action: 'R',
      operation: 'deliver',
      recordedAt: at,
      // The hub sends of its own accord, so there is no token.
      actor: {
        issuer: this.origin,
        subject: outlet as SubjectId,
        role: 'system',
        organisation,
      },
      client: 'relay',
      tokenId: lease,
      dossier: entry.dossier as DossierId,
      categories: ['process'],
      eventIds: [entry.event_id],
      purpose: 'guidance',
      grounds: verdict.ok && verdict.ground ? [verdict.ground] : [],
      clearances: [],
      breakGlass: false,
      outcome: verdict.ok ? 'permit' : 'partial',
      withheld: verdict.ok ? [] : [{ category: 'process', reason: verdict.reason }],
      rows: 1,
      requestId: lease,
      traceId: lease,
    });
  }
}
