import {
  endOfDay,
  fail,
  isSame,
  PURPOSE_CODES,
  record,
  type Decider,
  type Decision,
  type OrganisationId,
} from '@wisselzone/kernel';
import type {
  AgreementCommand,
  AmendAgreement,
  EndAgreement,
  RegisterAgreement,
  SucceedAgreementParty,
} from './agreement.commands';
import type { AgreementError } from './agreement.errors';
import type { AgreementEvent, AgreementTerms } from './agreement.events';
import { addTemplate, endTemplate } from './template.decider';
import { defaultDeadlines, evolveAgreement, termsOf, type Agreement } from './agreement.state';

type Answer = Decision<AgreementEvent, AgreementError>;
type InTheWay = AgreementError | undefined;

const scopeInTheWay = ({ purposes, categories }: AgreementTerms): InTheWay => {
  const known: readonly string[] = PURPOSE_CODES;
  if (purposes.length === 0) return { code: 'purposesMissing' };
  if (!purposes.every((purpose) => known.includes(purpose))) return { code: 'purposeForbidden' };
  return categories.length === 0 ? { code: 'categoriesMissing' } : undefined;
};

const deadlinesInTheWay = ({ deadlines }: AgreementTerms): InTheWay => {
  const { receive, decide, expire, takeBack, pause } = { ...defaultDeadlines, ...deadlines };
  const whole = [receive, decide, expire, takeBack, pause].every(
    (days) => Number.isSafeInteger(days) && days >= 1,
  );
  return whole && receive <= decide && decide <= expire
    ? undefined
    : { code: 'deadlinesOutOfOrder' };
};

const contactsInTheWay = (
  { contacts, cooperationLine = [] }: AgreementTerms,
  parties: readonly OrganisationId[],
): InTheWay =>
  [...contacts, ...cooperationLine].every(({ organisation }) => parties.includes(organisation))
    ? undefined
    : { code: 'contactOfNoParty' };

const termsInTheWay = (terms: AgreementTerms, parties: readonly OrganisationId[]): InTheWay => {
  const { from, until } = terms;
  if (until !== undefined && until < from) return { code: 'periodEmpty' };
  return scopeInTheWay(terms) ?? deadlinesInTheWay(terms) ?? contactsInTheWay(terms, parties);
};

const register = (command: RegisterAgreement, known: Agreement | undefined): Answer => {
  if (known) return fail({ code: 'agreementAlreadyRegistered' });
  const { agreement, parties } = command;
  if (new Set(parties).size < 2) return fail({ code: 'partiesMissing' });
  const error = termsInTheWay(command, parties);
  return error
    ? fail(error)
    : record({ type: 'AgreementRegistered', plain: { agreement, parties, ...termsOf(command) } });
};

const isOver = ({ until }: Agreement, { now }: AgreementCommand): boolean =>
  until !== undefined && now >= endOfDay(until);

const amend = (command: AmendAgreement, known: Agreement): Answer => {
  const { agreement } = command;
  const terms = termsOf(command);
  if (isOver(known, command)) return fail({ code: 'agreementOver' });
  const error = termsInTheWay(terms, known.parties);
  if (error) return fail(error);
  return isSame(terms, termsOf(known))
    ? record()
    : record({ type: 'AgreementAmended', plain: { agreement, ...terms } });
};

const end = (command: EndAgreement, known: Agreement): Answer => {
  const { agreement, until } = command;
  if (known.until === until) return record();
  if (isOver(known, command)) return fail({ code: 'agreementOver' });
  return until < known.from
    ? fail({ code: 'periodEmpty' })
    : record({ type: 'AgreementEnded', plain: { agreement, until } });
};

const succeed = (command: SucceedAgreementParty, known: Agreement): Answer => {
  const { agreement, predecessor, successor } = command;
  if (known.formerly?.includes(predecessor)) return record();
  if (!known.parties.includes(predecessor)) return fail({ code: 'predecessorNoParty' });
  return isOver(known, command)
    ? fail({ code: 'agreementOver' })
    : record({
        type: 'AgreementPartySucceeded',
        plain: { agreement, predecessor, successor },
      });
};

const decide = (command: AgreementCommand, known: Agreement | undefined): Answer => {
  if (command.type === 'RegisterAgreement') return register(command, known);
  if (!known) return fail({ code: 'agreementUnknown' });
  switch (command.type) {
    case 'AmendAgreement':
      return amend(command, known);
    case 'EndAgreement':
      return end(command, known);
    case 'AddTemplate':
      return isOver(known, command) ? fail({ code: 'agreementOver' }) : addTemplate(command, known);
    case 'EndTemplate':
      return endTemplate(command, known);
    case 'SucceedAgreementParty':
      return succeed(command, known);
  }
};

/** A cooperation agreement: registered, amended, ended; it says how long each step may take. */
export const agreementDecider: Decider<
  Agreement | undefined,
  AgreementCommand,
  AgreementEvent,
  AgreementError
> = { initial: undefined, decide, evolve: evolveAgreement };
