import { story } from '@wisselzone/testing';
import type { ConsultationAgreementId } from '@wisselzone/kernel';
import { consultationDecider } from './consultation.decider';
import {
  aConsultation,
  after,
  agreed,
  asked,
  caw,
  due,
  later,
  nextConsultation,
  now,
  ocmw,
  participants,
  startsAt,
  text,
  vdab,
} from '../samples/consultation.samples';

const given = story(consultationDecider);
const around = { involved: true, participantsInvolved: true };
const past = aConsultation();
const plan = {
  ...asked(ocmw),
  type: 'PlanConsultation',
  startsAt,
  participants,
  place: 'Genk',
  text,
} as const;
const move = { ...asked(vdab), type: 'MoveConsultation', startsAt: later } as const;
const cancel = { ...asked(ocmw), type: 'CancelConsultation', reason: text } as const;
const held = {
  ...asked(ocmw, after),
  type: 'RecordConsultation',
  attended: [ocmw],
  agreements: [],
} as const;
const made = { agreed, owner: vdab, due, text };
const keep = { ...asked(vdab), type: 'KeepConsultationAgreement', agreed } as const;

describe('a case consultation', () => {
  it('is planned once, by one of at least two who are involved, for a moment to come', () => {
    given().when(plan, around).then(past.planned);
    given(past.planned).when(plan, around).thenFails({ code: 'consultationAlreadyPlanned' });
    given()
      .when(plan, { ...around, involved: false })
      .thenFails({ code: 'notInvolved' });
    given()
      .when(plan, { ...around, participantsInvolved: false })
      .thenFails({ code: 'consultationParticipantNotInvolved' });
    for (const few of [[ocmw], [ocmw, ocmw], [vdab, caw]])
      given()
        .when({ ...plan, participants: few }, around)
        .thenFails({ code: 'consultationParticipantsTooFew' });
    given()
      .when({ ...plan, startsAt: now }, around)
      .thenFails({ code: 'consultationInPast' });
  });

  it('moves and is cancelled by a participant, while it is planned', () => {
    given(past.planned).when(move, around).then(past.moved);
    given(past.planned).when(cancel, around).then(past.cancelled);
    given(past.planned, past.cancelled).when(cancel, around).thenNothing();
    given(past.planned, past.cancelled)
      .when(move, around)
      .thenFails({ code: 'consultationInOtherStatus', status: 'cancelled' });
    given(past.planned, past.held)
      .when(cancel, around)
      .thenFails({ code: 'consultationInOtherStatus', status: 'held' });
    given(past.planned)
      .when({ ...move, startsAt: now }, around)
      .thenFails({ code: 'consultationInPast' });
  });

  it('is recorded with who was there, what was agreed, and when the next one is', () => {
    given(past.planned).when(held, around).then(past.held);
    const next = { consultation: nextConsultation, startsAt: later };
    given(past.planned)
      .when({ ...held, agreements: [made], next }, around)
      .then(past.held, past.made, past.next);
  });

  it('is not recorded before its moment, when nobody was there, or a second time', () => {
    given(past.planned)
      .when({ ...held, now }, around)
      .thenFails({ code: 'consultationNotYet', startsAt });
    given(past.planned)
      .when({ ...held, attended: [] }, around)
      .thenFails({ code: 'consultationAttendedByNobody' });
    given(past.planned, past.held)
      .when(held, around)
      .thenFails({ code: 'consultationInOtherStatus', status: 'held' });
  });

  it('is between its participants', () => {
    for (const command of [move, cancel, held])
      given(past.planned)
        .when({ ...command, by: caw }, around)
        .thenFails({ code: 'notAParticipant' });
    given(past.planned)
      .when({ ...held, attended: [ocmw, caw] }, around)
      .thenFails({ code: 'notAParticipant' });
    given(past.planned)
      .when({ ...held, agreements: [{ ...made, owner: caw }] }, around)
      .thenFails({ code: 'consultationOwnerNotAParticipant' });
    given(past.planned)
      .when({ ...held, next: { consultation: nextConsultation, startsAt: now } }, around)
      .thenFails({ code: 'consultationInPast' });
    given().when(held, around).thenFails({ code: 'consultationUnknown' });
  });

  it('leaves agreements that their owners keep', () => {
    const agreements = [past.planned, past.held, past.made];
    given(...agreements)
      .when(keep, around)
      .then(past.kept);
    given(...agreements, past.kept)
      .when(keep, around)
      .thenNothing();
    given(...agreements)
      .when({ ...keep, by: ocmw }, around)
      .thenFails({ code: 'onlyOwnerMayKeepAgreement', owner: vdab });
    const other = 'e6000000-0000-4000-8000-000000000009' as ConsultationAgreementId;
    given(...agreements)
      .when({ ...keep, agreed: other }, around)
      .thenFails({ code: 'consultationAgreementUnknown' });
  });
});
