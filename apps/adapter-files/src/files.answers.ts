import { advice } from '@wisselzone/contracts';
import type { Fault } from '@wisselzone/platform/adapter';
import type { CsvRow } from '@wisselzone/platform/files';
import type { Outcome, TakenFile } from './files.types';

/** The columns of the files that we write (`contracts/files/README.md`). */
export const answerColumns = {
  receipt: [
    ...['file', 'sha256', 'receivedAt', 'sameAs', 'line'],
    ...['sourceMessageId', 'status', 'id'],
  ],
  rejects: ['line', 'sourceMessageId', 'field', 'rule', 'problem', 'advice'],
  reason: ['file', 'field', 'rule', 'advice'],
} as const;

const HUB = 'hub';

/** What a row is told for each fault. What the hub refused comes with its problem, and with the fields where it named any. */
const rejected = ({ line, sourceMessageId, faults }: Outcome): readonly CsvRow[] => {
  const problem = faults.find(({ field }) => field === HUB)?.rule;
  const named = problem === undefined ? faults : faults.filter(({ field }) => field !== HUB);
  const told: readonly Fault[] = named.length > 0 ? named : faults;
  return told.map(({ field, rule }) => ({
    line: String(line),
    sourceMessageId,
    field,
    rule,
    problem,
    advice: advice[problem ?? rule],
  }));
};

export const rejectsOf = (outcomes: readonly Outcome[]): readonly CsvRow[] =>
  outcomes.flatMap(rejected);

/** One line for each row: what the hub made of it, or that it was refused. */
export const receiptOf = (
  file: TakenFile,
  name: string,
  outcomes: readonly Outcome[],
): readonly CsvRow[] =>
  outcomes.map(({ line, sourceMessageId, ids, faults }) => ({
    file: name,
    sha256: file.digest,
    receivedAt: file.receivedAt.toISOString(),
    sameAs: name === file.name ? undefined : file.name,
    line: String(line),
    sourceMessageId,
    status: faults.length > 0 ? 'rejected' : 'accepted',
    id: ids.at(-1),
  }));

export const reasonOf = (name: string, { field, rule }: Fault): CsvRow => ({
  file: name,
  field,
  rule,
  advice: advice[rule],
});
