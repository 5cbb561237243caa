import type { OverrideCommand } from '@wisselzone/domain/override';
import type { OverrideId } from '@wisselzone/kernel';
import { anyOverride, asked, clock, later, uuid, type Chosen, type Make } from './chosen.samples';

/** Two people of every organisation, both just signed in with a second factor. */
const proven = ({ is, now }: Chosen) => ({
  asker: is.pick([uuid('60', 1), uuid('60', 2)]),
  secondFactorAt: now,
});

export const overrideCommands = {
  StartOverride: [
    1,
    (chosen) => ({
      ...asked(chosen),
      ...proven(chosen),
      type: 'StartOverride',
      override: uuid('cd', chosen.fresh) as OverrideId,
      reason: 'dangerToChild',
      text: 'a reason of more than twenty characters',
      minutes: 60,
      reviewBy: later(chosen.now, 2),
    }),
  ],
  ConfirmOverride: [
    2,
    (chosen) => ({
      ...asked(chosen),
      ...proven(chosen),
      type: 'ConfirmOverride',
      override: anyOverride(chosen),
    }),
  ],
  EndOverride: [
    1,
    (chosen) => ({ ...asked(chosen), type: 'EndOverride', override: anyOverride(chosen) }),
  ],
  ExpireOverride: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'ExpireOverride',
      by: clock,
      override: anyOverride(chosen),
    }),
  ],
  ReviewOverride: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'ReviewOverride',
      override: anyOverride(chosen),
      verdict: 'justified',
    }),
  ],
} as const satisfies Record<OverrideCommand['type'], readonly [number, Make]>;
