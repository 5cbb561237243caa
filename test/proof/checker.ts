import type { Finding, Invariant } from './invariants';
import type { Line } from './history';

type Read = Extract<Line, { readonly type: 'read' }>;

interface Command {
  readonly key: string;
  readonly list: string;
  readonly invokedAt: number;
  /** Every element that an answer named; more than one is a violation. */
  readonly elements: Set<string>;
  /** Where the first `ok` stands in the history. */
  okAt?: number;
  failed?: boolean;
  unknown?: boolean;
}

const commandsOf = (lines: readonly Line[]): ReadonlyMap<string, Command> => {
  const commands = new Map<string, Command>();
  lines.forEach((line, at) => {
    if (line.type === 'read') return;
    const { key } = line;
    if (line.type === 'invoke') {
      const known = { key, list: line.list, invokedAt: at, elements: new Set<string>() };
      commands.set(key, commands.get(key) ?? known);
      return;
    }
    const command = commands.get(key);
    if (!command) throw new Error('the history answers a command that was never sent');
    if (line.type === 'ok') {
      command.elements.add(line.element);
      command.okAt ??= at;
    } else if (line.type === 'fail') command.failed = true;
    else command.unknown = true;
  });
  return commands;
};

/** Whether every element of a list stands in another in the same order. */
const isWithin = (list: readonly string[], whole: readonly string[]): boolean => {
  let from = 0;
  return list.every((element) => {
    const at = whole.indexOf(element, from);
    from = at + 1;
    return at >= 0;
  });
};

const repeated = (elements: readonly string[]): readonly string[] =>
  elements.filter((element, at) => elements.indexOf(element) !== at);

class Check {
  private readonly found = new Map<Invariant, { checked: number; violations: string[] }>();

  look(invariant: Invariant, holds: boolean, what: string): void {
    const finding = this.found.get(invariant) ?? { checked: 0, violations: [] };
    finding.checked += 1;
    if (!holds) finding.violations.push(what);
    this.found.set(invariant, finding);
  }

  get findings(): readonly Finding[] {
    return [...this.found].map(([invariant, finding]) => ({ invariant, ...finding }));
  }
}

const checkCommands = (
  check: Check,
  commands: Iterable<Command>,
  finals: ReadonlyMap<string, readonly string[]>,
): void => {
  for (const { key, list, elements, okAt, unknown } of commands) {
    const whole = finals.get(list);
    if (!whole) throw new Error('a dossier was never read to its end');
    const there = whole.filter((element) => elements.has(element)).length;
    if (okAt !== undefined) check.look('I1', there > 0, `${key} was acknowledged and is not there`);
    check.look('I2', elements.size <= 1, `${key} was answered with different events`);
    if (unknown) check.look('I3', there <= 1, `${key} is there ${String(there)} times`);
  }
};

/** What was acknowledged before another command was sent stands before it. */
const checkRealTime = (
  check: Check,
  commands: readonly Command[],
  finals: ReadonlyMap<string, readonly string[]>,
): void => {
  for (const [list, whole] of finals) {
    const done = commands
      .filter((one) => one.list === list && one.okAt !== undefined)
      .map((one) => ({ ...one, at: whole.findIndex((element) => one.elements.has(element)) }))
      // What is lost has no place; it is counted as lost.
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at);
    let latestInvoke = -1;
    for (const { okAt = 0, invokedAt, key } of done) {
      check.look('I4', okAt > latestInvoke, `${key} stands after what was sent once it was done`);
      latestInvoke = Math.max(latestInvoke, invokedAt);
    }
  }
};

const checkReads = (
  check: Check,
  reads: readonly Read[],
  finals: ReadonlyMap<string, readonly string[]>,
): void => {
  for (const { by, list, elements, sequence } of reads) {
    check.look('I2', repeated(elements).length === 0, `${by} got something of ${list} twice`);
    check.look(
      'I4',
      isWithin(elements, finals.get(list) ?? []),
      `${by} got ${list} in another order, or something that is not there`,
    );
    const dense = sequence.every((seq, at) => at === 0 || seq === (sequence[at - 1] ?? 0) + 1);
    check.look('I5', dense, `${by} has a gap in ${list}`);
  }
};

/** Looks for anomalies in what the clients wrote down: append-only lists, one a dossier. Knows nothing of the hub. */
export const check = (lines: readonly Line[]): readonly Finding[] => {
  const commands = [...commandsOf(lines).values()];
  const reads = lines.filter((line) => line.type === 'read');
  const finals = new Map(
    reads.filter(({ final }) => final).map(({ list, elements }) => [list, elements]),
  );
  const found = new Check();
  checkCommands(found, commands, finals);
  checkRealTime(found, commands, finals);
  checkReads(found, reads, finals);
  return found.findings;
};
