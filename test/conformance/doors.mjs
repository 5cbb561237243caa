/** Per door: what its kit must be told, how it is opened, and what it asks of a receiver. */
import { EventFiles, filesCases } from './files.mjs';
import { EventTopic, kafkaCases } from './kafka.mjs';
import { feedCases, FeedServer } from './feed.mjs';
import { webhookCases } from './webhook.mjs';

/** As long as the hub waits for an answer. */
const ANSWER_WITHIN_MS = 15_000;

export const doors = {
  webhook: {
    asks: ['target', 'secret'],
    open: async (given) => ({ answerWithin: ANSWER_WITHIN_MS, ...given }),
    cases: webhookCases,
  },
  feed: {
    asks: ['target'],
    open: async (given, say = console.log) => {
      const feed = await new FeedServer().open(Number(given.target));
      say(`point your client at ${feed.url}/REST/wisselzone/v1/feed`);
      return { ...given, feed, close: () => feed.close() };
    },
    cases: feedCases,
  },
  files: {
    asks: ['target'],
    open: async (given) => ({ ...given, files: await new EventFiles(given.target).open() }),
    cases: filesCases,
  },
  kafka: {
    asks: ['target', 'topic'],
    open: async (given) => {
      const events = await new EventTopic(given).open();
      return { ...given, events, close: () => events.close() };
    },
    cases: kafkaCases,
  },
};
