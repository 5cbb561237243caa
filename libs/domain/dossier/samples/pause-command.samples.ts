import type { PauseCommand } from '@wisselzone/domain/pause';
import type { PauseId } from '@wisselzone/kernel';
import { pausedDeadlinesOf, personDeadlinesOf } from '../src/due-dates';
import {
  asked,
  clock,
  later,
  mostlyLast,
  perhaps,
  uuid,
  type Chosen,
  type Make,
} from './chosen.samples';

const aboutPause = (chosen: Chosen) => {
  const known = mostlyLast(chosen.is, Object.values(chosen.dossier.pauses))?.pause;
  const pause = known ?? (uuid('e8', 0) as PauseId);
  const resumed = pausedDeadlinesOf(chosen.dossier, pause).map((deadline) => ({
    ...deadline,
    dueAt: later(chosen.now, 10),
  }));
  return { ...asked(chosen), pause, resumed };
};

/** Every command of a pause, with how often it is tried. */
export const pauseCommands = {
  PauseDeadlines: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'PauseDeadlines',
      pause: uuid('e8', chosen.fresh) as PauseId,
      until: later(chosen.now, 20),
      deadlines: personDeadlinesOf(chosen.dossier).map(({ between: _, ...deadline }) => deadline),
      reason: 'personUnreachable',
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  ResumeDeadlines: [
    2,
    (chosen) => ({
      ...aboutPause(chosen),
      type: 'ResumeDeadlines',
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  ExpirePause: [2, (chosen) => ({ ...aboutPause(chosen), type: 'ExpirePause', by: clock })],
} as const satisfies Record<PauseCommand['type'], readonly [number, Make]>;
