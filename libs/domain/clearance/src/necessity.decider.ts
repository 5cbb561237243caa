import {
  fail,
  isAfter,
  PURPOSE_CODES,
  record,
  type DataCategory,
  type Decider,
  type Decision,
  type Fact,
  type Instant,
  type NecessityId,
  type OrganisationId,
  type Purpose,
} from '@wisselzone/kernel';
import type { AroundClearance } from './around';
import type { NecessityError } from './clearance.errors';
import type { DeclareNecessity, EndNecessity, NecessityCommand } from './necessity.commands';
import type { NecessityEvent } from './necessity.events';

/** One state of necessity: it clears what `by` recorded, from its declaration until its end. */
export interface Necessity {
  readonly necessity: NecessityId;
  readonly by: OrganisationId;
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly OrganisationId[];
  readonly since: Instant;
  readonly until: Instant;
  /** Noted, or ended before its time. */
  readonly ended: boolean;
}

type Answer = Decision<NecessityEvent, NecessityError>;

const MOST_HOURS = 72;
const SHORTEST_REASON = 20;
const HOUR = 3_600_000;

const after = (now: Instant, hours: number): Instant =>
  new Date(Date.parse(now) + hours * HOUR).toISOString() as Instant;

const inTheWay = (command: DeclareNecessity): NecessityError | undefined => {
  const { purpose, categories, recipients, hours, text } = command;
  const purposes: readonly string[] = PURPOSE_CODES;
  if (!purposes.includes(purpose)) return { code: 'purposeForbidden' };
  if (categories.length === 0) return { code: 'categoriesMissing' };
  if (recipients.length === 0) return { code: 'recipientsMissing' };
  if (!(hours >= 1 && hours <= MOST_HOURS)) return { code: 'necessityTooLong' };
  return text.trim().length < SHORTEST_REASON ? { code: 'reasonTooShort' } : undefined;
};

const declare = (command: DeclareNecessity, known: Necessity | undefined): Answer => {
  if (known) return fail({ code: 'necessityAlreadyDeclared' });
  const error = inTheWay(command);
  if (error) return fail(error);
  const { necessity, purpose, hours, now, text } = command;
  return record({
    type: 'NecessityDeclared',
    plain: {
      necessity,
      purpose,
      categories: [...new Set(command.categories)],
      recipients: [...new Set(command.recipients)],
      until: after(now, hours),
    },
    sealed: { notes: { text } },
  });
};

const ended = ({ necessity }: Necessity): Answer =>
  record({ type: 'NecessityEnded', plain: { necessity } });

const end = ({ by }: EndNecessity, known: Necessity): Answer => {
  if (known.by !== by) return fail({ code: 'onlyDeclarerMayDoThis' });
  return known.ended ? record() : ended(known);
};

const expire = (now: Instant, known: Necessity): Answer => {
  if (known.ended) return record();
  return isAfter(known.until, now)
    ? fail({ code: 'necessityNotYetOver', until: known.until })
    : ended(known);
};

const decide = (
  command: NecessityCommand,
  known: Necessity | undefined,
  { involved }: AroundClearance,
): Answer => {
  if (command.type !== 'ExpireNecessity' && !involved) return fail({ code: 'notInvolved' });
  if (command.type === 'DeclareNecessity') return declare(command, known);
  if (!known) return fail({ code: 'necessityUnknown' });
  switch (command.type) {
    case 'EndNecessity':
      return end(command, known);
    case 'ExpireNecessity':
      return expire(command.now, known);
  }
};

/** Folds one event of one state of necessity. */
export const evolveNecessity = (
  known: Necessity | undefined,
  event: Fact<NecessityEvent>,
): Necessity | undefined => {
  switch (event.type) {
    case 'NecessityDeclared':
      return { ...event.plain, by: event.by, since: event.at, ended: false };
    case 'NecessityEnded': {
      if (!known) return undefined;
      const until = isAfter(known.until, event.at) ? event.at : known.until;
      return { ...known, until, ended: true };
    }
  }
};

/** A state of necessity: declared with a reason for at most three days, ended by who declared it or by the clock. */
export const necessityDecider: Decider<
  Necessity | undefined,
  NecessityCommand,
  NecessityEvent,
  NecessityError,
  AroundClearance
> = { initial: undefined, decide, evolve: evolveNecessity };
