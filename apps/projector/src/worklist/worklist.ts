import { present, type DossierId, type Fact, type Instant } from '@wisselzone/kernel';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import { betweenTasks } from './between-tasks';
import { dossierTasks } from './dossier-tasks';
import { draftTasks } from './draft-tasks';
import { handoverTasks } from './handover-tasks';
import { mandateTasks } from './mandate-tasks';
import { learn, nothingKnown, type Known } from './known-parties';
import { offeringTasks } from './offering-tasks';
import { pauseTasks } from './pause-tasks';
import { overrideTasks } from './override-tasks';
import { referralTasks } from './referral-tasks';
import { succeededOn } from './succession';
import { escalation, isOutlived } from './escalation';
import {
  settles,
  taskId,
  type MovedDeadline,
  type Settled,
  type Task,
  type Turn,
  type Worklist,
  type WorklistItem,
} from './task';

export type { WorklistItem } from './task';

export const emptyWorklist = (dossier: DossierId): Worklist => ({
  known: nothingKnown(dossier),
  open: [],
});

type AnyTurn = (event: Fact<DossierEvent>, known: Known) => Turn;

// Each table names every event type of its entities; together they name every event of a dossier.
const turns: Readonly<Record<DossierEvent['type'], unknown>> = {
  ...referralTasks,
  ...draftTasks,
  ...offeringTasks,
  ...handoverTasks,
  ...dossierTasks,
  ...overrideTasks,
  ...betweenTasks,
  ...pauseTasks,
  ...mandateTasks,
};

const turnOf = (event: Fact<DossierEvent>, known: Known): Turn =>
  (turns[event.type] as AnyTurn)(event, known);

interface Folded {
  readonly open: readonly WorklistItem[];
  readonly changed: readonly WorklistItem[];
}

const sameAs =
  (task: Task) =>
  ({ tenant, id }: WorklistItem): boolean =>
    tenant === task.tenant && id === taskId(task);

const settledBy = (
  open: readonly WorklistItem[],
  settle: readonly Settled[],
  at: Instant,
): Folded => {
  const isDone = (item: WorklistItem) => settle.some((settled) => settles(settled, item));
  const done = open.filter(isDone).map((item) => ({ ...item, doneAt: at }));
  return { open: open.filter((item) => !isDone(item)), changed: done };
};

/** A task that opens again is the same row, and waits since it came first. */
const openedIn = (
  { open, changed }: Folded,
  tasks: readonly Task[],
  { before, at }: { readonly before: readonly WorklistItem[]; readonly at: Instant },
): Folded => {
  const opened = tasks.map((task) => {
    const since = before.find(sameAs(task))?.since ?? task.since ?? at;
    return { ...task, id: taskId(task), since };
  });
  const stays = (item: WorklistItem) => !tasks.some((task) => sameAs(task)(item));
  return {
    open: [...open.filter(stays), ...opened],
    changed: [...changed.filter(stays), ...opened],
  };
};

/** The task with its deadline as it is now; nothing when its deadline did not move. */
const movedBy = (item: WorklistItem, moves: readonly MovedDeadline[]): readonly Task[] => {
  const moved = moves.find(({ of }) => settles(of, item));
  if (!moved) return [];
  const { pausedSince: _, ...task } = item;
  const { pausedSince, dueAt } = moved;
  return [{ ...task, ...present({ pausedSince }), ...present({ dueAt: dueAt ?? task.dueAt }) }];
};

const outlivedIn = ({ open, changed }: Folded, at: Instant): Folded => {
  const over = open.filter((item) => isOutlived(item, open));
  return {
    open: open.filter((item) => !over.includes(item)),
    changed: [...changed, ...over.map((item) => ({ ...item, doneAt: at }))],
  };
};

/** Folds one event; `changed` are the rows to write: tasks that came, moved or were done. */
export const foldWorklist = (
  worklist: Worklist,
  event: Fact<DossierEvent>,
): { readonly worklist: Worklist; readonly changed: readonly WorklistItem[] } => {
  if (event.type === 'PredecessorSucceeded') return succeededOn(worklist, event);
  const known = learn(worklist.known, event);
  const { at } = event;
  const { settle = [], open = [], move = [], escalate = [] } = turnOf(event, known);
  const late = worklist.open.filter((item) => escalate.some((missed) => settles(missed, item)));
  const moved = worklist.open.flatMap((item) => movedBy(item, move));
  const tasks = [...moved, ...open, ...late.flatMap((item) => escalation(item, at))];
  if (settle.length + tasks.length === 0) return { worklist: { ...worklist, known }, changed: [] };
  const opened = openedIn(settledBy(worklist.open, settle, at), tasks, {
    before: worklist.open,
    at,
  });
  const folded = outlivedIn(opened, at);
  return { worklist: { known, open: folded.open }, changed: folded.changed };
};
