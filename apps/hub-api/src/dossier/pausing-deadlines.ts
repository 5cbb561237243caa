import { Injectable } from '@nestjs/common';
import {
  agreementBetween,
  deadlinesUnder,
  pausingUnder,
  type Agreement,
} from '@wisselzone/domain/agreement';
import {
  pausedDeadlinesOf,
  personDeadlinesOf,
  type Dossier,
  type DossierCommand,
  type PersonDeadline,
} from '@wisselzone/domain/dossier';
import type { PausableDeadline, PauseDeadlines } from '@wisselzone/domain/pause';
import { present, type Instant, type PausableStep, type PauseId } from '@wisselzone/kernel';
import { addWorkingDays, workingDaysBetween } from '@wisselzone/platform/calendar';
import { Registers } from '../directory/registers';

/** A moment of these steps is an appointment: it stays where it is, unless its day came in the pause. */
const APPOINTMENTS: readonly PausableStep[] = ['overlapEnd', 'aftercareMoment', 'outcome'];

/** Which deadlines stand still, how long at most, and when each is over after it: counted in Belgian working days. */
@Injectable()
export class PausingDeadlines {
  constructor(private readonly registers: Registers) {}

  /** The command with what is counted for it; any other command as it is. */
  async counted(command: DossierCommand, dossier: Dossier): Promise<DossierCommand> {
    if (command.type === 'PauseDeadlines')
      return { ...command, ...(await this.paused(dossier, command.now)) };
    return command.type === 'ResumeDeadlines' || command.type === 'ExpirePause'
      ? { ...command, resumed: resumed(dossier, command.pause, command.now) }
      : command;
  }

  private async paused(
    dossier: Dossier,
    now: Instant,
  ): Promise<Pick<PauseDeadlines, 'until' | 'deadlines'>> {
    const { agreements } = await this.registers.fresh();
    const known = agreements.all().map(({ state }) => state);
    const found = personDeadlinesOf(dossier)
      .map((deadline) => ({ deadline, agreement: agreementOf(known, deadline, now) }))
      .filter(({ deadline, agreement }) => pausingUnder(agreement).includes(deadline.step))
      // What is over already, and not yet noted, has no days left to keep.
      .filter(({ deadline }) => deadline.dueAt > now);
    const longest = found.map(({ agreement }) => deadlinesUnder(agreement).pause);
    const days = found.length > 0 ? Math.min(...longest) : deadlinesUnder(undefined).pause;
    return {
      until: addWorkingDays(now, days),
      deadlines: found.map(({ deadline: { entity, step, moment, dueAt } }) => ({
        ...{ entity, step, dueAt },
        ...present({ moment }),
      })),
    };
  }
}

const agreementOf = (
  known: readonly Agreement[],
  { between }: PersonDeadline,
  now: Instant,
): Agreement | undefined => agreementBetween(known, between, now);

const resumed = (dossier: Dossier, pause: PauseId, now: Instant): readonly PausableDeadline[] => {
  const since = dossier.pauses[pause]?.since ?? now;
  return pausedDeadlinesOf(dossier, pause).flatMap((deadline) => {
    if (APPOINTMENTS.includes(deadline.step) && deadline.dueAt > now) return [];
    const left = Math.max(1, workingDaysBetween(since, deadline.dueAt));
    const dueAt = addWorkingDays(now, left);
    return dueAt > deadline.dueAt ? [{ ...deadline, dueAt }] : [];
  });
};
