import type { OrganisationId, SubjectId } from './ids';
import type { Instant } from './instant';

/** What every command says of itself: which organisation asks, by whom, and what time it is. */
export interface Asked {
  readonly by: OrganisationId;
  readonly subject: SubjectId;
  readonly now: Instant;
}
