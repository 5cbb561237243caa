import { fail, isSame, present, record, type Decision } from '@wisselzone/kernel';
import type { AllowActingFor, EndActingFor } from './organisation.commands';
import type { OrganisationError } from './organisation.errors';
import type { ActingForAllowed, ActingForEnded } from './organisation.events';
import type { ActedForBy } from './acting-for.state';

type Answer = Decision<ActingForAllowed | ActingForEnded, OrganisationError>;
type Known = { readonly actedForBy: ActedForBy };

const allow = (command: AllowActingFor, { actedForBy }: Known): Answer => {
  const { organisation, association, from, until } = command;
  const period = { from, ...present({ until }) };
  if (association === organisation) return fail({ code: 'organisationActsForItself' });
  if (until !== undefined && until < from) return fail({ code: 'periodEmpty' });
  const known = actedForBy[association];
  return known && isSame(known, period)
    ? record()
    : record({ type: 'ActingForAllowed', plain: { organisation, association, ...period } });
};

const end = ({ organisation, association, until }: EndActingFor, { actedForBy }: Known): Answer => {
  const known = actedForBy[association];
  if (!known) return fail({ code: 'actingForUnknown' });
  if (known.until === until) return record();
  return until < known.from
    ? fail({ code: 'periodEmpty' })
    : record({ type: 'ActingForEnded', plain: { organisation, association, until } });
};

/** Who may act for an organisation, from which day to which; said anew, the last word counts. */
export const decideActingFor = (command: AllowActingFor | EndActingFor, known: Known): Answer =>
  command.type === 'AllowActingFor' ? allow(command, known) : end(command, known);
