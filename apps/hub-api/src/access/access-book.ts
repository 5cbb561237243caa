import { Injectable } from '@nestjs/common';
import { present, type DossierId, type Role } from '@wisselzone/kernel';
import { AccessLog, type AccessLine } from '@wisselzone/platform/access-log';
import type { Asking } from '../caller/asking';
import { Clock } from '../clock';

/** What one access adds to who asked. */
export type Access = Pick<AccessLine, 'operation' | 'outcome'> &
  Partial<
    Pick<
      AccessLine,
      | 'action'
      | 'breakGlass'
      | 'dossier'
      | 'dossiers'
      | 'person'
      | 'categories'
      | 'eventIds'
      | 'purpose'
      | 'grounds'
      | 'clearances'
      | 'policyVersion'
      | 'withheld'
      | 'rows'
    >
  > & { readonly role: Role | undefined };

/** Which dossiers a list showed, each once. */
export const dossiersIn = (rows: readonly { readonly dossier: string }[]): readonly DossierId[] => [
  ...new Set(rows.map(({ dossier }) => dossier as DossierId)),
];

/** Writes the line of an access before the answer leaves: no line, no answer (503). */
@Injectable()
export class AccessBook {
  constructor(
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  write(asking: Asking, { role, ...access }: Access): Promise<void> {
    const { issuer, subject, organisation, association } = asking;
    const { client, tokenId, traceId, networkAddress } = asking;
    return this.log.write({
      action: 'R',
      recordedAt: this.clock.now(),
      actor: { issuer, subject, organisation, ...present({ role, association }) },
      client,
      tokenId,
      networkAddress,
      categories: [],
      eventIds: [],
      purpose: 'guidance',
      grounds: [],
      clearances: [],
      breakGlass: false,
      withheld: [],
      rows: 0,
      requestId: traceId,
      traceId,
      ...access,
    });
  }
}
