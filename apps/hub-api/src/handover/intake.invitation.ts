import { Injectable } from '@nestjs/common';
import type { DossierId, HandoverId, Purpose } from '@wisselzone/kernel';
import { invitationText } from '@wisselzone/platform/calendar';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Asking } from '../caller/asking';
import { CASE_ROLES, roleFor } from '../caller/permit';
import { ContentReader } from '../content/content.reader';
import { DossierReader } from '../dossier/dossier.reader';
import type { DossierStream } from '../dossier/dossier.stream';
import { DossierRelations } from '../dossier/relations';

const OPERATION = 'readInvitation';

interface HandoverPath {
  readonly dossier: DossierId;
  readonly handover: HandoverId;
}

/**
 * The latest planned moment as a calendar entry. Its title never names the person or what it is about:
 * calendars are read over shoulders. The place is content, opened as far as it may be shared.
 */
@Injectable()
export class IntakeInvitation {
  constructor(
    private readonly dossiers: DossierReader,
    private readonly relations: DossierRelations,
    private readonly reader: ContentReader,
  ) {}

  async of(asking: Asking, { dossier, handover }: HandoverPath, purpose: Purpose): Promise<string> {
    const role = roleFor(asking, CASE_ROLES, '');
    const stream = await this.dossiers.read(dossier);
    await this.relations.require(stream, asking, { role, operation: OPERATION });
    const { entry, version, startsAt, person } = latestPlan(stream, handover);
    const { sections } = await this.reader.open(stream, {
      asking,
      role,
      purpose,
      operation: OPERATION,
      person,
      entry,
    });
    return invitationText({
      id: handover,
      version,
      madeAt: entry.fact.at,
      startsAt,
      title: 'Gezamenlijke intake',
      ...placeIn(sections.guidance),
      cancelled: stream.state.handovers[handover]?.status === 'brokenOff',
    });
  }
}

/** The event that planned the moment that holds now; 404 when there is none. */
const latestPlan = ({ entries, state }: DossierStream, handover: HandoverId) => {
  const plans = entries.flatMap((entry) =>
    entry.fact.type === 'HandoverPlanned' && entry.fact.plain.handover === handover
      ? [{ entry, startsAt: entry.fact.plain.intakeAt }]
      : [],
  );
  const latest = plans.at(-1);
  const person = state.casework.opened?.person;
  if (!latest || !person) throw new ProblemError(standardProblems.resourceNotFound);
  return { ...latest, version: plans.length - 1, person };
};

const placeIn = (guidance: object | undefined): { readonly place?: string } =>
  guidance && 'place' in guidance && typeof guidance.place === 'string'
    ? { place: guidance.place }
    : {};
