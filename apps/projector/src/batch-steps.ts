import type { Position, StoredEvent, SubscriptionMessage } from '@wisselzone/platform/event-store';

/** Events written in one transaction at most. */
export const BATCH = 500;

/** What is written in one transaction, and where the checkpoint stands afterwards. */
export interface Step {
  readonly events: readonly StoredEvent[];
  readonly to: Position;
}

/** Events in parts of at most one transaction each. */
export const partsOf = (events: readonly StoredEvent[]): readonly Step[] => {
  const steps: Step[] = [];
  for (let first = 0; first < events.length; first += BATCH) {
    const part = events.slice(first, first + BATCH);
    const last = part.at(-1);
    if (last) steps.push({ events: part, to: last.position });
  }
  return steps;
};

/** What a message asks to be written; nothing when it only says that the end was reached. */
export const stepsOf = (message: SubscriptionMessage): readonly Step[] => {
  switch (message.kind) {
    case 'events':
      return partsOf(message.events);
    case 'progress':
      return [{ events: [], to: message.position }];
    case 'caughtUp':
      return [];
  }
};
