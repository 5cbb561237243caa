import {
  mandateDecider,
  mandateFault,
  type MandateCommand,
  type MandateError,
  type MandateEvent,
} from '@wisselzone/domain/mandate';
import {
  lapsed,
  registrationDecider,
  type AroundRegistration,
  type Registration,
  type RegistrationCommand,
  type RegistrationError,
  type RegistrationEvent,
} from '@wisselzone/domain/registration';
import {
  present,
  record,
  type Decision,
  type MandateFault,
  type MandateId,
  type OrganisationId,
} from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';

const ENDS: Readonly<Partial<Record<MandateEvent['type'], MandateFault>>> = {
  MandateWithdrawn: 'withdrawn',
  MandateExpired: 'over',
};

/** The end of a mandate and what lapses with it, in one breath: nobody delivers in between. */
const decideMandate = (
  dossier: Dossier,
  command: MandateCommand,
): Decision<MandateEvent | RegistrationEvent, MandateError> => {
  const answer = mandateDecider.decide(command, dossier.mandates[command.mandate], {
    involved: isInvolved(dossier, command.by),
  });
  if (!answer.ok) return answer;
  const resting = Object.values(dossier.registrations).filter(
    ({ mandate }) => mandate === command.mandate,
  );
  return record<MandateEvent | RegistrationEvent>(
    ...answer.events.flatMap((event) => {
      const because = ENDS[event.type];
      return [event, ...(because ? resting.flatMap((one) => lapsed(one, because)) : [])];
    }),
  );
};

/** Who would act on which mandate, now or when the addressee takes it in. */
const actOf = (command: RegistrationCommand, known: Registration | undefined) => {
  const act = { act: 'registration', now: command.now } as const;
  if (command.type === 'RequestRegistration') {
    const { mandate, by, subject, to } = command;
    return { mandate, act: { ...act, by, subject, towards: to } };
  }
  const { mandate, from, to } = known ?? nobody(command.by);
  return { mandate, act: { ...act, by: from, towards: to } };
};

const nobody = (by: OrganisationId) => ({ mandate: '' as MandateId, from: by, to: by });

const aroundRegistration = (dossier: Dossier, command: RegistrationCommand): AroundRegistration => {
  const { mandate, act } = actOf(command, dossier.registrations[command.registration]);
  const underWay = Object.values(dossier.registrations).find(
    ({ to, status }) => to === act.towards && (status === 'requested' || status === 'delivered'),
  )?.registration;
  return {
    involved: isInvolved(dossier, command.by),
    addresseeInvolved: isInvolved(dossier, act.towards),
    ...present({ mandateFault: mandateFault(dossier.mandates[mandate], act), underWay }),
  };
};

const decideRegistration = (
  dossier: Dossier,
  command: RegistrationCommand,
): Decision<RegistrationEvent, RegistrationError> =>
  registrationDecider.decide(
    command,
    dossier.registrations[command.registration],
    aroundRegistration(dossier, command),
  );

/** What a counsellor does for the person on a mandate. */
export const decideOnMandate = { mandate: decideMandate, registration: decideRegistration };

/** The rules in the way of it. */
export type MandatedError = MandateError | RegistrationError;
