import {
  fail,
  isAfter,
  present,
  record,
  sealed,
  textGiven,
  type Decider,
  type Decision,
  type PauseId,
} from '@wisselzone/kernel';
import type { ExpirePause, PauseCommand, PauseDeadlines, ResumeDeadlines } from './pause.commands';
import type { PauseError } from './pause.errors';
import type { PauseEvent } from './pause.events';
import { evolvePause, type Pause } from './pause.state';

/** What a pause must know of the rest of the dossier. */
export interface AroundPause {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
  /** A pause since whose beginning the person was not reached. */
  readonly open?: PauseId;
}

type Answer = Decision<PauseEvent, PauseError>;

const begin = (command: PauseDeadlines, { involved, open }: AroundPause): Answer => {
  if (!involved) return fail({ code: 'notInvolved' });
  if (open) return fail({ code: 'deadlinesAlreadyPaused', pause: open });
  const { pause, until, deadlines, reason, text } = command;
  return record({
    type: 'DeadlinesPaused',
    plain: { pause, until, deadlines },
    sealed: { guidance: { reason, ...present({ text }) } },
  });
};

const resume = (
  { pause, resumed, text }: ResumeDeadlines,
  { status }: Pause,
  { involved }: AroundPause,
): Answer => {
  if (!involved) return fail({ code: 'notInvolved' });
  if (status === 'ended') return record();
  return record({
    type: 'DeadlinesResumed',
    // After the maximum they run already.
    plain: { pause, resumed: status === 'running' ? resumed : [] },
    ...sealed({ guidance: textGiven(text) }),
  });
};

const expire = ({ pause, resumed, now }: ExpirePause, { status, until }: Pause): Answer => {
  if (status !== 'running') return record();
  return isAfter(now, until)
    ? record({ type: 'PauseExpired', plain: { pause, resumed } })
    : fail({ code: 'deadlineNotPassed', deadline: until });
};

const decide = (command: PauseCommand, known: Pause | undefined, around: AroundPause): Answer => {
  if (command.type === 'PauseDeadlines') return begin(command, around);
  if (!known) return fail({ code: 'pauseUnknown' });
  return command.type === 'ResumeDeadlines'
    ? resume(command, known, around)
    : expire(command, known);
};

/** The person cannot be reached: the deadlines that depend on the person stand still, up to a maximum. */
export const pauseDecider: Decider<
  Pause | undefined,
  PauseCommand,
  PauseEvent,
  PauseError,
  AroundPause
> = { initial: undefined, decide, evolve: evolvePause };
