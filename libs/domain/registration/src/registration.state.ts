import type {
  Fact,
  Instant,
  MandateId,
  OrganisationId,
  RegistrationId,
  RegistrationStatus,
} from '@wisselzone/kernel';
import type { RegistrationEvent } from './registration.events';

/** One registration, as far as rules need it. */
export interface Registration {
  readonly registration: RegistrationId;
  readonly mandate: MandateId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly status: RegistrationStatus;
  readonly requestedAt: Instant;
}

/** Folds one event of one registration. An event of one that was never requested changes nothing. */
export const evolveRegistration = (
  known: Registration | undefined,
  event: Fact<RegistrationEvent>,
): Registration | undefined => {
  if (event.type === 'RegistrationRequested') {
    const { registration, mandate, to } = event.plain;
    const { by: from, at: requestedAt } = event;
    return { registration, mandate, from, to, status: 'requested', requestedAt };
  }
  if (!known) return undefined;
  switch (event.type) {
    case 'RegistrationDelivered':
      return { ...known, status: 'delivered' };
    case 'RegistrationConfirmed':
      return { ...known, status: 'confirmed' };
    case 'RegistrationRefused':
      return { ...known, status: 'refused' };
    case 'RegistrationLapsed':
      return { ...known, status: 'lapsed' };
  }
};
