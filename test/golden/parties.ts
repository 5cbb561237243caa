import type { DossierId, OrganisationId, PersonId, SubjectId, TeamId } from '@wisselzone/kernel';

const uuid = <Id extends string>(family: string, number: number): Id =>
  `${family}000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;

/** Ids of the golden streams: invented, and the same for ever. */
export const ocmw = uuid<OrganisationId>('a0', 1);
export const vdab = uuid<OrganisationId>('a0', 2);
export const caw = uuid<OrganisationId>('a0', 3);
export const partner = uuid<OrganisationId>('a0', 4);
/** The hub's own clock, involved in no dossier. */
export const clock = uuid<OrganisationId>('c0', 1);
export const person = uuid<PersonId>('b0', 1);
export const otherPerson = uuid<PersonId>('b0', 2);
export const dossier = uuid<DossierId>('d0', 1);
/** Dossiers of the stories that came later, counted from 0. */
export const storyDossier = (story: number): DossierId => uuid<DossierId>('d0', story + 2);
export const team = uuid<TeamId>('d1', 1);
export const worker = (organisation: OrganisationId): SubjectId =>
  organisation.replace(/^.{2}/, '50') as SubjectId;
export const nth = uuid;
