import type { NeedsCommand } from '@wisselzone/domain/needs';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const needsAccess = {
  RecordCondition: CASE_ROLES,
  ChangeConditionState: CASE_ROLES,
  ChangeConditionOwner: CASE_ROLES,
  RecordMeasurement: CASE_ROLES,
} satisfies Record<NeedsCommand['type'], Permit>;
