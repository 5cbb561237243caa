import { assignedAt } from '@wisselzone/domain/casework';
import { isInvolved, type Dossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { Fact, Instant, OrganisationId } from '@wisselzone/kernel';
import type { AssignmentRow, CaseWorker, DossierCard, GivenEvent } from './row-changes';

/** How a dossier stands in the lists of a tenant after the last event it was given. */
export const cardOf = (
  dossier: Dossier,
  { tenant, seq, followed }: GivenEvent,
  holderActedAt: Instant,
): readonly DossierCard[] => {
  const { casework, holder } = dossier;
  const { opened, leads } = casework;
  if (!opened || !holder) return [];
  const lead = leads[holder];
  return [
    {
      tenant,
      person: opened.person,
      holder,
      openedAt: dossier.involvement[opened.by]?.since ?? followed.event.at,
      lastEventAt: followed.event.at,
      lastType: followed.event.type,
      lastSeq: seq,
      lead: lead && { organisation: holder, subject: lead },
      workers: assignedAt(casework, tenant),
      status: isInvolved(dossier, tenant) ? 'active' : 'ended',
      holderActedAt,
    },
  ];
};

const rowOf = (tenant: OrganisationId, who: CaseWorker, on: boolean): AssignmentRow => ({
  tenant,
  assigned: 'worker' in who ? who.worker : who.team,
  on,
});

/** Who came on, or went off, the dossier at her own organisation. */
export const assignmentsOf = (
  event: Fact<DossierEvent>,
  before: Dossier,
  after: Dossier,
): readonly AssignmentRow[] => {
  if (event.type === 'PredecessorSucceeded') {
    const { predecessor, successor } = event.plain;
    return [
      ...assignedAt(before.casework, predecessor).map((who) => rowOf(predecessor, who, false)),
      ...assignedAt(after.casework, successor).map((who) => rowOf(successor, who, true)),
    ];
  }
  if (event.type === 'CaseWorkerAssigned')
    return [rowOf(event.plain.organisation, event.plain.assigned, true)];
  if (event.type === 'CaseWorkerReleased')
    return [rowOf(event.plain.organisation, event.plain.released, false)];
  return [];
};
