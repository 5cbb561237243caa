import type { OrganisationId } from '@wisselzone/kernel';
import { asks, day, days, h, r, request, type Asks } from './dossier-story';
import { caw, nth, ocmw, partner, person, vdab, worker } from './parties';

const forward = (by: OrganisationId, to: OrganisationId, on: number, number: number): Asks => [
  by,
  on,
  {
    type: 'ForwardReferral',
    referral: r(number),
    forwards: r(number - 1),
    to,
    receiveBy: days(on + 2),
    decideBy: days(on + 14),
    expiresAt: days(on + 30),
    reason: 'Eerst een dak boven het hoofd',
    question: 'Kan er snel een woning zijn?',
  },
];

const passedOn: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 0, { type: 'NameLeadProfessional', lead: worker(ocmw) }),
  request(11, 'transfer', vdab, 1),
  forward(vdab, caw, 2, 12),
  forward(caw, vdab, 3, 13),
];

const cancelled: readonly Asks[] = [
  asks(vdab, 4, { type: 'AcceptReferral', referral: r(13) }),
  asks(ocmw, 5, { type: 'AskReferralCancellation', referral: r(13), reason: 'Zij verhuist' }),
  asks(vdab, 5, { type: 'RefuseReferralCancellation', referral: r(13), text: 'Wij gaan verder' }),
  asks(ocmw, 6, { type: 'AskReferralCancellation', referral: r(13), reason: 'Zij vraagt het' }),
  asks(vdab, 6, { type: 'ConfirmReferralCancellation', referral: r(13) }),
];

const reopened: readonly Asks[] = [
  request(14, 'transfer', partner, 7),
  asks(partner, 8, { type: 'AcceptReferral', referral: r(14) }),
  asks(partner, 8, { type: 'NameLeadProfessional', lead: worker(partner) }),
  asks(partner, 8, { type: 'ProposeHandover', handover: h(11), referral: r(14) }),
  asks(ocmw, 8, { type: 'PlanHandover', handover: h(11), intakeAt: days(9) }),
  asks(partner, 9, {
    type: 'RecordJointIntake',
    handover: h(11),
    outcome: 'moved',
    intakeAt: days(10),
    place: 'Genk',
    text: 'Haar kind is ziek',
  }),
  asks(ocmw, 10, { type: 'RecordJointIntake', handover: h(11), outcome: 'attended' }),
  asks(ocmw, 11, { type: 'StartOverlap', handover: h(11), plannedEnd: day(20) }),
  asks(ocmw, 15, { type: 'ConfirmOverlapEnd', handover: h(11) }),
  asks(partner, 16, { type: 'TransferHandover', handover: h(11) }),
  asks(partner, 17, {
    type: 'PlanAftercare',
    handover: h(11),
    moments: [{ moment: nth('e9', 1), due: day(40), owner: ocmw }],
  }),
  asks(partner, 20, { type: 'CloseHandover', handover: h(11), outcome: 'temporaryWork' }),
  asks(ocmw, 60, { type: 'ReopenHandover', handover: h(11), reason: 'Het contract liep af' }),
];

/** What was added to the lifecycles after the first streams: passing on, cancelling, the intake, reopening. */
export const lifecycleStory: readonly Asks[] = [...passedOn, ...cancelled, ...reopened];
