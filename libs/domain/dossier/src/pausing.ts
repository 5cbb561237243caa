import type { PausableDeadline, Pause, PauseError } from '@wisselzone/domain/pause';
import { withHandoverDeadline } from '@wisselzone/domain/handover';
import { withQuestionDeadline } from '@wisselzone/domain/question';
import { withReferralDeadline } from '@wisselzone/domain/referral';
import type { OrganisationId, PausableStep } from '@wisselzone/kernel';
import type { DossierCommand } from './dossier.commands';
import type { Dossier } from './dossier.types';
import type { DueDate } from './due-dates.types';
import { withEntry } from './entries';

/** A deadline that depends on the person, with the two organisations whose agreement says whether it stands still. */
export type PersonDeadline = PausableDeadline & {
  readonly between: readonly [OrganisationId, OrganisationId];
};

/** The dates that depend on the person, each with its step; all others run whatever happens. */
const STEPS: Readonly<Partial<Record<DueDate['kind'], PausableStep>>> = {
  referralDecide: 'decide',
  referralExpiry: 'expiry',
  takeBack: 'takeBack',
  questionAnswer: 'answer',
  overlapEnd: 'overlapEnd',
  aftercareMoment: 'aftercareMoment',
  outcome: 'outcome',
};

const entityOfDate = (date: DueDate): string | undefined => {
  if ('referral' in date) return date.referral;
  if ('handover' in date) return date.handover;
  return 'question' in date ? date.question : undefined;
};

const nameOf = ({ entity, step, moment = '' }: Omit<PausableDeadline, 'dueAt'>): string =>
  `${entity} ${step} ${moment}`;

const deadlineOf = (date: DueDate): PausableDeadline | undefined => {
  const [step, entity] = [STEPS[date.kind], entityOfDate(date)];
  if (!step || !entity) return undefined;
  return { entity, step, ...('moment' in date && { moment: date.moment }), dueAt: date.at };
};

/** The pause that runs now. */
export const runningPause = ({ pauses }: Dossier): Pause | undefined =>
  Object.values(pauses).find(({ status }) => status === 'running');

/** The pause since whose beginning nobody reached the person. */
export const openPause = ({ pauses }: Dossier): Pause | undefined =>
  Object.values(pauses).find(({ status }) => status !== 'ended');

/** Whether a deadline stands still now. */
export const isPaused = (dossier: Dossier, deadline: Omit<PausableDeadline, 'dueAt'>): boolean =>
  runningPause(dossier)?.deadlines.some((paused) => nameOf(paused) === nameOf(deadline)) ?? false;

/** What the clock says with a command: which deadline that can stand still is over. */
const NOTES: Readonly<Partial<Record<DossierCommand['type'], PausableStep>>> = {
  NoteReferralDeadlineMissed: 'decide',
  ExpireReferral: 'expiry',
  NoteQuestionDeadlineMissed: 'answer',
  NoteReturnDeadlineMissed: 'takeBack',
  NoteAftercareMomentMissed: 'aftercareMoment',
  NoteOutcomeMissed: 'outcome',
};

const notedBy = (command: DossierCommand): Omit<PausableDeadline, 'dueAt'> | undefined => {
  const step = NOTES[command.type];
  // Whether a system stored a question has nothing to do with the person.
  if (!step || ('step' in command && command.step === 'receive')) return undefined;
  const said: Readonly<Record<string, unknown>> = { ...command };
  const entity = String(said['referral'] ?? said['handover'] ?? said['question']);
  const moment = said['moment'];
  return { entity, step, ...(typeof moment === 'string' && { moment }) };
};

/** No deadline is missed while it stands still. */
export const pauseInTheWay = (
  dossier: Dossier,
  command: DossierCommand,
): PauseError | undefined => {
  const running = runningPause(dossier);
  const noted = running && notedBy(command);
  return noted && isPaused(dossier, noted)
    ? { code: 'deadlinePaused', until: running.until }
    : undefined;
};

/** The dates that do not stand still. */
export const withoutPaused = (dossier: Dossier, dates: readonly DueDate[]): readonly DueDate[] => {
  const paused = new Set(runningPause(dossier)?.deadlines.map(nameOf));
  if (paused.size === 0) return dates;
  return dates.filter((date) => {
    const deadline = deadlineOf(date);
    return !deadline || !paused.has(nameOf(deadline));
  });
};

/** Of dates that a dossier waits for, those that depend on the person. */
export const personDeadlines = (
  dossier: Dossier,
  dates: readonly DueDate[],
): readonly PersonDeadline[] =>
  dates.flatMap((date) => {
    const deadline = deadlineOf(date);
    if (!deadline) return [];
    const { entity } = deadline;
    const between =
      dossier.referrals[entity] ?? dossier.handovers[entity] ?? dossier.questions[entity];
    return between ? [{ ...deadline, between: [between.from, between.to] as const }] : [];
  });

/** What stood still and still waits, as it stood when the pause began. */
export const stillWaiting = (
  { deadlines }: Pause,
  dates: readonly DueDate[],
): readonly PausableDeadline[] => {
  const waiting = new Set(dates.flatMap((date) => deadlineOf(date) ?? []).map(nameOf));
  return deadlines.filter((paused) => waiting.has(nameOf(paused)));
};

const withDeadline = (dossier: Dossier, deadline: PausableDeadline): Dossier => {
  const { entity } = deadline;
  const { referrals, handovers, questions } = dossier;
  if (referrals[entity])
    return {
      ...dossier,
      referrals: withEntry(referrals, entity, withReferralDeadline(referrals[entity], deadline)),
    };
  if (handovers[entity])
    return {
      ...dossier,
      handovers: withEntry(handovers, entity, withHandoverDeadline(handovers[entity], deadline)),
    };
  return questions[entity]
    ? {
        ...dossier,
        questions: withEntry(questions, entity, withQuestionDeadline(questions[entity], deadline)),
      }
    : dossier;
};

/** Each deadline at its new moment. */
export const withDeadlines = (dossier: Dossier, moved: readonly PausableDeadline[]): Dossier =>
  moved.reduce(withDeadline, dossier);
