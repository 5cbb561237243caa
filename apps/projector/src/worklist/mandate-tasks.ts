import type { MandateEvent } from '@wisselzone/domain/mandate';
import type { RegistrationEvent } from '@wisselzone/domain/registration';
import type { Fact, OrganisationId } from '@wisselzone/kernel';
import { CAME_BACK } from './referral-tasks';
import type { Settled, Turn } from './task';

type Event = MandateEvent | RegistrationEvent;
type Turns = { readonly [Each in Event as Each['type']]: (event: Fact<Each>) => Turn };
interface Ended {
  readonly plain: { readonly registration: string; readonly from: OrganisationId };
}

const answered = (registration: string): Settled => ({
  kinds: ['answerRegistration'],
  entity: registration,
});

/** Whoever asked must decide what now: no registration is never the end of the road. */
const unanswered = ({ plain: { registration, from } }: Ended): Turn => ({
  settle: [answered(registration)],
  open: [
    {
      tenant: from,
      kind: 'unansweredRegistration',
      entityKind: 'registration',
      entity: registration,
    },
  ],
});

/** What registrations on a mandate put on, and take off, the worklists. */
export const mandateTasks: Turns = {
  MandateGiven: () => ({}),
  MandateWithdrawn: () => ({}),
  MandateExpired: () => ({}),
  RegistrationRequested: ({ plain: { registration, to }, by }) => ({
    settle: [{ kinds: CAME_BACK, tenant: by }],
    open: [
      {
        ...{ tenant: to, kind: 'answerRegistration', entityKind: 'registration' },
        ...{ entity: registration, from: by },
      },
    ],
  }),
  RegistrationDelivered: () => ({}),
  RegistrationConfirmed: ({ plain: { registration } }) => ({ settle: [answered(registration)] }),
  RegistrationRefused: unanswered,
  RegistrationLapsed: unanswered,
};
