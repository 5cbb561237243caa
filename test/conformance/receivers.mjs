/**
 * A receiver of each door that does what is asked, and the same with one thing wrong at a time: what the
 * kit is held against. A partner may read the good ones as an example.
 */
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Webhook } from 'standardwebhooks';

const LARGEST = 32_768;

/** Takes effect in the order of each dossier, each event once. */
class Register {
  effects = [];
  known = new Set();
  waiting = new Map();
  next = new Map();
  constructor(faults) {
    this.faults = faults;
  }

  take(event) {
    if (this.known.has(event.id) && !this.faults.takesTwice) return;
    this.known.add(event.id);
    if (this.faults.takesAsTheyCome) return void this.effects.push(event.id);
    const { partitionkey: dossier, sequence } = event;
    const held = this.waiting.get(dossier) ?? new Map();
    held.set(Number(sequence), event.id);
    this.waiting.set(dossier, held);
    let due = this.next.get(dossier) ?? 1;
    if (this.faults.takesTwice) due = Math.min(due, Number(sequence));
    for (; held.has(due); due += 1) {
      this.effects.push(held.get(due));
      held.delete(due);
    }
    this.next.set(dossier, due);
  }
}

const listening = async (handler) => {
  const server = createServer(handler);
  await new Promise((open) => server.listen(0, '127.0.0.1', open));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
};

const effectsIn = (register) => (_, response) =>
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ events: register.effects }));

/** A webhook receiver; `faults` names what it does wrong. */
export const webhookReceiver = async (secret, faults = {}) => {
  const register = new Register(faults);
  const verifier = new Webhook(secret);
  let busy = 0;

  const verdictOn = (headers, body) => {
    if (faults.skipsSignature) return 202;
    const id = headers['webhook-id'];
    const one = faults.readsOneSignature
      ? { ...headers, 'webhook-signature': headers['webhook-signature']?.split(' ')[0] }
      : headers;
    const at = faults.ignoresClock ? new Date(Number(headers['webhook-timestamp']) * 1000) : null;
    const signed = at && verifier.sign(id, at, body);
    if (at) return one['webhook-signature']?.split(' ').includes(signed) ? 202 : 401;
    try {
      verifier.verify(body, one);
      return 202;
    } catch {
      return 401;
    }
  };

  const whole = (request, response, body) => {
    const status = verdictOn(request.headers, body);
    if (status === 202) {
      const event = JSON.parse(body);
      if (faults.refusesUnknownFields && 'extensiontocome' in event && body.length < 19_000)
        return response.writeHead(400).end();
      if (faults.refusesNotices && event.type.endsWith('.withheld'))
        return response.writeHead(422).end();
      if (!(faults.dropsUnderLoad && busy > 10)) register.take(event);
    }
    response.writeHead(status).end();
  };

  const receive = (request, response) => {
    if (request.url === '/effects') return effectsIn(register)(request, response);
    if (request.method === 'OPTIONS') {
      if (!faults.answersNoHandshake) response.setHeader('webhook-allowed-origin', '*');
      return response.writeHead(204).end();
    }
    let body = '';
    busy += 1;
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
      if (faults.readsPieces) {
        const id = /"id":"([^"]+)"/.exec(body)?.[1];
        if (id && !register.effects.includes(id)) register.effects.push(id);
      }
      if (body.length > (faults.readsLittle ? 10_000 : LARGEST)) {
        response.writeHead(413).end();
        request.destroy();
      }
    });
    response.on('close', () => (busy -= 1));
    request.on('end', () => {
      if (!response.headersSent) setTimeout(() => whole(request, response, body), 5);
    });
    request.on('error', () => undefined);
  };

  let turn = Promise.resolve();
  /** One connection after the other: whoever hangs keeps all others waiting. */
  const oneByOne = (request, response) => {
    turn = turn.then(
      () =>
        new Promise((done) => {
          receive(request, response);
          response.on('close', done);
        }),
    );
  };
  const server = await listening(faults.servesOneByOne ? oneByOne : receive);
  return { ...server, target: `${server.url}/`, effects: `${server.url}/effects` };
};

const pause = (ms) => new Promise((later) => setTimeout(later, ms));

/** A client of the feed; `faults` names what it does wrong. */
export const feedClient = async (url, faults = {}) => {
  const register = new Register(faults);
  const server = await listening(effectsIn(register));
  let after = 0;
  let stopped = false;

  const answerOf = async () => {
    const headers = faults.sendsNoToken ? {} : { authorization: 'Bearer a-token-of-the-test' };
    return fetch(`${url}/REST/wisselzone/v1/feed?after=${after}&wait=0`, { headers });
  };
  const store = (events) => {
    for (const event of events) {
      if (faults.refusesNotices && event.type.endsWith('.withheld')) throw new Error('no dataref');
      if (faults.refusesTomorrow && Date.parse(event.time) > Date.now() + 60_000)
        throw new Error('of tomorrow');
      register.take(event);
      after = Math.max(after, Number(event.cursor));
    }
  };
  const turn = async () => {
    const answer = await answerOf();
    if (!answer.ok) {
      if (faults.givesUp) stopped = true;
      const wait = faults.ignoresRetryAfter ? 0 : Number(answer.headers.get('retry-after') ?? 0);
      return void (await pause(wait * 1000));
    }
    const next = Number(answer.headers.get('next-cursor'));
    if (faults.goesOnUnread) after = Math.max(after, next || after + 3);
    store((await answer.json()).slice(0, faults.readsLittle ? 10 : undefined));
    if (faults.skipsTheRest) after = Math.max(after, next);
  };
  const running = (async () => {
    while (!stopped) {
      await turn().catch((error) => {
        if (faults.givesUpOnBrokenAnswers) stopped = true;
        return error;
      });
      await pause(faults.asksWithoutPause ? 20 : 250);
    }
  })();
  return {
    effects: `${server.url}/effects`,
    close: async () => {
      stopped = true;
      await running;
      await server.close();
    },
  };
};

const LITTLE = 500;
const FEW = 10;

const namesIn = async (folder, faults) => {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.csv') || (faults.readsHalfNames && name.endsWith('.tmp')))
    .sort();
  return faults.readsNewestFirst ? names.toReversed() : names;
};

const rowsOf = (text, faults) => {
  const lines = text.split('\r\n').map((line) => line.split(';'));
  if (faults.splitsAtSemicolons || faults.readsByPosition)
    return lines
      .slice(1)
      .filter((cells) => cells.length > 1)
      .map((cells) => {
        const [, id, type, time, , sequence, dossier] = cells;
        return { id, type, time, sequence, dossier, dataref: cells.at(-1) };
      });
  const rows = parse(text, {
    columns: true,
    delimiter: ';',
    relax_column_count: Boolean(faults.readsHalfNames),
  });
  return faults.readsBackwards ? rows.toReversed() : rows;
};

/** An organisation that reads the files with events in a folder; `faults` names what it does wrong. */
export const filesReceiver = async (folder, faults = {}) => {
  const register = new Register(faults);
  const server = await listening(effectsIn(register));
  await mkdir(join(folder, 'read'), { recursive: true });
  let stopped = false;
  const isRefused = ({ type, time }) =>
    (faults.refusesNotices && type.endsWith('.withheld')) ||
    (faults.refusesTomorrow && Date.parse(time) > Date.now() + 60_000);
  const store = async (name) => {
    const rows = rowsOf(await readFile(join(folder, name), 'utf8'), faults);
    for (const row of rows.slice(0, faults.readsLittle ? LITTLE : undefined)) {
      if (!isRefused(row)) register.take({ ...row, partitionkey: row.dossier });
    }
  };
  const turn = async () => {
    for (const [at, name] of (await namesIn(folder, faults)).entries()) {
      if (!faults.dropsUnderLoad || at < FEW) await store(name);
      if (name.endsWith('.csv')) await rename(join(folder, name), join(folder, 'read', name));
    }
  };
  const running = (async () => {
    while (!stopped) {
      await turn();
      await pause(100);
    }
  })();
  return {
    effects: `${server.url}/effects`,
    close: async () => {
      stopped = true;
      await running;
      await server.close();
    },
  };
};
