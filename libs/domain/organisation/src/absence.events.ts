import type { AbsenceId, Day, DomainEvent, OrganisationId, SubjectId } from '@wisselzone/kernel';

type About = { readonly organisation: OrganisationId; readonly absence: AbsenceId };
type Period = { readonly from: Day; readonly until: Day };

/** A desk: never a person's own data. */
export interface Desk {
  readonly name: string;
  readonly telephone?: string;
  readonly email?: string;
}

/** Random ids and days; why somebody is away is nobody's business here. */
export type WorkerAbsenceRecorded = DomainEvent<
  'WorkerAbsenceRecorded',
  About & Period & { readonly worker: SubjectId; readonly replacement?: SubjectId }
>;
/** The contact point is not manned; `replacement` says where to turn instead. */
export type ContactPointAbsenceRecorded = DomainEvent<
  'ContactPointAbsenceRecorded',
  About & Period & { readonly replacement?: Desk }
>;
/** Another last day; one before the first says that the absence never came. */
export type AbsenceEnded = DomainEvent<'AbsenceEnded', About & { readonly until: Day }>;

export type AbsenceEvent = WorkerAbsenceRecorded | ContactPointAbsenceRecorded | AbsenceEnded;
