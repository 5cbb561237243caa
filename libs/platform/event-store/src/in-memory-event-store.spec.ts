import { behavesAsEventStore } from './event-store.behaviour';
import { InMemoryEventStore } from './in-memory-event-store';

behavesAsEventStore('the store in memory', () => {
  const store = new InMemoryEventStore();
  return Promise.resolve({ store, another: store, close: () => store.close() });
});

it('has no last position while the log is empty', async () => {
  expect(await new InMemoryEventStore().head()).toBeUndefined();
});
