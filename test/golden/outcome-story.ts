import { asks, day, days, h, r, request, type Asks } from './dossier-story';
import { clock, ocmw, person, vdab, worker } from './parties';

/** A handover whose outcome is asked again: in time, too late, and never. */
export const outcomeStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(31, 'transfer', vdab, 1),
  asks(vdab, 2, { type: 'AcceptReferral', referral: r(31) }),
  asks(vdab, 2, { type: 'NameLeadProfessional', lead: worker(vdab) }),
  asks(vdab, 3, { type: 'ProposeHandover', handover: h(31), referral: r(31) }),
  asks(ocmw, 3, { type: 'PlanHandover', handover: h(31), intakeAt: days(4) }),
  asks(ocmw, 5, { type: 'StartOverlap', handover: h(31), plannedEnd: day(20) }),
  asks(ocmw, 9, { type: 'ConfirmOverlapEnd', handover: h(31) }),
  asks(vdab, 10, { type: 'TransferHandover', handover: h(31) }),
  asks(vdab, 11, { type: 'PlanAftercare', handover: h(31) }),
  asks(vdab, 20, { type: 'CloseHandover', handover: h(31), outcome: 'temporaryWork' }),
  asks(ocmw, 115, {
    type: 'RecordOutcome',
    handover: h(31),
    moment: 'month3',
    outcome: 'durableWork',
    text: 'Vast contract',
  }),
  asks(clock, 430, { type: 'NoteOutcomeMissed', handover: h(31), moment: 'month12' }),
  asks(ocmw, 436, {
    type: 'RecordOutcome',
    handover: h(31),
    moment: 'month12',
    outcome: 'unknown',
  }),
];
