import { story } from '@wisselzone/testing';
import { lapsed, registrationDecider } from './registration.decider';
import { evolveRegistration, type Registration } from './registration.state';
import {
  another,
  aRegistration,
  asked,
  mandate,
  ocmw,
  registration,
  stands,
  vdab,
} from '../samples/registration.samples';

const given = story(registrationDecider);
const around = { involved: true, addresseeInvolved: true };
const past = aRegistration();
const request = {
  ...asked(ocmw),
  type: 'RequestRegistration',
  mandate,
  to: vdab,
  livingWage: 'single',
} as const;
const deliver = { ...asked(vdab), type: 'DeliverRegistration' } as const;
const confirm = { ...asked(vdab), type: 'ConfirmRegistration', ...stands } as const;
const refuse = {
  ...asked(vdab),
  type: 'RefuseRegistration',
  reason: 'identityIncomplete',
} as const;

describe('a registration on a mandate', () => {
  it('is asked by the counsellor of the person, once', () => {
    const { livingWage: _, ...barely } = request;
    given().when(request, around).then(past.requested);
    given().when(barely, around).then(past.requestedBarely);
    given(past.requested).when(request, around).thenFails({ code: 'registrationAlreadyRequested' });
  });

  it('is refused without a mandate that permits it, and says why', () => {
    given()
      .when(request, { ...around, mandateFault: 'outsideScope' })
      .thenFails({ code: 'mandateNotValid', because: 'outsideScope' });
  });

  it('is between two that are involved: a mandate opens no door', () => {
    given()
      .when(request, { ...around, involved: false })
      .thenFails({ code: 'notInvolved' });
    given()
      .when(request, { ...around, addresseeInvolved: false })
      .thenFails({ code: 'registrationAddresseeNotInvolved' });
    given()
      .when({ ...request, to: ocmw }, around)
      .thenFails({ code: 'registrationToOneself' });
  });

  it('is one at a time at an organisation, so that nobody registers twice', () => {
    given()
      .when(request, { ...around, underWay: another })
      .thenFails({ code: 'registrationUnderWay', registration: another });
  });

  it('is delivered as long as the mandate permits it, decided again at that moment', () => {
    given(past.requested).when(deliver, around).then(past.delivered);
    given(past.requested)
      .when(deliver, { ...around, mandateFault: 'over' })
      .thenFails({ code: 'mandateNotValid', because: 'over' });
    given(past.requested, past.delivered)
      .when(deliver, { ...around, mandateFault: 'over' })
      .thenNothing();
    given(past.requested, past.lapsed)
      .when(deliver, around)
      .thenFails({ code: 'registrationInOtherStatus', status: 'lapsed' });
  });

  it('is confirmed with category and status once delivered, and again when they change', () => {
    given(past.requested, past.delivered).when(confirm, around).then(past.confirmed);
    given(past.requested, past.delivered, past.confirmed)
      .when({ ...confirm, status: 'inTraining' }, around)
      .then(past.inTraining);
    given(past.requested)
      .when(confirm, around)
      .thenFails({ code: 'registrationInOtherStatus', status: 'requested' });
  });

  it('is refused with a reason, once', () => {
    given(past.requested, past.delivered).when(refuse, around).then(past.refused);
    given(past.requested, past.delivered, past.refused).when(refuse, around).thenNothing();
    given(past.requested, past.delivered, past.confirmed)
      .when(refuse, around)
      .thenFails({ code: 'registrationInOtherStatus', status: 'confirmed' });
  });

  it('is answered by the addressee alone', () => {
    for (const command of [deliver, confirm, refuse])
      given(past.requested)
        .when({ ...command, by: ocmw }, around)
        .thenFails({ code: 'onlyAddresseeMayAnswer' });
  });

  it('must have been asked', () => {
    for (const command of [deliver, confirm, refuse])
      given().when(command, around).thenFails({ code: 'registrationUnknown' });
  });

  it('lapses when its mandate ends before it is delivered, and not after', () => {
    const known = { registration, mandate, from: ocmw, to: vdab, requestedAt: past.requested.at };
    const standing = (status: Registration['status']) => lapsed({ ...known, status }, 'withdrawn');
    expect(standing('requested')).toEqual([
      { type: 'RegistrationLapsed', plain: { registration, from: ocmw, because: 'withdrawn' } },
    ]);
    for (const status of ['delivered', 'confirmed', 'refused', 'lapsed'] as const)
      expect(standing(status)).toEqual([]);
    expect(evolveRegistration(undefined, past.lapsed)).toBeUndefined();
  });
});
