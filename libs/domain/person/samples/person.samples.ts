import type { Day, Instant, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import type { AroundPerson, PersonCommand, RegisterPerson } from '../src/person.commands';

export const person = 'b0000000-0000-4000-8000-000000000001' as PersonId;
export const other = 'b0000000-0000-4000-8000-000000000002' as PersonId;
export const third = 'b0000000-0000-4000-8000-000000000003' as PersonId;
export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
/** Test numbers that nobody can have: their month lies beyond twelve. */
export const testSsins = ['85610100147', '90651200342'] as const;

const asked = {
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
  person,
} as const;

/** The registration of a person by OCMW. */
export const register = (changed: Partial<RegisterPerson> = {}): RegisterPerson => ({
  type: 'RegisterPerson',
  ...asked,
  identity: { givenName: 'Test', ssin: testSsins[0] },
  ...changed,
});

export const give = (ssin: string = testSsins[0]): PersonCommand => ({
  type: 'GivePersonIdentifier',
  ...asked,
  ssin,
});
export const replace = (ssin: string, replacedBy: string): PersonCommand => ({
  type: 'ReplacePersonIdentifier',
  ...asked,
  ssin,
  replacedBy,
});
export const link = (to: PersonId = other): PersonCommand => ({
  type: 'LinkPersons',
  ...asked,
  other: to,
});
export const unlink = (from: PersonId = other): PersonCommand => ({
  type: 'UnlinkPersons',
  ...asked,
  other: from,
  reason: 'Twee personen met dezelfde naam.',
});
export const moveTo = (municipality: string, from: string): PersonCommand => ({
  type: 'ChangePersonMunicipality',
  ...asked,
  municipality,
  from: from as Day,
});

/** An organisation that has to do with both records, and numbers that lead nowhere else. */
export const around = (changed: Partial<AroundPerson> = {}): AroundPerson => ({
  known: true,
  otherKnown: true,
  sameAs: [],
  ...changed,
});
