import {
  anyGiven,
  endOfDay,
  fail,
  isAfter,
  present,
  record,
  sealed,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type { ExpireMandate, GiveMandate, MandateCommand } from './mandate.commands';
import type { MandateError } from './mandate.errors';
import type { MandateEvent } from './mandate.events';
import { evolveMandate, type Mandate } from './mandate.state';

/** What a mandate must know of the rest of the dossier. */
export interface AroundMandate {
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
}

type Answer = Decision<MandateEvent, MandateError>;

const termsInTheWay = (terms: GiveMandate): MandateError | undefined => {
  if (terms.towards === terms.by) return { code: 'mandateTowardsOneself' };
  if (terms.scope.length === 0) return { code: 'mandateScopeMissing' };
  if (terms.until <= terms.from) return { code: 'periodEmpty' };
  return isAfter(endOfDay(terms.until), terms.now) ? undefined : { code: 'periodOver' };
};

const give = (command: GiveMandate, known: Mandate | undefined): Answer => {
  if (known) return fail({ code: 'mandateAlreadyGiven' });
  const error = termsInTheWay(command);
  if (error) return fail(error);
  const { mandate, towards, scope, counsellor, from, until, method } = command;
  const { explainedIn, evidenceReference } = command;
  return record({
    type: 'MandateGiven',
    plain: {
      ...{ mandate, towards, scope: [...new Set(scope)], from, until, method },
      ...present({ counsellor }),
    },
    ...sealed({ guidance: anyGiven({ explainedIn, evidenceReference }) }),
  });
};

const withdraw = ({ mandate, status }: Mandate): Answer => {
  if (status === 'withdrawn') return record();
  return status === 'given'
    ? record({ type: 'MandateWithdrawn', plain: { mandate } })
    : fail({ code: 'mandateInOtherStatus', status });
};

const expire = ({ now }: ExpireMandate, { mandate, status, until }: Mandate): Answer => {
  if (status === 'expired') return record();
  if (status !== 'given') return fail({ code: 'mandateInOtherStatus', status });
  return isAfter(now, until)
    ? record({ type: 'MandateExpired', plain: { mandate } })
    : fail({ code: 'mandateNotYetExpired', until });
};

const decide = (
  command: MandateCommand,
  known: Mandate | undefined,
  { involved }: AroundMandate,
): Answer => {
  if (command.type === 'ExpireMandate')
    return known ? expire(command, known) : fail({ code: 'mandateUnknown' });
  if (!involved) return fail({ code: 'notInvolved' });
  if (command.type === 'GiveMandate') return give(command, known);
  return known ? withdraw(known) : fail({ code: 'mandateUnknown' });
};

/** What the person lets a counsellor do for her at another organisation, and until when. */
export const mandateDecider: Decider<
  Mandate | undefined,
  MandateCommand,
  MandateEvent,
  MandateError,
  AroundMandate
> = { initial: undefined, decide, evolve: evolveMandate };
