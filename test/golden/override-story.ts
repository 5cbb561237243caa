import type { OverrideId } from '@wisselzone/kernel';
import { asks, days, type Asks } from './dossier-story';
import { clock, nth, ocmw, person } from './parties';

const first = nth<OverrideId>('cd', 1);
const second = nth<OverrideId>('cd', 2);
const said = {
  reason: 'dangerToChild',
  text: 'Het kind is vannacht alleen thuis',
  minutes: 60,
} as const;
const colleague = (number: number): string => nth('60', number);

/** Access in an emergency: one that was confirmed, ended and reviewed, one that nobody confirmed. */
export const overrideStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 1, {
    ...{ type: 'StartOverride', override: first, ...said, reviewBy: days(3) },
    ...{ asker: colleague(1), secondFactorAt: days(1) },
  }),
  asks(ocmw, 1, {
    ...{ type: 'ConfirmOverride', override: first, asker: colleague(2), secondFactorAt: days(1) },
  }),
  asks(ocmw, 1, { type: 'EndOverride', override: first }),
  asks(ocmw, 2, {
    ...{ type: 'ReviewOverride', override: first, verdict: 'justified', text: 'Er was gevaar' },
  }),
  asks(ocmw, 4, {
    ...{ type: 'StartOverride', override: second, ...said, reviewBy: days(6) },
    ...{ asker: colleague(1), secondFactorAt: days(4) },
  }),
  asks(clock, 5, { type: 'ExpireOverride', override: second }),
];
