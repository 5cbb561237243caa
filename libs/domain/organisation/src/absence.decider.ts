import { fail, isSame, present, record, type Day, type Decision } from '@wisselzone/kernel';
import type {
  AbsenceCommand,
  EndAbsence,
  RecordContactPointAbsence,
  RecordWorkerAbsence,
} from './absence.commands';
import type { AbsenceEvent } from './absence.events';
import type { Absence, Absences } from './absence.state';
import type { OrganisationError } from './organisation.errors';

type Answer = Decision<AbsenceEvent, OrganisationError>;
type Period = { readonly from: Day; readonly until: Day };

const overlaps = (one: Period, other: Period): boolean =>
  one.from <= other.until && other.from <= one.until;

/** Somebody who is away on one of these days cannot stand in for somebody else. */
const isAway = (command: RecordWorkerAbsence, known: Absences): boolean =>
  command.replacement === command.worker ||
  Object.values(known).some(
    (absence) =>
      absence.of === 'worker' &&
      absence.worker === command.replacement &&
      overlaps(absence, command),
  );

const recordWorker = (command: RecordWorkerAbsence, known: Absences): Answer => {
  const { organisation, absence, worker, from, until, replacement } = command;
  if (replacement !== undefined && isAway(command, known)) return fail({ code: 'replacementAway' });
  return record({
    type: 'WorkerAbsenceRecorded',
    plain: { organisation, absence, worker, from, until, ...present({ replacement }) },
  });
};

const recordContactPoint = (command: RecordContactPointAbsence): Answer => {
  const { organisation, absence, from, until, replacement } = command;
  return record({
    type: 'ContactPointAbsenceRecorded',
    plain: { organisation, absence, from, until, ...present({ replacement }) },
  });
};

const end = ({ organisation, absence, until }: EndAbsence, known: Absence): Answer => {
  if (known.until === until) return record();
  return until > known.until
    ? fail({ code: 'absenceEndsEarlier' })
    : record({ type: 'AbsenceEnded', plain: { organisation, absence, until } });
};

const saysTheSame = (
  { from, until, replacement, ...rest }: RecordWorkerAbsence | RecordContactPointAbsence,
  known: Absence,
): boolean =>
  isSame(known, {
    of: rest.type === 'RecordWorkerAbsence' ? 'worker' : 'contactPoint',
    ...{ from, until, replacement },
    ...(rest.type === 'RecordWorkerAbsence' ? { worker: rest.worker } : {}),
  });

/** Who is away and who stands in, within one organisation. */
export const decideAbsence = (command: AbsenceCommand, absences: Absences): Answer => {
  const known = absences[command.absence];
  if (command.type === 'EndAbsence')
    return known ? end(command, known) : fail({ code: 'absenceUnknown' });
  if (known)
    return saysTheSame(command, known) ? record() : fail({ code: 'absenceAlreadyRecorded' });
  if (command.until < command.from) return fail({ code: 'periodEmpty' });
  return command.type === 'RecordWorkerAbsence'
    ? recordWorker(command, absences)
    : recordContactPoint(command);
};
