import type { HttpComponents } from '@wisselzone/contracts';
import { isStale, type Service } from '@wisselzone/domain/service';
import type { Instant } from '@wisselzone/kernel';
import { BASE } from '../command/answer';

/** A service as the door shows it; what was said too long ago is shown, as stale. */
export const serviceView = (
  { service: id, said, ...known }: Service,
  revision: number,
  now: Instant,
): HttpComponents['schemas']['Service'] => ({
  id,
  href: `${BASE}/services/${id}`,
  ...known,
  helpsWith: [...known.helpsWith],
  targetGroups: [...known.targetGroups],
  workingArea: [...known.workingArea],
  ...(said ? { said: { ...said, stale: isStale(said, now) } } : {}),
  revision,
});
