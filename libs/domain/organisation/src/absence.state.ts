import {
  isWithin,
  present,
  type Day,
  type Fact,
  type Instant,
  type SubjectId,
} from '@wisselzone/kernel';
import type { AbsenceEvent, Desk } from './absence.events';

interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** A worker, or the contact point, away on some days. */
export type Absence =
  | (Period & {
      readonly of: 'worker';
      readonly worker: SubjectId;
      readonly replacement?: SubjectId;
    })
  | (Period & { readonly of: 'contactPoint'; readonly replacement?: Desk });

/** The absences of one organisation, past ones included: their days decide. */
export type Absences = Readonly<Record<string, Absence>>;

/** Folds one event about absences. */
export const evolveAbsences = (known: Absences, event: Fact<AbsenceEvent>): Absences => {
  const { absence } = event.plain;
  switch (event.type) {
    case 'WorkerAbsenceRecorded': {
      const { from, until, worker, replacement } = event.plain;
      const away = { of: 'worker', from, until, worker, ...present({ replacement }) } as const;
      return { ...known, [absence]: away };
    }
    case 'ContactPointAbsenceRecorded': {
      const { from, until, replacement } = event.plain;
      return {
        ...known,
        [absence]: { of: 'contactPoint', from, until, ...present({ replacement }) },
      };
    }
    case 'AbsenceEnded':
      return withEnd(known, event.plain);
  }
};

const withEnd = (
  known: Absences,
  { absence, until }: { readonly absence: string; readonly until: Day },
): Absences => {
  const { [absence]: ended, ...others } = known;
  return ended && until >= ended.from ? { ...others, [absence]: { ...ended, until } } : others;
};

/** For whom somebody stands in at a moment, as was recorded by name. */
export const standsInFor = (
  absences: Absences,
  subject: SubjectId,
  at: Instant,
): readonly SubjectId[] =>
  Object.values(absences).flatMap((absence) =>
    absence.of === 'worker' && absence.replacement === subject && isWithin(absence, at)
      ? [absence.worker]
      : [],
  );

/** Where to turn at a moment: the contact point, or what stands in for it; `undefined` when there is neither. */
export const deskAt = (
  { absences, contactPoint }: { readonly absences: Absences; readonly contactPoint?: Desk },
  at: Instant,
): Desk | undefined => {
  const away = Object.values(absences).filter(
    (absence) => absence.of === 'contactPoint' && isWithin(absence, at),
  );
  const instead = away.flatMap((absence) =>
    absence.of === 'contactPoint' && absence.replacement ? [absence.replacement] : [],
  );
  return away.length > 0 ? instead.at(-1) : contactPoint;
};
