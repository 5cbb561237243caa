import type { DossierId, Role, SubjectId } from '@wisselzone/kernel';
import type { FoundLine } from '@wisselzone/platform/access-log';
import type { Period } from '../exposure/moments';

export type AnomalyReason = 'noActiveRelation' | 'bulkReads' | 'outsideHours' | 'repeatedDenials';

/** Access by one person that somebody should look at, and why; never a verdict. */
export interface Anomaly extends Period {
  readonly reason: AnomalyReason;
  readonly subject: SubjectId;
  readonly role?: Role;
  readonly dossier?: DossierId;
  /** What stood against the threshold. */
  readonly count: number;
  /** Numbers of the access log, oldest first. */
  readonly lines: readonly number[];
}

/** One rule: from the lines of one organisation, oldest first, to what it finds in them. */
export type AnomalyRule = (lines: readonly FoundLine[]) => readonly Anomaly[];

const MOST_LINES = 100;

/** The anomaly of some lines of one person. */
export const anomalyOf = (
  reason: AnomalyReason,
  lines: readonly FoundLine[],
  count = lines.length,
): readonly Anomaly[] => {
  const [first, last] = [lines.at(0), lines.at(-1)];
  if (!first || !last) return [];
  const { subject, role } = first.line.actor;
  return [
    {
      ...{ reason, subject, count, from: first.line.recordedAt, to: last.line.recordedAt },
      ...(role ? { role } : {}),
      lines: lines.slice(0, MOST_LINES).map(({ lineNo }) => lineNo),
    },
  ];
};

/** Lines that belong together, in their order. */
export const grouped = (
  lines: readonly FoundLine[],
  keyOf: (found: FoundLine) => string,
): readonly (readonly FoundLine[])[] => {
  const groups = new Map<string, FoundLine[]>();
  for (const found of lines) {
    const group = groups.get(keyOf(found));
    if (group) group.push(found);
    else groups.set(keyOf(found), [found]);
  }
  return [...groups.values()];
};
