import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Adapter } from './adapter';

const usage = `quarantine                          messages nobody understood, with age, owner, field and rule
original <source> <id> <file>       writes one into a file of your own, byte for byte
replay <source> <id> [file]         reads one again, corrected by the file when given
replay-all                          reads all of them again
discard <source> <id>               asks to forget one; somebody else must agree
agree <source> <id>                 forgets it, as the second person
keep <source> <id>                  does not forget it after all
care                                who did what with them, and when
release <event>                     tries a parked step again
figures                             what waits and what is stuck`;

const NOT_THERE = 'is not in quarantine';
const SAID = {
  discarded: 'is forgotten',
  needsAnotherPerson: 'was asked by you: somebody else must agree',
  notAsked: 'was not asked to be forgotten: ask "discard" first',
  notInQuarantine: NOT_THERE,
  refused: 'stays',
} as const;

type Command = (
  adapter: Adapter,
  rest: { readonly source: string; readonly id: string; readonly file?: string | undefined },
  who: string,
) => Promise<readonly string[]>;

const answer =
  (agrees: boolean): Command =>
  async (adapter, name, who) => [
    `${name.source} ${name.id} ${SAID[await adapter.care.answerDiscard(name, who, agrees)]}`,
  ];

const commands: Readonly<Record<string, Command>> = {
  quarantine: async (adapter) =>
    (await adapter.inbox.quarantined()).map(
      ({ source, id, faults, receivedAt, owner }) =>
        `${source} ${id}: ${faults.map(({ field, rule }) => `${field} ${rule}`).join('; ')} (${owner}, since ${receivedAt.toISOString()})`,
    ),
  original: async (adapter, { file, ...name }, who) => {
    if (file === undefined) return [usage];
    const bytes = await adapter.care.original(name, who);
    if (bytes) writeFileSync(file, bytes, { mode: 0o600, flag: 'wx' });
    return [`${name.source} ${name.id} ${bytes ? `is in ${file}` : NOT_THERE}`];
  },
  replay: async (adapter, { file, ...name }, who) => {
    const corrected = file === undefined ? undefined : readFileSync(file);
    const found = await adapter.replay(name, who, corrected);
    return [`${name.source} ${name.id} ${found ? 'is read again' : NOT_THERE}`];
  },
  'replay-all': async (adapter, _, who) => {
    const count = await adapter.care.replayAll(who);
    adapter.arrived();
    return [`${String(count)} are read again`];
  },
  discard: async (adapter, name, who) => {
    const found = await adapter.care.askDiscard(name, who);
    return [`${name.source} ${name.id} ${found ? 'waits for somebody else to agree' : NOT_THERE}`];
  },
  agree: answer(true),
  keep: answer(false),
  care: async (adapter) =>
    (await adapter.care.lines()).map(
      ({ at, who, what, source, id }) => `${at.toISOString()} ${who} ${what} ${source} ${id}`,
    ),
  release: async (adapter, { source: step }) => [
    `${step} ${(await adapter.release(step)) ? 'is tried again' : 'is not parked'}`,
  ],
  figures: async (adapter) => [JSON.stringify(await adapter.figures())],
};

/**
 * What an operator can ask of a running adapter's database. Gives the lines to print; never content. `who` acts: the
 * name under which the machine knows her, for two people must agree before anything is forgotten.
 */
export const runOperatorCommand = async (
  adapter: Adapter,
  [command = '', source = '', id = '', file]: readonly string[],
  who = userInfo().username,
): Promise<readonly string[]> => {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  return run ? run(adapter, { source, id, file }, who) : [usage];
};
