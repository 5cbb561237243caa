import {
  fail,
  present,
  PURPOSE_CODES,
  record,
  sealed,
  textGiven,
  type DataCategory,
  type Decider,
  type Decision,
  type Fact,
  type Instant,
  type ObjectionId,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import type { AroundClearance } from './around';
import type { ObjectionError } from './clearance.errors';
import type { ObjectionCommand, RaiseObjection } from './objection.commands';
import type { ObjectionEvent } from './objection.events';

/** One objection of the person: what it leaves out, it covers whole. */
export interface Objection {
  readonly objection: ObjectionId;
  readonly purposes?: readonly Purpose[];
  readonly categories?: readonly DataCategory[];
  readonly recipients?: readonly OrganisationId[];
  readonly since: Instant;
  /** When the person took it back. */
  readonly liftedAt?: Instant;
}

type Answer = Decision<ObjectionEvent, ObjectionError>;

const unique = <Value>(values: readonly Value[] | undefined): readonly Value[] | undefined =>
  values && [...new Set(values)];

const raise = (command: RaiseObjection, known: Objection | undefined): Answer => {
  if (known) return fail({ code: 'objectionAlreadyRaised' });
  const purposes: readonly string[] = PURPOSE_CODES;
  if (command.purposes?.some((purpose) => !purposes.includes(purpose)))
    return fail({ code: 'purposeForbidden' });
  return record({
    type: 'ObjectionRaised',
    plain: {
      objection: command.objection,
      ...present({
        purposes: unique(command.purposes),
        categories: unique(command.categories),
        recipients: unique(command.recipients),
      }),
    },
    ...sealed({ notes: textGiven(command.text) }),
  });
};

const lift = (known: Objection | undefined): Answer => {
  if (!known) return fail({ code: 'objectionUnknown' });
  return known.liftedAt
    ? record()
    : record({ type: 'ObjectionLifted', plain: { objection: known.objection } });
};

const decide = (
  command: ObjectionCommand,
  known: Objection | undefined,
  { involved }: AroundClearance,
): Answer => {
  if (!involved) return fail({ code: 'notInvolved' });
  switch (command.type) {
    case 'RaiseObjection':
      return raise(command, known);
    case 'LiftObjection':
      return lift(known);
  }
};

/** Folds one event of one objection. */
export const evolveObjection = (
  known: Objection | undefined,
  event: Fact<ObjectionEvent>,
): Objection | undefined => {
  switch (event.type) {
    case 'ObjectionRaised':
      return { ...event.plain, since: event.at };
    case 'ObjectionLifted':
      return known && { ...known, liftedAt: event.at };
  }
};

/** The person says no: raised, and taken back by her alone. */
export const objectionDecider: Decider<
  Objection | undefined,
  ObjectionCommand,
  ObjectionEvent,
  ObjectionError,
  AroundClearance
> = { initial: undefined, decide, evolve: evolveObjection };
