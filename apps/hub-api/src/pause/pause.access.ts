import type { PauseCommand } from '@wisselzone/domain/pause';
import { CASE_ROLES, type Permit } from '../caller/permit';

export const pauseAccess = {
  PauseDeadlines: CASE_ROLES,
  ResumeDeadlines: CASE_ROLES,
  ExpirePause: 'hubClock',
} satisfies Record<PauseCommand['type'], Permit>;
