// Kills the hub (SIGKILL) while people write through its door, starts it again, and counts what became of
// every command: `node killed-hub.mjs [rounds]` with PORT and WISSELZONE_HOME. Exit code 0 only if nothing
// that was acknowledged is lost and nothing that was repeated took effect twice.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signIn } from '../tour/sign-in.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { PORT, WISSELZONE_HOME } = process.env;
const address = `http://localhost:${PORT}`;
const base = `${address}/REST/wisselzone/v1`;
const WRITERS = 8;
const rounds = Number(process.argv[2] ?? 2);

const startHub = async () => {
  const child = spawn(process.execPath, ['apps/standalone/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Wisselzone is ready')) resolve();
    });
    ended.then(() => reject(new Error(`the hub did not start:\n${said}`)));
  });
  return { child, ended, pid: Number(readFileSync(join(WISSELZONE_HOME, 'hub.pid'), 'utf8')) };
};

const send = async (token, path, body, key = randomUUID()) => {
  const response = await fetch(`${base}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.type}`);
  return answer;
};

/** Every command that was sent; `answer` is what was acknowledged before the kill, if anything was. */
const writeUntilKilled = async (token, path, kill) => {
  const commands = [];
  let acknowledged = 0;
  const writer = async () => {
    for (;;) {
      const command = { key: randomUUID(), text: randomUUID() };
      commands.push(command);
      try {
        command.answer = await send(token, path, { text: command.text }, command.key);
      } catch (error) {
        // A conflict with seven others is an answer too; a broken line is the end of this writer.
        if (/ 409 /.test(error.message)) continue;
        return;
      }
      acknowledged += 1;
      if (acknowledged === 40) kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return commands;
};

const timelineOf = async (token, dossier, position) => {
  const items = [];
  let after = 0;
  for (;;) {
    const query = `after=${after}&pageSize=200&notBefore=${encodeURIComponent(position)}`;
    const response = await fetch(`${base}/dossiers/${dossier}/timeline?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const page = await response.json();
    items.push(...page.items);
    if (page.next === undefined) return items;
    after = page.next;
  }
};

const round = async (number) => {
  const hub = await startHub();
  const token = await signIn(address)('lies');
  const person = (await send(token, '/persons', { identity: { givenName: 'Test' } })).id;
  const dossier = (await send(token, '/dossiers', { person, targetGroup: 'other' })).id;
  const kill = () => process.kill(hub.pid, 'SIGKILL');
  const path = `/dossiers/${dossier}/notes`;
  const commands = await writeUntilKilled(token, path, kill);
  await hub.ended;

  const next = await startHub();
  const tokenAfter = await signIn(address)('lies');
  let position = '';
  let changed = 0;
  for (const command of commands) {
    const { key, text, answer } = command;
    const again = await send(tokenAfter, path, { text }, key);
    if (answer && answer.events[0].id !== again.events[0].id) changed += 1;
    command.event = again.events[0].id;
    position = again.position;
  }
  const items = await timelineOf(tokenAfter, dossier, position);
  const notes = items.filter(({ type }) => type === 'NoteRecorded').map(({ id }) => id);
  const meant = new Set(commands.map(({ event }) => event));
  const lost = [...meant].filter((event) => !notes.includes(event)).length;
  const twice = notes.filter((id, nth) => !meant.has(id) || notes.indexOf(id) !== nth).length;
  next.child.kill('SIGTERM');
  await next.ended;
  const known = commands.filter(({ answer }) => answer).length;
  console.log(
    `round ${number}: ${commands.length} commands, ${known} acknowledged before the kill, ` +
      `${lost} lost, ${twice} twice, ${changed} answered otherwise`,
  );
  return lost === 0 && twice === 0 && changed === 0 && known >= 40;
};

let held = true;
for (let number = 1; number <= rounds; number += 1) held = (await round(number)) && held;
process.exit(held ? 0 : 1);
