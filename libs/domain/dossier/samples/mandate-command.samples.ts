import type { MandateCommand } from '@wisselzone/domain/mandate';
import type { RegistrationCommand } from '@wisselzone/domain/registration';
import type { MandateId, RegistrationId } from '@wisselzone/kernel';
import {
  asked,
  clock,
  dayLater,
  mostlyLast,
  organisations,
  perhaps,
  uuid,
  worker,
  type Chosen,
  type Make,
} from './chosen.samples';

const anyMandate = ({ dossier, is }: Chosen) => mostlyLast(is, Object.values(dossier.mandates));
const aboutMandate = (chosen: Chosen) => ({
  ...asked(chosen),
  mandate: anyMandate(chosen)?.mandate ?? (uuid('e8', 0) as MandateId),
});
const anyRegistration = ({ dossier, is }: Chosen) =>
  mostlyLast(is, Object.values(dossier.registrations));
/** Mostly by the addressee, so that a registration gets its answer. */
const toRegistration = (chosen: Chosen) => {
  const known = anyRegistration(chosen);
  return {
    ...asked(chosen),
    registration: known?.registration ?? (uuid('e9', 0) as RegistrationId),
    ...(known && chosen.is.in100(80) && { by: known.to }),
  };
};

/** Every command on a mandate, with how often it is tried. */
export const mandateCommands = {
  GiveMandate: [
    2,
    (chosen) => ({
      ...asked(chosen),
      type: 'GiveMandate',
      mandate: uuid('e8', chosen.fresh) as MandateId,
      towards: chosen.is.pick(organisations),
      scope: [chosen.is.in100(80) ? 'registration' : 'documents'],
      from: dayLater(chosen.now, -1),
      until: dayLater(chosen.now, chosen.is.in100(50) ? 3 : 60),
      method: 'signedPaper',
      ...perhaps(chosen, { counsellor: worker(chosen.by), explainedIn: 'nl' }),
    }),
  ],
  WithdrawMandate: [1, (chosen) => ({ ...aboutMandate(chosen), type: 'WithdrawMandate' })],
  ExpireMandate: [1, (chosen) => ({ ...aboutMandate(chosen), type: 'ExpireMandate', by: clock })],
  RequestRegistration: [
    3,
    (chosen) => {
      const known = anyMandate(chosen);
      return {
        ...asked(chosen),
        type: 'RequestRegistration',
        registration: uuid('e9', chosen.fresh) as RegistrationId,
        mandate: known?.mandate ?? (uuid('e8', 0) as MandateId),
        to: chosen.is.pick(organisations),
        ...(known &&
          chosen.is.in100(80) && {
            by: known.holder,
            subject: worker(known.holder),
            to: known.towards,
          }),
        ...perhaps(chosen, { livingWage: 'single', text: 'text' } as const),
      };
    },
  ],
  DeliverRegistration: [
    3,
    (chosen) => ({ ...toRegistration(chosen), type: 'DeliverRegistration' }),
  ],
  ConfirmRegistration: [
    2,
    (chosen) => ({
      ...toRegistration(chosen),
      type: 'ConfirmRegistration',
      category: 'atExpenseOfOcmw',
      status: 'inGuidance',
      since: dayLater(chosen.now, 0),
    }),
  ],
  RefuseRegistration: [
    1,
    (chosen) => ({
      ...toRegistration(chosen),
      type: 'RefuseRegistration',
      reason: 'notEligible',
      ...perhaps(chosen, { explanation: 'text' }),
    }),
  ],
} as const satisfies Record<
  (MandateCommand | RegistrationCommand)['type'],
  readonly [number, Make]
>;
