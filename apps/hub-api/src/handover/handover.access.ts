import type { HandoverCommand } from '@wisselzone/domain/handover';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const handoverAccess = {
  ProposeHandover: CASE_ROLES,
  PlanHandover: CASE_ROLES,
  StartOverlap: CASE_ROLES,
  ExtendOverlap: CASE_ROLES,
  ConfirmOverlapEnd: CASE_ROLES,
  // A supervisor's decision over the head of the other side: never a machine's, never a counsellor's.
  DecideOverlapEnd: ['coordinator'],
  TransferHandover: CASE_ROLES,
  PlanAftercare: CASE_ROLES,
  HoldAftercareMoment: CASE_ROLES,
  CloseHandover: CASE_ROLES,
  BreakOffHandover: CASE_ROLES,
  RequestReturn: CASE_ROLES,
  TakeBatonBack: CASE_ROLES,
  RecordJointIntake: CASE_ROLES,
  ReopenHandover: CASE_ROLES,
  RecordOutcome: CASE_ROLES,
  NoteOutcomeMissed: 'hubClock',
  NoteAftercareMomentMissed: 'hubClock',
  NoteReturnDeadlineMissed: 'hubClock',
} satisfies Record<HandoverCommand['type'], Permit>;
