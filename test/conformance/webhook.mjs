/** The webhook door, from the hub's side: one message at a time, signed by the `standardwebhooks` package. */
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Webhook } from 'standardwebhooks';
import {
  aLargeEvent,
  anEvent,
  eventsOfOneDossier,
  fieldsToCome,
  withheldNotice,
} from './events.mjs';
import { settled } from './effects.mjs';
import { expectThat } from './report.mjs';

const OLD_MS = 600_000;

const headersOf = (secret, id, body, at) => ({
  'content-type': 'application/cloudevents+json',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
});

const send = ({ target, answerWithin }, { method = 'POST', headers, body, endEarly = false }) =>
  new Promise((resolve, reject) => {
    const url = new URL(target);
    const open = url.protocol === 'https:' ? secureRequest : request;
    const call = open(url, { method, headers, timeout: answerWithin }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    call.on('timeout', () => call.destroy(new Error('timeout')));
    call.on('error', (error) => (endEarly ? resolve({ status: 0 }) : reject(error)));
    if (!endEarly) return call.end(body);
    call.write(body.slice(0, body.length / 2), () => call.destroy());
  });

/** Sends one event as the hub does; `changed` may spoil what is sent after it was signed. */
const deliver = async (door, event, { at = new Date(), changed = (one) => one } = {}) => {
  const body = JSON.stringify(event);
  const message = changed({ headers: headersOf(door.secret, event.id, body, at), body });
  try {
    return await send(door, message);
  } catch (error) {
    return { status: 0, why: error.message };
  }
};

const accepted = ({ status }) => status >= 200 && status < 300;
const takes = async (door, event, advice, options) => {
  const answer = await deliver(door, event, options);
  expectThat(accepted(answer), `it answered ${answer.status || answer.why}`, advice);
};
const refuses = async (door, changed, advice) => {
  const answer = await deliver(door, anEvent(), { changed });
  expectThat(
    answer.status >= 400 && answer.status < 500,
    `it answered ${answer.status || answer.why}`,
    advice,
  );
};
const without = (name) => (message) => {
  const { [name]: _, ...headers } = message.headers;
  return { ...message, headers };
};

/** Every named behaviour that the webhook door asks of a receiver. */
export const webhookCases = [
  {
    name: 'handshake: it says that it wants our messages',
    run: async (door) => {
      const { origin } = door;
      const answer = await send(door, {
        method: 'OPTIONS',
        headers: { 'webhook-request-origin': origin },
      });
      const allowed = answer.headers['webhook-allowed-origin'];
      expectThat(
        allowed === '*' || allowed === origin,
        `WebHook-Allowed-Origin is ${allowed ?? 'absent'}`,
        `Answer OPTIONS with WebHook-Allowed-Origin: ${origin} (CloudEvents webhook, section 4)`,
      );
    },
  },
  {
    name: 'signature: a signed message is taken',
    run: (door) => takes(door, anEvent(), 'Check webhook-signature with the key you were given'),
  },
  {
    name: 'signature: one of two signatures is enough, while a key is replaced',
    run: (door) =>
      takes(door, anEvent(), 'Take a message when any of its signatures is by a key you know', {
        changed: ({ headers, body }) => ({
          headers: {
            ...headers,
            'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`,
          },
          body,
        }),
      }),
  },
  {
    name: 'signature: a message without one is refused',
    run: (door) =>
      refuses(door, without('webhook-signature'), 'Answer 401 to what carries no signature'),
  },
  {
    name: 'signature: a message that was changed on the way is refused',
    run: (door) =>
      refuses(
        door,
        ({ headers, body }) => ({ headers, body: body.replace('steps', 'notes') }),
        'Check the signature over the exact bytes, before anything is read',
      ),
  },
  {
    name: 'wrong clock: a message of ten minutes ago is refused',
    run: async (door) => {
      const answer = await deliver(door, anEvent(), { at: new Date(Date.now() - OLD_MS) });
      expectThat(
        answer.status >= 400 && answer.status < 500,
        `it answered ${answer.status}`,
        'Refuse a webhook-timestamp of more than five minutes ago: it may be somebody’s copy',
      );
    },
  },
  {
    name: 'duplicates: the same message twice is taken twice and has effect once',
    needs: ['effects'],
    run: async (door) => {
      const event = anEvent();
      for (const _ of [1, 2, 3]) await takes(door, event, 'Answer 2xx to what you have already');
      const seen = await settled(door, [event]);
      expectThat(seen.length === 1, `it took effect ${seen.length} times`, 'Keep webhook-id, once');
    },
  },
  {
    name: 'reorder: what comes too early takes effect in the order of its dossier',
    needs: ['effects'],
    run: async (door) => {
      const [first, second, third] = eventsOfOneDossier(3);
      for (const event of [second, first, third])
        await takes(door, event, 'Store first, order by `sequence` of the dossier afterwards');
      const seen = await settled(door, [first, second, third]);
      expectThat(
        seen.join() === [first, second, third].map(({ id }) => id).join(),
        'they took effect in another order',
        '`sequence` counts the events of a dossier without gaps: wait for the one before',
      );
    },
  },
  {
    name: 'large payloads: a message of 20 kB is taken',
    run: (door) => takes(door, aLargeEvent(), 'Take bodies of at least 20 kB'),
  },
  {
    name: 'tolerance: fields that are not known yet are ignored',
    run: (door) => takes(door, anEvent(fieldsToCome), 'Ignore what you do not know'),
  },
  {
    name: 'withheld: a notice in place of an event is taken',
    run: (door) =>
      takes(door, withheldNotice(anEvent()), 'It has no dataref: hide what you showed of it'),
  },
  {
    name: 'close mid-body: half a message has no effect, and the rest goes on',
    needs: ['effects'],
    run: async (door) => {
      const [half, whole] = [anEvent(), anEvent()];
      const body = JSON.stringify(half);
      const headers = {
        ...headersOf(door.secret, half.id, body, new Date()),
        'content-length': String(Buffer.byteLength(body)),
      };
      await send(door, { headers, body, endEarly: true });
      await takes(door, whole, 'A connection that breaks must not stop the next one');
      const seen = await settled(door, [whole]);
      expectThat(
        seen.length === 1 && !(await door.effects()).includes(half.id),
        'half a message took effect',
        'Read the whole body and check its signature before anything else',
      );
    },
  },
  {
    name: 'hang: a sender that stops halfway keeps nobody waiting',
    run: async (door) => {
      const body = JSON.stringify(anEvent());
      const call = (door.target.startsWith('https:') ? secureRequest : request)(door.target, {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents+json', 'content-length': body.length },
      });
      call.on('error', () => undefined);
      await new Promise((written) => call.write(body.slice(0, 10), written));
      const began = Date.now();
      await takes(door, anEvent(), 'Serve others while one connection is slow');
      call.destroy();
      expectThat(
        Date.now() - began < 5_000,
        'the next message waited for it',
        'Serve connections beside each other',
      );
    },
  },
  {
    name: 'back-pressure: of forty at once each is taken, or refused with a time to come back',
    needs: ['effects'],
    run: async (door) => {
      const events = Array.from({ length: 40 }, () => anEvent());
      const answers = await Promise.all(events.map((event) => deliver(door, event)));
      const odd = answers.find(
        (answer) =>
          !accepted(answer) &&
          !([429, 503].includes(answer.status) && answer.headers?.['retry-after']),
      );
      expectThat(
        !odd,
        `one was answered ${odd?.status || odd?.why}`,
        '429 or 503 with Retry-After',
      );
      await settled(
        door,
        events.filter((_, index) => accepted(answers[index])),
      );
    },
  },
];
