import type { Instant } from '@wisselzone/kernel';
import { addWorkingDays } from '@wisselzone/platform/calendar';
import type { Task, TaskKind, WorklistItem } from './task';

/** What a missed deadline puts on the worklists, and after how many Belgian working days. */
const LADDER = [
  { kind: 'overdueReminder', afterDays: 0 },
  { kind: 'overdueContactPoint', afterDays: 2 },
  { kind: 'overdueCoordinator', afterDays: 5 },
] as const satisfies readonly { readonly kind: TaskKind; readonly afterDays: number }[];

const rungsOf = (
  { tenant, id, kind: watched, part, entityKind, entity, from, dueAt }: WorklistItem,
  at: Instant,
): readonly Task[] =>
  LADDER.map(({ kind, afterDays }) => ({
    ...{ tenant, kind, entityKind, entity },
    part: part === undefined ? watched : `${watched}:${part}`,
    since: afterDays === 0 ? at : addWorkingDays(at, afterDays),
    watches: { tenant, id },
    ...(from && { from }),
    ...(dueAt && { dueAt }),
  }));

/**
 * The rungs of a ladder that begins at a missed deadline: a reminder at once, then the contact point,
 * then the coordinator, here and at the organisation that waits. All are written at once, with the moment
 * from which they stand there, so that no clock has to come back and a rebuild gives the same rows.
 */
export const escalation = (item: WorklistItem, at: Instant): readonly Task[] => {
  const rungs = rungsOf(item, at);
  const { from: waiting, tenant } = item;
  if (waiting === undefined) return rungs;
  const last = rungs.filter(({ kind }) => kind === 'overdueCoordinator');
  return [...rungs, ...last.map((rung) => ({ ...rung, tenant: waiting, from: tenant }))];
};

/** Whether what a rung is about no longer waits. */
export const isOutlived = ({ watches }: Task, open: readonly WorklistItem[]): boolean =>
  watches !== undefined &&
  !open.some(({ tenant, id }) => tenant === watches.tenant && id === watches.id);
