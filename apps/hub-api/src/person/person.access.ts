import type { PersonCommand } from '@wisselzone/domain/person';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const personAccess = {
  RegisterPerson: CASE_ROLES,
  GivePersonIdentifier: CASE_ROLES,
  ReplacePersonIdentifier: CASE_ROLES,
  LinkPersons: CASE_ROLES,
  UnlinkPersons: CASE_ROLES,
  ChangePersonMunicipality: CASE_ROLES,
} satisfies Record<PersonCommand['type'], Permit>;
