import type { NecessityCommand, ObjectionCommand } from '@wisselzone/domain/clearance';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const clearanceAccess = {
  RaiseObjection: CASE_ROLES,
  LiftObjection: CASE_ROLES,
  DeclareNecessity: CASE_ROLES,
  EndNecessity: CASE_ROLES,
  ExpireNecessity: 'hubClock',
} satisfies Record<(ObjectionCommand | NecessityCommand)['type'], Permit>;
