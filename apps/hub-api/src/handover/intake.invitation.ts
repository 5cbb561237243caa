import { Injectable } from '@nestjs/common';
import type { DossierId, HandoverId, Purpose } from '@wisselzone/kernel';
import type { Asking } from '../caller/asking';
import { CalendarInvitation } from '../content/calendar-invitation';

interface HandoverPath {
  readonly dossier: DossierId;
  readonly handover: HandoverId;
}

/** The joint intake of a handover as a calendar entry. */
@Injectable()
export class IntakeInvitation {
  constructor(private readonly invitations: CalendarInvitation) {}

  of(asking: Asking, { dossier, handover }: HandoverPath, purpose: Purpose): Promise<string> {
    return this.invitations.of(
      asking,
      {
        id: handover,
        dossier,
        title: 'Gezamenlijke intake',
        plannedBy: (fact) =>
          fact.type === 'HandoverPlanned' && fact.plain.handover === handover
            ? fact.plain.intakeAt
            : undefined,
        isCancelled: ({ state }) => state.handovers[handover]?.status === 'brokenOff',
      },
      purpose,
    );
  }
}
