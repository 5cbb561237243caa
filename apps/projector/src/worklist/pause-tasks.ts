import type { PausableDeadline, PauseEvent } from '@wisselzone/domain/pause';
import type { Fact, Instant, PausableStep } from '@wisselzone/kernel';
import type { Known } from './known-parties';
import type { MovedDeadline, Settled, Task, TaskKind, Turn } from './task';

type Turns = {
  readonly [Event in PauseEvent as Event['type']]: (event: Fact<Event>, known: Known) => Turn;
};

/** What waits on a worklist for each step; nobody is asked to let a referral expire. */
const WAITS_FOR: Readonly<Record<PausableStep, readonly TaskKind[]>> = {
  decide: ['answerReferral'],
  expiry: [],
  takeBack: ['takeBack'],
  answer: ['answerQuestion'],
  overlapEnd: ['confirmOverlapEnd'],
  aftercareMoment: ['aftercareMoment'],
  outcome: ['recordOutcome'],
};

const taskOf = ({ entity, step, moment }: PausableDeadline): Settled => ({
  kinds: WAITS_FOR[step],
  entity,
  ...(moment !== undefined && { part: moment }),
});

/** Whoever said it and whoever holds the baton now try to reach the person. */
const toReach = (pause: string, { holder, pauses }: Known): readonly Task[] => {
  const begun = pauses[pause];
  if (!begun) return [];
  return [...new Set([holder ?? begun.by, begun.by])].map((tenant) => ({
    tenant,
    kind: 'endPause',
    entityKind: 'pause',
    entity: pause,
    dueAt: begun.until,
  }));
};

/** What has a new moment first: the first that fits a task counts. */
const runAgain = (
  { pause, resumed }: { readonly pause: string; readonly resumed: readonly PausableDeadline[] },
  { pauses }: Known,
): readonly MovedDeadline[] => [
  ...resumed.map((moved) => ({ of: taskOf(moved), dueAt: moved.dueAt })),
  ...(pauses[pause]?.deadlines ?? []).map((stood) => ({ of: taskOf(stood) })),
];

const coordinatorOf = ({ tenant, entity }: Task, since: Instant): Task => ({
  tenant,
  kind: 'overdueCoordinator',
  entityKind: 'pause',
  entity,
  part: 'endPause',
  since,
  watches: { tenant, id: `endPause:${entity}` },
});

/** What a pause puts on, and takes off, the worklists. */
export const pauseTasks: Turns = {
  DeadlinesPaused: ({ plain, at }, known) => ({
    move: plain.deadlines.map((paused) => ({ of: taskOf(paused), pausedSince: at })),
    open: toReach(plain.pause, known),
  }),
  DeadlinesResumed: ({ plain }, known) => ({
    settle: [{ kinds: ['endPause'], entity: plain.pause }],
    move: runAgain(plain, known),
  }),
  // The person is still to be reached: the task stays, and the coordinators see it.
  PauseExpired: ({ plain, at }, known) => {
    const waiting = toReach(plain.pause, known);
    return {
      move: runAgain(plain, known),
      open: [...waiting, ...waiting.map((task) => coordinatorOf(task, at))],
    };
  },
};
