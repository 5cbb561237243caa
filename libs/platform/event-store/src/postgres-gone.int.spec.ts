import { withGoneServer } from '@wisselzone/testing';
import { migrateEventStore, PostgresEventStore } from './postgres-event-store';

describe('a log whose server lets a client in and is gone at once', () => {
  it('fails what makes the tables, and nothing else', () =>
    withGoneServer((url) => expect(migrateEventStore(url)).rejects.toThrow()));

  it('cannot be opened, and says that it is not available', () =>
    withGoneServer((connectionString) =>
      expect(PostgresEventStore.open({ connectionString })).rejects.toMatchObject({
        code: 'unavailable',
      }),
    ));
});
