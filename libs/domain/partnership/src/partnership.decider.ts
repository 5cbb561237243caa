import { fail, isSame, record, type Decider, type Decision } from '@wisselzone/kernel';
import type {
  AmendPartnership,
  EndPartnership,
  PartnershipCommand,
  RegisterPartnership,
} from './partnership.commands';
import type { PartnershipError } from './partnership.errors';
import type { PartnershipEvent, PartnershipParticulars } from './partnership.events';
import { evolvePartnership, isOver, particularsOf, type Partnership } from './partnership.state';

type Answer = Decision<PartnershipEvent, PartnershipError>;

const inTheWay = ({
  name,
  workingArea,
  partners,
}: PartnershipParticulars): PartnershipError | undefined => {
  if (name.trim() === '') return { code: 'partnershipNameMissing' };
  if (workingArea.length === 0) return { code: 'workingAreaMissing' };
  const organisations = new Set(partners.map(({ organisation }) => organisation));
  const each = organisations.size === partners.length && organisations.size >= 2;
  return each ? undefined : { code: 'partnersMissing' };
};

const register = (command: RegisterPartnership, known: Partnership | undefined): Answer => {
  if (known) return fail({ code: 'partnershipAlreadyRegistered' });
  const error = inTheWay(command);
  const plain = { partnership: command.partnership, ...particularsOf(command) };
  return error ? fail(error) : record({ type: 'PartnershipRegistered', plain });
};

const amend = (command: AmendPartnership, known: Partnership): Answer => {
  const error = inTheWay(command);
  if (error) return fail(error);
  const particulars = particularsOf(command);
  if (isSame(particulars, particularsOf(known))) return record();
  const plain = { partnership: command.partnership, ...particulars };
  return record({ type: 'PartnershipAmended', plain });
};

const end = ({ partnership, until }: EndPartnership, known: Partnership): Answer =>
  known.until === until
    ? record()
    : record({ type: 'PartnershipEnded', plain: { partnership, until } });

const decide = (command: PartnershipCommand, known: Partnership | undefined): Answer => {
  if (command.type === 'RegisterPartnership') return register(command, known);
  if (!known) return fail({ code: 'partnershipUnknown' });
  if (isOver(known, command.now)) return fail({ code: 'partnershipOver' });
  switch (command.type) {
    case 'AmendPartnership':
      return amend(command, known);
    case 'EndPartnership':
      return end(command, known);
  }
};

/** A partnership: who sits at the table, for which municipalities, and what each knows about. */
export const partnershipDecider: Decider<
  Partnership | undefined,
  PartnershipCommand,
  PartnershipEvent,
  PartnershipError
> = { initial: undefined, decide, evolve: evolvePartnership };
