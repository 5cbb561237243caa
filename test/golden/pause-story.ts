import type { PauseId } from '@wisselzone/kernel';
import { asks, days, r, request, type Asks } from './dossier-story';
import { clock, nth, ocmw, person, vdab } from './parties';

const pause = (number: number) => nth<PauseId>('e8', number);
const decideBy = (on: number) => ({ entity: r(61), step: 'decide', dueAt: days(on) }) as const;

/** A person who cannot be reached for a while: once reached again, and once only after the maximum. */
export const pauseStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(61, 'support', vdab, 1),
  asks(vdab, 5, {
    type: 'PauseDeadlines',
    pause: pause(61),
    until: days(33),
    deadlines: [decideBy(15)],
    reason: 'personUnreachable',
    text: 'Drie keer gebeld',
  }),
  asks(ocmw, 12, {
    type: 'ResumeDeadlines',
    pause: pause(61),
    resumed: [decideBy(22)],
    text: 'Ze kwam langs',
  }),
  asks(ocmw, 13, {
    type: 'PauseDeadlines',
    pause: pause(62),
    until: days(20),
    deadlines: [decideBy(22)],
    reason: 'personAway',
  }),
  asks(clock, 21, { type: 'ExpirePause', pause: pause(62), resumed: [decideBy(30)] }),
  asks(vdab, 25, { type: 'ResumeDeadlines', pause: pause(62), resumed: [] }),
];
