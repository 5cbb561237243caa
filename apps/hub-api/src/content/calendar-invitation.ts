import { Injectable } from '@nestjs/common';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, Fact, Instant, Purpose } from '@wisselzone/kernel';
import { invitationText } from '@wisselzone/platform/calendar';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';
import { ContentReader } from './content.reader';

/** An appointment of a dossier: which events planned it, and whether it still holds. */
export interface Appointment {
  readonly id: string;
  readonly dossier: DossierId;
  readonly title: string;
  /** When the event plans this appointment: the moment. */
  readonly plannedBy: (fact: Fact<DossierEvent>) => Instant | undefined;
  readonly isCancelled: (stream: DossierStream) => boolean;
}

const OPERATION = 'readInvitation';

/**
 * The latest planned moment as a calendar entry. Its title never names the person or what it is about:
 * calendars are read over shoulders. The place is content, opened as far as it may be shared.
 */
@Injectable()
export class CalendarInvitation {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
  ) {}

  /** 404 when there is no such appointment. */
  async of(asking: Asking, appointment: Appointment, purpose: Purpose): Promise<string> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(appointment.dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    const { entry, version, startsAt, person } = latestPlan(stream, appointment);
    const { sections } = await this.reader.open(stream, {
      asking,
      role,
      purpose,
      operation: OPERATION,
      person,
      entry,
    });
    return invitationText({
      id: appointment.id,
      version,
      madeAt: entry.fact.at,
      startsAt,
      title: appointment.title,
      ...placeIn(sections.guidance),
      cancelled: appointment.isCancelled(stream),
    });
  }
}

/** The event that planned the moment that holds now. */
const latestPlan = ({ entries, state }: DossierStream, { plannedBy }: Appointment) => {
  const plans = entries.flatMap((entry) => {
    const startsAt = plannedBy(entry.fact);
    return startsAt ? [{ entry, startsAt }] : [];
  });
  const latest = plans.at(-1);
  const person = state.casework.opened?.person;
  if (!latest || !person) throw new ProblemError(standardProblems.resourceNotFound);
  return { ...latest, version: plans.length - 1, person };
};

const placeIn = (guidance: object | undefined): { readonly place?: string } =>
  guidance && 'place' in guidance && typeof guidance.place === 'string'
    ? { place: guidance.place }
    : {};
