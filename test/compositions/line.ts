import {
  EventStore,
  EventStoreError,
  type AppendRequest,
  type StoredEvent,
} from '@wisselzone/platform/event-store';

/** What stands between the door and its log: a line that can lose an answer after the log has written. */
export interface Line {
  readonly store: EventStore;
  /** The next append is durable, and whoever asked never hears so. */
  readonly loseNextAnswer: () => void;
}

/** Every call goes to the real log; only the answer of an append can be lost on the way back. */
export const lineTo = (real: EventStore): Line => {
  let losing = false;
  const append = async (request: AppendRequest) => {
    const answer = await real.append(request);
    if (!losing) return answer;
    losing = false;
    throw new EventStoreError('timeout', 'the answer was lost on the line');
  };
  const store = new Proxy(real, {
    get: (target, name) => {
      const member: unknown = name === 'append' ? append : Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  return { store, loseNextAnswer: () => void (losing = true) };
};

/** How often an event of this type stands in a stream. */
export const times = (events: readonly StoredEvent[], type: string): number =>
  events.filter((event) => event.type === type).length;
