import {
  fail,
  present,
  record,
  sealed,
  textGiven,
  type Decider,
  type Decision,
  type MandateFault,
  type RegistrationId,
} from '@wisselzone/kernel';
import type {
  ConfirmRegistration,
  RefuseRegistration,
  RegistrationCommand,
  RequestRegistration,
} from './registration.commands';
import type { RegistrationError } from './registration.errors';
import type { RegistrationEvent, RegistrationLapsed } from './registration.events';
import { evolveRegistration, type Registration } from './registration.state';

/** What a registration must know of the rest of the dossier. */
export interface AroundRegistration {
  /** Whether the asking organisation is involved in the dossier now, */
  readonly involved: boolean;
  /** and whether the one it would register at is. */
  readonly addresseeInvolved: boolean;
  /** Why the mandate does not permit it at this moment; absent when it does. */
  readonly mandateFault?: MandateFault;
  /** Another one at the same organisation that has no answer yet. */
  readonly underWay?: RegistrationId;
}

type Answer = Decision<RegistrationEvent, RegistrationError>;

const requestInTheWay = (
  { by, to }: RequestRegistration,
  { involved, addresseeInvolved, mandateFault, underWay }: AroundRegistration,
): RegistrationError | undefined => {
  if (!involved) return { code: 'notInvolved' };
  if (to === by) return { code: 'registrationToOneself' };
  if (!addresseeInvolved) return { code: 'registrationAddresseeNotInvolved' };
  if (mandateFault) return { code: 'mandateNotValid', because: mandateFault };
  return underWay ? { code: 'registrationUnderWay', registration: underWay } : undefined;
};

const request = (
  command: RequestRegistration,
  known: Registration | undefined,
  around: AroundRegistration,
): Answer => {
  if (known) return fail({ code: 'registrationAlreadyRequested' });
  const error = requestInTheWay(command, around);
  if (error) return fail(error);
  const { registration, mandate, to, livingWage, text } = command;
  return record({
    type: 'RegistrationRequested',
    plain: { registration, mandate, to },
    ...sealed({
      statusBenefit: livingWage && { livingWage },
      guidance: textGiven(text),
    }),
  });
};

const otherStatus = ({ status }: Registration): Answer =>
  fail({ code: 'registrationInOtherStatus', status });

const deliver = (known: Registration, { mandateFault }: AroundRegistration): Answer => {
  if (known.status === 'delivered') return record();
  if (known.status !== 'requested') return otherStatus(known);
  return mandateFault
    ? fail({ code: 'mandateNotValid', because: mandateFault })
    : record({ type: 'RegistrationDelivered', plain: { registration: known.registration } });
};

const confirm = ({ category, status, since }: ConfirmRegistration, known: Registration): Answer =>
  known.status === 'delivered' || known.status === 'confirmed'
    ? record({
        type: 'RegistrationConfirmed',
        plain: { registration: known.registration },
        sealed: { statusBenefit: { category, status, since } },
      })
    : otherStatus(known);

const refuse = ({ reason, explanation }: RefuseRegistration, known: Registration): Answer => {
  if (known.status === 'refused') return record();
  if (known.status !== 'delivered') return otherStatus(known);
  return record({
    type: 'RegistrationRefused',
    plain: { registration: known.registration, from: known.from },
    sealed: { guidance: { reason, ...present({ explanation }) } },
  });
};

const decide = (
  command: RegistrationCommand,
  known: Registration | undefined,
  around: AroundRegistration,
): Answer => {
  if (command.type === 'RequestRegistration') return request(command, known, around);
  if (!known) return fail({ code: 'registrationUnknown' });
  if (command.by !== known.to) return fail({ code: 'onlyAddresseeMayAnswer' });
  switch (command.type) {
    case 'DeliverRegistration':
      return deliver(known, around);
    case 'ConfirmRegistration':
      return confirm(command, known);
    case 'RefuseRegistration':
      return refuse(command, known);
  }
};

/** What the end of a mandate does to a registration that rests on it and was not delivered. */
export const lapsed = (
  { registration, from, status }: Registration,
  because: MandateFault,
): readonly RegistrationLapsed[] =>
  status === 'requested'
    ? [{ type: 'RegistrationLapsed', plain: { registration, from, because } }]
    : [];

/** A registration of the person elsewhere, asked and answered on a mandate. */
export const registrationDecider: Decider<
  Registration | undefined,
  RegistrationCommand,
  RegistrationEvent,
  RegistrationError,
  AroundRegistration
> = { initial: undefined, decide, evolve: evolveRegistration };
