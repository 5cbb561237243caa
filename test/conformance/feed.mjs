/** The feed door: here the kit is the hub, and the client under test comes for its events. */
import { createServer } from 'node:http';
import { anEvent, eventsOfOneDossier, fieldsToCome, withheldNotice } from './events.mjs';
import { settled } from './effects.mjs';
import { expectThat, NotConform } from './report.mjs';

const PATH = '/REST/wisselzone/v1/feed';
const HANG_MS = 2_000;
const EMPTY_MS = 2_000;
const MOST_WHEN_EMPTY = 10;

const problem = (status, title) => JSON.stringify({ type: 'about:blank', status, title });

/** A feed whose next answers may be spoiled; it remembers how it was asked. */
export class FeedServer {
  entries = [];
  asked = [];
  spoiled = [];
  server = createServer((request, response) => this.answer(request, response));

  async open(port) {
    await new Promise((listening) => this.server.listen(port, '127.0.0.1', listening));
    return this;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  add(...events) {
    for (const event of events)
      this.entries.push({ ...event, cursor: String(this.entries.length + 1) });
    return events;
  }

  answer(request, response) {
    const url = new URL(request.url, this.url);
    const after = Number(url.searchParams.get('after') ?? 0);
    this.asked.push({ at: Date.now(), after, token: request.headers.authorization, url });
    response.on('error', () => undefined);
    if (url.pathname !== PATH)
      return response
        .writeHead(404, { 'content-type': 'application/problem+json' })
        .end(problem(404));
    const spoil = this.spoiled.shift();
    if (spoil) return spoil(response, () => this.give(response, after));
    this.give(response, after);
  }

  give(response, after) {
    const page = this.entries.filter(({ cursor }) => Number(cursor) > after).slice(0, 100);
    const body = JSON.stringify(page);
    response.writeHead(200, {
      'content-type': 'application/cloudevents-batch+json',
      'content-length': Buffer.byteLength(body),
      'next-cursor': page.at(-1)?.cursor ?? String(after),
    });
    response.end(body);
  }

  /** When the client has come back with the cursor of the last entry, it has stored them all. */
  async taken(patience) {
    const last = this.entries.length;
    const end = Date.now() + patience;
    while (!this.asked.some(({ after }) => after >= last)) {
      if (Date.now() > end)
        throw new NotConform(
          'it did not come back with the cursor of the last event',
          'Ask with `after` set to the `cursor` of the last event that you stored',
        );
      await new Promise((asked) => {
        const wait = setTimeout(asked, 200);
        this.server.once('request', () => {
          clearTimeout(wait);
          setImmediate(asked);
        });
      });
    }
  }
}

const refusal = (status, headers) => (response) =>
  response
    .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
    .end(problem(status, 'Not Now'));

const inOrder = async (door, events) => {
  await door.feed.taken(door.patience);
  if (!door.effects) return;
  const seen = await settled(door, events);
  expectThat(
    seen.join() === events.map(({ id }) => id).join(),
    'they took effect in another order, or more than once',
    'Keep the id of each event, once, and take them in the order of the feed',
  );
};

/** Adds events whose coming is disturbed, and sees them taken all the same. */
const despite =
  (spoils, events = () => eventsOfOneDossier(3)) =>
  async (door) => {
    door.feed.spoiled.push(...spoils);
    await inOrder(door, door.feed.add(...events()));
  };

/** Every named behaviour that the feed asks of a client. */
export const feedCases = [
  {
    name: 'pull: it comes with a token, and goes on after what it stored',
    run: async (door) => {
      await inOrder(door, door.feed.add(...eventsOfOneDossier(3)));
      const { token } = door.feed.asked.at(-1);
      expectThat(/^(Bearer|DPoP) ./.test(token ?? ''), 'it sent no token', 'Send an access token');
    },
  },
  {
    name: 'duplicates: a page that is given again has effect once',
    needs: ['effects'],
    run: async (door) => {
      const events = door.feed.add(...eventsOfOneDossier(3));
      await door.feed.taken(door.patience);
      door.feed.spoiled.push((response) => door.feed.give(response, door.feed.entries.length - 3));
      const asked = door.feed.asked.length;
      door.feed.add(anEvent());
      await door.feed.taken(door.patience);
      expectThat(door.feed.asked.length > asked, 'it came no more', 'Go on asking');
      await inOrder(door, events);
    },
  },
  { name: '5xx: it comes again, after the same cursor', run: despite(Array(3).fill(refusal(503))) },
  {
    name: 'close mid-body: half a page is no page',
    run: despite([
      (response) => {
        response.writeHead(200, {
          'content-type': 'application/cloudevents-batch+json',
          'content-length': 5_000,
        });
        response.write('[{"id":');
        setImmediate(() => response.destroy());
      },
    ]),
  },
  {
    name: 'hang: an answer that takes long is waited for, or asked again',
    run: despite([(_, give) => setTimeout(give, HANG_MS)]),
  },
  {
    name: 'back-pressure: it waits as long as Retry-After says',
    run: async (door) => {
      let refusedAt;
      door.feed.spoiled.push((response) => {
        refusedAt = Date.now();
        refusal(429, { 'retry-after': '1' })(response);
      });
      await inOrder(door, door.feed.add(anEvent()));
      const next = door.feed.asked.find(({ at }) => at > refusedAt);
      expectThat(
        next && next.at - refusedAt >= 900,
        `it came back after ${next ? next.at - refusedAt : 0} ms`,
        'Wait the seconds that Retry-After names',
      );
    },
  },
  {
    name: 'wrong clock: an event of tomorrow is taken in its place',
    run: despite([], () => {
      const [first, second] = eventsOfOneDossier(2);
      return [{ ...first, time: new Date(Date.now() + 86_400_000).toISOString() }, second];
    }),
  },
  {
    name: 'large payloads: a full page of a hundred events is taken',
    run: despite([], () => eventsOfOneDossier(100, fieldsToCome)),
  },
  {
    name: 'withheld: a notice in place of an event is taken',
    run: despite([], () => {
      const [first, second] = eventsOfOneDossier(2);
      return [withheldNotice(first), second];
    }),
  },
  {
    name: 'an empty feed is not asked without pause',
    run: async (door) => {
      await door.feed.taken(door.patience);
      const before = door.feed.asked.length;
      const end = Date.now() + EMPTY_MS;
      while (Date.now() < end) await new Promise((later) => setTimeout(later, 100));
      const times = door.feed.asked.length - before;
      expectThat(
        times <= MOST_WHEN_EMPTY,
        `it asked ${times} times in ${EMPTY_MS / 1000} s`,
        'Use `wait` (long poll) or pause between two questions',
      );
    },
  },
];
