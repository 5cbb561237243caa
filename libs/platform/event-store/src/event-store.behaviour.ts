import { expectsRevisions, refusesBadAppends } from './append.behaviour';
import type { StoreUnderTest } from './event-store.samples';
import { keepsBytes, readsStreams, readsTheLog } from './read.behaviour';
import { repeatsSafely } from './repeat.behaviour';
import { subscribes } from './subscribe.behaviour';

/** One suite for every store: it asserts what all of them promise, and nothing that only one does. */
export const behavesAsEventStore = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(`${name} as an event store`, () => {
    let opened: StoreUnderTest | undefined;
    const subject = (): StoreUnderTest => {
      if (!opened) throw new Error('the store is not open yet');
      return opened;
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    describe('when a writer expects a revision', () => expectsRevisions(subject));
    describe('when an append is repeated', () => repeatsSafely(subject));
    describe('when an append is bad', () => refusesBadAppends(subject));
    describe('when a stream is read', () => readsStreams(subject));
    describe('when the log is read', () => readsTheLog(subject));
    describe('when texts are odd', () => keepsBytes(subject));
    describe('when somebody subscribes', () => subscribes(subject));
  });
};
