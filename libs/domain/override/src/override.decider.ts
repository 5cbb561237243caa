import {
  fail,
  isAfter,
  record,
  sealed,
  textGiven,
  type Decider,
  type Decision,
  type Instant,
} from '@wisselzone/kernel';
import type {
  ConfirmOverride,
  EndOverride,
  ExpireOverride,
  OverrideCommand,
  ReviewOverride,
  StartOverride,
} from './override.commands';
import type { OverrideError } from './override.errors';
import type { OverrideEvent } from './override.events';
import { evolveOverride, overrideLasts, type Override } from './override.state';

/** What an override needs to know of the rest of the dossier. */
export interface AroundOverride {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

type Answer = Decision<OverrideEvent, OverrideError>;

const MINUTE = 60_000;
const MOST_MINUTES = 60;
const FRESH_MINUTES = 5;
const SHORTEST_REASON = 20;

const later = (now: Instant, minutes: number): Instant =>
  new Date(Date.parse(now) + minutes * MINUTE).toISOString() as Instant;

const isFresh = (secondFactorAt: Instant | undefined, now: Instant): boolean =>
  secondFactorAt !== undefined && !isAfter(now, later(secondFactorAt, FRESH_MINUTES));

const startInTheWay = (
  { text, minutes, secondFactorAt, now }: StartOverride,
  { involved }: AroundOverride,
): OverrideError | undefined => {
  if (!involved) return { code: 'notInvolved' };
  if (text.trim().length < SHORTEST_REASON) return { code: 'reasonTooShort' };
  if (!(minutes >= 1 && minutes <= MOST_MINUTES)) return { code: 'overrideTooLong' };
  return isFresh(secondFactorAt, now) ? undefined : { code: 'secondFactorNotFresh' };
};

const start = (command: StartOverride, around: AroundOverride): Answer => {
  const error = startInTheWay(command, around);
  if (error) return fail(error);
  const { override, asker, minutes, reviewBy, now, reason, text } = command;
  return record({
    type: 'OverrideStarted',
    plain: { override, asker, minutes, confirmBy: later(now, MOST_MINUTES), reviewBy },
    sealed: { notes: { reason, text } },
  });
};

const confirm = (command: ConfirmOverride, known: Override): Answer => {
  const { by, asker, now, secondFactorAt } = command;
  if (known.by !== by) return fail({ code: 'onlyOverridingMayDoThis' });
  if (known.asker === asker) return fail({ code: 'secondPersonNeeded' });
  if (known.openFrom && !known.ended) return record();
  if (known.ended || isAfter(now, known.confirmBy)) return fail({ code: 'overrideOver' });
  if (!isFresh(secondFactorAt, now)) return fail({ code: 'secondFactorNotFresh' });
  const until = later(now, known.minutes);
  return record({
    type: 'OverrideConfirmed',
    plain: { override: known.override, confirmer: asker, until },
  });
};

const ended = ({ override }: Override): Answer =>
  record({ type: 'OverrideEnded', plain: { override } });

const end = ({ by }: EndOverride, known: Override): Answer => {
  if (known.by !== by) return fail({ code: 'onlyOverridingMayDoThis' });
  return known.ended ? record() : ended(known);
};

const expire = ({ now }: ExpireOverride, known: Override): Answer => {
  if (known.ended) return record();
  const until = overrideLasts(known);
  return isAfter(until, now) ? fail({ code: 'overrideNotYetOver', until }) : ended(known);
};

const review = ({ by, verdict, text }: ReviewOverride, known: Override): Answer => {
  if (known.by !== by) return fail({ code: 'onlyOverridingMayDoThis' });
  if (known.reviewed) return record();
  if (!known.ended) return fail({ code: 'overrideNotYetOver', until: overrideLasts(known) });
  return record({
    type: 'OverrideReviewed',
    plain: { override: known.override, verdict },
    ...sealed({ notes: textGiven(text) }),
  });
};

const decide = (
  command: OverrideCommand,
  known: Override | undefined,
  around: AroundOverride,
): Answer => {
  if (command.type === 'StartOverride')
    return known ? fail({ code: 'overrideAlreadyStarted' }) : start(command, around);
  if (!known) return fail({ code: 'overrideUnknown' });
  switch (command.type) {
    case 'ConfirmOverride':
      return confirm(command, known);
    case 'EndOverride':
      return end(command, known);
    case 'ExpireOverride':
      return expire(command, known);
    case 'ReviewOverride':
      return review(command, known);
  }
};

/** Access in an emergency: asked with a reason, confirmed by a second person, ended by the clock, reviewed. */
export const overrideDecider: Decider<
  Override | undefined,
  OverrideCommand,
  OverrideEvent,
  OverrideError,
  AroundOverride
> = { initial: undefined, decide, evolve: evolveOverride };
