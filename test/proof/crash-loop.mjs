// Kills the hub, or its database, with SIGKILL while people write through its door, starts it again, sends again
// what was not answered, and writes down all that was sent, answered and seen:
// `node crash-loop.mjs <kills>` with PORT, WISSELZONE_HOME, PROOF_HISTORY and PROOF_SEED. What it means, the checker says.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signIn } from '../tour/sign-in.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.chdir(root);
process.env.SWC_NODE_PROJECT = 'tsconfig.base.json';
await import('@swc-node/register/esm-register');
const { History } = await import('./history.ts');
const { chanceOf, report } = await import('./report.ts');

const { PORT, WISSELZONE_HOME, PROOF_HISTORY } = process.env;
const address = `http://localhost:${PORT}`;
const base = `${address}/REST/wisselzone/v1`;
const DOSSIERS = 4;
const WRITERS = 8;
const BETWEEN_KILLS = 40;
const QUIET_MS = 60_000;
const kills = Number(process.argv[2] ?? 1);
const chance = chanceOf(Number(process.env.PROOF_SEED ?? 1));
const history = new History(PROOF_HISTORY);

/** Whatever becomes of this program, no hub of it stays behind. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

const run = (...args) => {
  const child = spawn(process.execPath, ['apps/standalone/start.mjs', ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  void ended.then(() => running.delete(child));
  return { child, ended, said: () => said };
};

const startHub = async () => {
  const hub = run();
  await new Promise((resolve, reject) => {
    hub.child.stdout.on('data', () => hub.said().includes('Wisselzone is ready') && resolve());
    void hub.ended.then(() => reject(new Error(`the hub did not start:\n${hub.said()}`)));
  });
  return hub;
};

const pidOf = (...file) =>
  Number(readFileSync(join(WISSELZONE_HOME, ...file), 'utf8').split('\n')[0]);

/** Mostly the hub; one time in four the database under it. */
const kill = () => {
  const database = chance() < 0.25;
  process.kill(database ? pidOf('database', 'postmaster.pid') : pidOf('hub.pid'), 'SIGKILL');
  return database ? 'database' : 'hub';
};

const call = async (token, method, path, body, key) => {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': key } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  throw Object.assign(new Error(`${path}: ${response.status} ${answer.type}`), {
    status: response.status,
  });
};

/** A dossier that OCMW Genk and VDAB both follow. */
const openDossier = async (token, vdab) => {
  const post = (path, body) => call(token, 'POST', path, body, randomUUID());
  const person = (await post('/persons', { identity: { givenName: 'Test' } })).id;
  const dossier = (await post('/dossiers', { person, targetGroup: 'other' })).id;
  const categories = ['guidance'];
  await post(`/dossiers/${dossier}/consents`, {
    ...{ purpose: 'guidance', categories, recipients: [vdab], method: 'spokenInConversation' },
    ...{ from: '2026-01-01', until: '2099-12-31' },
  });
  await post(`/dossiers/${dossier}/referrals`, {
    ...{ kind: 'support', to: vdab, urgency: 'routine', purpose: 'guidance', categories },
    reason: 'Een vraag om te volgen.',
  });
  return dossier;
};

const unanswered = new Map();

/** Sends one command, new or again, and writes down what became of it. */
const send = async (token, { key, list, text }) => {
  try {
    const answer = await call(token, 'POST', `/dossiers/${list}/notes`, { text }, key);
    history.write({ type: 'ok', key, element: answer.events[0].id });
    unanswered.delete(key);
    return 'ok';
  } catch (error) {
    // An answer that it was not done is an answer; a broken line, or a hub that says it cannot tell, is none.
    const type = error.status !== undefined && error.status < 500 ? 'fail' : 'info';
    history.write({ type, key });
    if (type === 'info') unanswered.set(key, { key, list, text });
    else unanswered.delete(key);
    return type;
  }
};

const writeUntilKilled = async (token, dossiers) => {
  let acknowledged = 0;
  let killed;
  const writer = async () => {
    for (;;) {
      const list = dossiers[Math.floor(chance() * dossiers.length)];
      const command = { key: randomUUID(), list, text: randomUUID() };
      history.write({ type: 'invoke', key: command.key, list });
      const outcome = await send(token, command);
      if (outcome === 'info') return;
      if (outcome === 'ok') acknowledged += 1;
      if (acknowledged >= BETWEEN_KILLS && !killed) killed = kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return killed;
};

const timelineOf = async (token, dossier) => {
  const items = [];
  let after = 0;
  for (;;) {
    const path = `/dossiers/${dossier}/timeline?after=${after}&pageSize=200`;
    const page = await call(token, 'GET', path);
    items.push(...page.items);
    if (page.next === undefined) return items;
    after = page.next;
  }
};

const notesAmong = (items) => items.filter(({ type }) => type === 'NoteRecorded');

/** Rows follow the log within moments: reads until every note that was acknowledged is there, or time is over. */
const settled = async (token, dossier, notes) => {
  const end = performance.now() + QUIET_MS;
  for (;;) {
    const items = await timelineOf(token, dossier);
    if (notesAmong(items).length >= notes || performance.now() > end) return items;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

const readBy = async (login, by, { final, notesIn }) => {
  const token = await signIn(address)(login);
  let rows = 0;
  for (const list of dossiers) {
    const items = await settled(token, list, notesIn(list));
    const elements = notesAmong(items).map(({ id }) => id);
    const sequence = items.map(({ seq }) => seq);
    history.write({ type: 'read', by, list, elements, sequence, final });
    rows += items.length;
  }
  return rows;
};

const began = Date.now();
let hub = await startHub();
let token = await signIn(address)('lies');
const { items: organisations } = await call(token, 'GET', '/organisations');
const vdab = organisations.find(({ name }) => name === 'VDAB').id;
const dossiers = [];
for (let nth = 0; nth < DOSSIERS; nth += 1) dossiers.push(await openDossier(token, vdab));

let healedAfterMs = 0;
for (let number = 1; number <= kills; number += 1) {
  const victim = await writeUntilKilled(token, dossiers);
  await hub.ended;
  const killedAt = Date.now();
  hub = await startHub();
  token = await signIn(address)('lies');
  const again = [...unanswered.values()];
  while (unanswered.size > 0)
    for (const command of [...unanswered.values()]) await send(token, command);
  healedAfterMs = Date.now() - killedAt;
  console.error(
    `  kill ${number} of ${kills}: ${victim}; ${again.length} commands sent again; whole after ${healedAfterMs} ms`,
  );
}

const acknowledged = new Map();
for (const line of readFileSync(PROOF_HISTORY, 'utf8')
  .trim()
  .split('\n')
  .map((text) => JSON.parse(text)))
  if (line.type === 'invoke') acknowledged.set(line.key, { list: line.list, events: new Set() });
  else if (line.type === 'ok') acknowledged.get(line.key).events.add(line.element);
const notesIn = (list) =>
  new Set(
    [...acknowledged.values()]
      .filter((one) => one.list === list)
      .flatMap(({ events }) => [...events]),
  ).size;
const rows = await readBy('karim', 'OCMW Genk', { final: true, notesIn });
await readBy('bart', 'VDAB', { final: false, notesIn });
report({
  invariant: 'I12',
  checked: kills,
  violations: healedAfterMs > QUIET_MS ? [`not whole ${healedAfterMs} ms after the last kill`] : [],
});

hub.child.kill('SIGTERM');
await hub.ended;
const offline = async (what, invariant, checked) => {
  const { ended, said } = run(what);
  const code = await ended;
  report({
    invariant,
    checked,
    violations: code === 0 ? [] : [`${what} found a difference:\n${said()}`],
  });
};
await offline('rebuild', 'I6', rows);
await offline('verify', 'I10', acknowledged.size);
history.close();
console.error(
  `  ${acknowledged.size} commands, ${kills} kills, ${((Date.now() - began) / 1_000).toFixed(0)} s`,
);
