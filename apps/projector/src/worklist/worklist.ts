import type { DossierId, Fact, Instant } from '@wisselzone/kernel';
import type { DossierEvent } from '@wisselzone/domain/dossier';
import { dossierTasks } from './dossier-tasks';
import { handoverTasks } from './handover-tasks';
import { learn, nothingKnown, type Known } from './known-parties';
import { referralTasks } from './referral-tasks';
import { settles, taskId, type Task, type Turn } from './task';

/** A task with the moment it came, and the moment it was done. */
export interface WorklistItem extends Task {
  readonly id: string;
  readonly since: Instant;
  readonly doneAt?: Instant;
}

/** The open tasks of all organisations on one dossier, and what is needed to keep them. */
export interface Worklist {
  readonly known: Known;
  readonly open: readonly WorklistItem[];
}

export const emptyWorklist = (dossier: DossierId): Worklist => ({
  known: nothingKnown(dossier),
  open: [],
});

type AnyTurn = (event: Fact<DossierEvent>, known: Known) => Turn;

// Each table names every event type of its entities; together they name every event of a dossier.
const turns: Readonly<Record<DossierEvent['type'], unknown>> = {
  ...referralTasks,
  ...handoverTasks,
  ...dossierTasks,
};

const turnOf = (event: Fact<DossierEvent>, known: Known): Turn =>
  (turns[event.type] as AnyTurn)(event, known);

/** Folds one event; `changed` are the rows to write: tasks that came, moved or were done. */
export const foldWorklist = (
  worklist: Worklist,
  event: Fact<DossierEvent>,
): { readonly worklist: Worklist; readonly changed: readonly WorklistItem[] } => {
  const known = learn(worklist.known, event);
  const { settle = [], open = [] } = turnOf(event, known);
  const isSettled = (item: WorklistItem) => settle.some((settled) => settles(settled, item));
  const isReplaced = (item: WorklistItem) =>
    open.some((task) => task.tenant === item.tenant && taskId(task) === item.id);
  if (settle.length + open.length === 0) return { worklist: { ...worklist, known }, changed: [] };

  const done = worklist.open.filter((item) => isSettled(item) && !isReplaced(item));
  const opened = open.map((task) => {
    const before = worklist.open.find(
      (item) => item.tenant === task.tenant && item.id === taskId(task),
    );
    return { ...task, id: taskId(task), since: before?.since ?? event.at };
  });
  const stay = worklist.open.filter((item) => !isSettled(item) && !isReplaced(item));
  return {
    worklist: { known, open: [...stay, ...opened] },
    changed: [...done.map((item) => ({ ...item, doneAt: event.at })), ...opened],
  };
};
