import type { OverrideEvent } from '@wisselzone/domain/override';
import type { Fact } from '@wisselzone/kernel';
import type { Known } from './known-parties';
import type { Task, TaskKind, Turn } from './task';

type Turns = {
  readonly [Each in OverrideEvent as Each['type']]: (event: Fact<Each>, known: Known) => Turn;
};

/**
 * The privacy officers of everybody involved are told as soon as somebody asks; the one of the organisation
 * that asked reviews it within its term, confirmed or not. Both stand there until it is reviewed.
 */
const notices = (
  { plain: { override, reviewBy }, by }: Fact<Extract<OverrideEvent, { type: 'OverrideStarted' }>>,
  { everybody }: Known,
): readonly Task[] => {
  const task = (tenant: typeof by, kind: TaskKind): Task => ({
    ...{ tenant, kind, entityKind: 'override', entity: override, from: by, dueAt: reviewBy },
  });
  const told = [...new Set([...everybody, by])];
  return [...told.map((tenant) => task(tenant, 'overrideNotice')), task(by, 'reviewOverride')];
};

/** What each event of an override puts on, and takes off, the privacy officers' lists. */
export const overrideTasks: Turns = {
  OverrideStarted: (event, known) => ({ open: notices(event, known) }),
  OverrideConfirmed: () => ({}),
  OverrideEnded: () => ({}),
  OverrideReviewed: ({ plain: { override } }) => ({
    settle: [{ kinds: ['overrideNotice', 'reviewOverride'], entity: override }],
  }),
};
