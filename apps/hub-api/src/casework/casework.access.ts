import type { CaseworkCommand } from '@wisselzone/domain/casework';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const caseworkAccess = {
  OpenDossier: CASE_ROLES,
  AssignCaseWorker: CASE_ROLES,
  ReleaseCaseWorker: CASE_ROLES,
  NameLeadProfessional: CASE_ROLES,
  SucceedPredecessor: ['coordinator', 'system'],
} satisfies Record<CaseworkCommand['type'], Permit>;
