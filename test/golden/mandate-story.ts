import type { MandateId, RegistrationId } from '@wisselzone/kernel';
import { asks, day, request, type Asks } from './dossier-story';
import { clock, nth, ocmw, person, vdab } from './parties';

const mandate = (number: number) => nth<MandateId>('e8', number);
const registration = (number: number) => nth<RegistrationId>('e9', number);

const give = (number: number, from: number, until: number): Asks =>
  asks(ocmw, from, {
    type: 'GiveMandate',
    mandate: mandate(number),
    towards: vdab,
    scope: ['registration', 'documents'],
    from: day(from),
    until: day(until),
    method: 'signedPaper',
    explainedIn: 'ar',
    evidenceReference: 'Map 12',
  });

const register = (at: number, number: number, on: number): Asks =>
  asks(ocmw, at, {
    type: 'RequestRegistration',
    registration: registration(number),
    mandate: mandate(on),
    to: vdab,
    livingWage: 'single',
    text: 'Zij kan meteen beginnen',
  });

/** A registration at VDAB that is refused, one that is confirmed, and two that lapse with their mandate. */
export const mandateStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(51, 'support', vdab, 1),
  give(51, 2, 90),
  register(3, 51, 51),
  asks(vdab, 4, { type: 'DeliverRegistration', registration: registration(51) }),
  asks(vdab, 5, {
    type: 'RefuseRegistration',
    registration: registration(51),
    reason: 'identityIncomplete',
    explanation: 'De geboortedatum ontbreekt',
  }),
  register(6, 52, 51),
  asks(vdab, 7, { type: 'DeliverRegistration', registration: registration(52) }),
  asks(vdab, 8, {
    type: 'ConfirmRegistration',
    registration: registration(52),
    category: 'atExpenseOfOcmw',
    status: 'inGuidance',
    since: day(8),
  }),
  register(9, 53, 51),
  asks(ocmw, 10, { type: 'WithdrawMandate', mandate: mandate(51) }),
  give(52, 11, 20),
  register(12, 54, 52),
  asks(clock, 22, { type: 'ExpireMandate', mandate: mandate(52) }),
];
