import { Injectable } from '@nestjs/common';
import type { ConsultationId, DossierId, Purpose } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { CalendarInvitation } from '../content/calendar-invitation';

interface ConsultationPath {
  readonly dossier: DossierId;
  readonly consultation: ConsultationId;
}

/** A case consultation as a calendar entry. */
@Injectable()
export class ConsultationInvitation {
  constructor(private readonly invitations: CalendarInvitation) {}

  of(
    asking: Asking,
    { dossier, consultation }: ConsultationPath,
    purpose: Purpose,
  ): Promise<string> {
    return this.invitations.of(
      asking,
      {
        id: consultation,
        dossier,
        title: 'Casusoverleg',
        plannedBy: (fact) =>
          fact.type === 'ConsultationPlanned' && fact.plain.consultation === consultation
            ? fact.plain.startsAt
            : undefined,
        isCancelled: ({ state }) => state.consultations[consultation]?.status === 'cancelled',
      },
      purpose,
    );
  }
}
