import type { Instant, OrganisationId, PersonId, SubjectId } from '@wisselzone/kernel';
import type { RegisterPerson } from '../src/person.commands';

export const person = 'b0000000-0000-4000-8000-000000000001' as PersonId;
export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const now = '2026-09-01T08:00:00.000Z' as Instant;
/** Test numbers that nobody can have: their month lies beyond twelve. */
export const testSsins = ['85610100147', '90651200342'] as const;

/** The registration of a person by OCMW. */
export const register = (changed: Partial<RegisterPerson> = {}): RegisterPerson => ({
  type: 'RegisterPerson',
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
  person,
  identity: { givenName: 'Test', ssin: testSsins[0] },
  ...changed,
});
