import {
  endOfDay,
  fail,
  isSame,
  present,
  record,
  startOfDay,
  type Decider,
  type Decision,
} from '@wisselzone/kernel';
import type {
  AmendService,
  EndService,
  RegisterService,
  SayAvailability,
  ServiceCommand,
} from './service.commands';
import type { ServiceError } from './service.errors';
import type { ServiceEvent, ServiceParticulars } from './service.events';
import { evolveService, particularsOf, type Service } from './service.state';

type Answer = Decision<ServiceEvent, ServiceError>;

const inTheWay = ({
  name,
  helpsWith,
  workingArea,
}: ServiceParticulars): ServiceError | undefined => {
  if (name.trim() === '') return { code: 'serviceNameMissing' };
  if (helpsWith.length === 0) return { code: 'lifeDomainsMissing' };
  return workingArea.length === 0 ? { code: 'workingAreaMissing' } : undefined;
};

const register = (command: RegisterService, known: Service | undefined): Answer => {
  if (known) return fail({ code: 'serviceAlreadyRegistered' });
  const error = inTheWay(command);
  if (error) return fail(error);
  const { service, organisation, key } = command;
  const particulars = particularsOf(command);
  return record({
    type: 'ServiceRegistered',
    plain: { service, organisation, ...present({ key }), ...particulars },
  });
};

const amend = (command: AmendService, known: Service): Answer => {
  const error = inTheWay(command);
  if (error) return fail(error);
  const { service } = command;
  const particulars = particularsOf(command);
  return isSame(particulars, particularsOf(known))
    ? record()
    : record({ type: 'ServiceAmended', plain: { service, ...particulars } });
};

const say = ({ service, availability, saidOn, now }: SayAvailability, known: Service): Answer => {
  if (startOfDay(saidOn) > now) return fail({ code: 'availabilityToCome' });
  if (isSame(known.said, { availability, saidOn })) return record();
  if (known.said && saidOn < known.said.saidOn) return fail({ code: 'availabilityOutdated' });
  return record({ type: 'AvailabilitySaid', plain: { service, availability, saidOn } });
};

const end = ({ service, until }: EndService, known: Service): Answer =>
  known.until === until ? record() : record({ type: 'ServiceEnded', plain: { service, until } });

const decide = (command: ServiceCommand, known: Service | undefined): Answer => {
  if (command.type === 'RegisterService') return register(command, known);
  if (!known) return fail({ code: 'serviceUnknown' });
  if (known.until !== undefined && command.now >= endOfDay(known.until))
    return fail({ code: 'serviceOver' });
  switch (command.type) {
    case 'AmendService':
      return amend(command, known);
    case 'SayAvailability':
      return say(command, known);
    case 'EndService':
      return end(command, known);
  }
};

/** A service of the social map: what it is for, where, and how much room there is. */
export const serviceDecider: Decider<
  Service | undefined,
  ServiceCommand,
  ServiceEvent,
  ServiceError
> = { initial: undefined, decide, evolve: evolveService };
