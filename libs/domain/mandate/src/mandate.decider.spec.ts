import { story } from '@wisselzone/testing';
import type { Day, Fact } from '@wisselzone/kernel';
import { mandateFault, type MandatedAct } from './mandate-fault';
import { mandateDecider } from './mandate.decider';
import type { MandateEvent } from './mandate.events';
import { evolveMandate, type Mandate } from './mandate.state';
import {
  afterwards,
  aMandate,
  asked,
  colleague,
  counsellor,
  lastMoment,
  now,
  ocmw,
  terms,
  vdab,
} from '../samples/mandate.samples';

const given = story(mandateDecider);
const around = { involved: true };
const past = aMandate();
const give = { ...asked(ocmw), ...terms, type: 'GiveMandate' } as const;
const withdraw = { ...asked(ocmw), type: 'WithdrawMandate' } as const;
const expire = { ...asked(ocmw, afterwards), type: 'ExpireMandate' } as const;

describe('a mandate', () => {
  it('is given to the organisation whose counsellor acts for the person, once', () => {
    given().when(give, around).then(past.given);
    given(past.given).when(give, around).thenFails({ code: 'mandateAlreadyGiven' });
  });

  it('says in which language it was explained and where the paper lies, as content', () => {
    given()
      .when({ ...give, explainedIn: 'ar', evidenceReference: 'Map 12' }, around)
      .then(past.givenOnPaper);
  });

  it('names each act once, and at least one', () => {
    given()
      .when({ ...give, scope: ['registration', 'registration'] }, around)
      .then(past.given);
    given()
      .when({ ...give, scope: [] }, around)
      .thenFails({ code: 'mandateScopeMissing' });
  });

  it('may name the one counsellor who acts', () => {
    given()
      .when({ ...give, counsellor }, around)
      .then(aMandate({ counsellor }).given);
  });

  it('has a period that begins before it ends and is not over', () => {
    given()
      .when({ ...give, until: terms.from }, around)
      .thenFails({ code: 'periodEmpty' });
    given()
      .when({ ...give, from: '2026-01-01' as Day, until: '2026-08-31' as Day }, around)
      .thenFails({ code: 'periodOver' });
  });

  it('is not needed at the own desk, and not for a stranger to the dossier', () => {
    given()
      .when({ ...give, towards: ocmw }, around)
      .thenFails({ code: 'mandateTowardsOneself' });
    for (const command of [give, withdraw])
      given(...(command === give ? [] : [past.given]))
        .when(command, { involved: false })
        .thenFails({ code: 'notInvolved' });
  });

  it('is withdrawn by the person through any organisation that is involved', () => {
    given(past.given).when(withdraw, around).then(past.withdrawn);
    given(past.given)
      .when({ ...withdraw, by: vdab }, around)
      .then(past.withdrawnAtVdab);
    given(past.given, past.withdrawn).when(withdraw, around).thenNothing();
    given(past.given, past.expired)
      .when(withdraw, around)
      .thenFails({ code: 'mandateInOtherStatus', status: 'expired' });
  });

  it('expires by the clock after its last day, once', () => {
    given(past.given).when(expire, { involved: false }).then(past.expired);
    given(past.given, past.expired).when(expire, around).thenNothing();
    given(past.given)
      .when({ ...expire, now: lastMoment }, around)
      .thenFails({ code: 'mandateNotYetExpired', until: lastMoment });
    given(past.given, past.withdrawn)
      .when(expire, around)
      .thenFails({ code: 'mandateInOtherStatus', status: 'withdrawn' });
  });

  it('must have been given', () => {
    for (const command of [withdraw, expire])
      given().when(command, around).thenFails({ code: 'mandateUnknown' });
  });
});

const after = (...events: Fact<MandateEvent>[]): Mandate | undefined =>
  events.reduce<Mandate | undefined>(evolveMandate, undefined);

describe('whether a mandate permits an act', () => {
  const act: MandatedAct = {
    ...{ by: ocmw, subject: counsellor, towards: vdab, now },
    act: 'registration',
  };

  it('permits what it names, from its first day to the end of its last', () => {
    expect(mandateFault(after(past.given), act)).toBeUndefined();
    expect(mandateFault(after(past.given), { ...act, now: lastMoment })).toBeUndefined();
    const later = after(aMandate({ from: '2026-09-02' as Day }).given);
    expect(mandateFault(later, act)).toBe('notYetBegun');
    expect(mandateFault(after(past.given), { ...act, now: afterwards })).toBe('over');
  });

  it('permits nothing once it was withdrawn or has expired', () => {
    expect(mandateFault(after(past.given, past.withdrawn), act)).toBe('withdrawn');
    expect(mandateFault(after(past.given, past.expired), act)).toBe('over');
  });

  it('permits nothing to another organisation, at another one, or beyond its scope', () => {
    expect(mandateFault(after(past.given), { ...act, by: vdab })).toBe('ofAnotherOrganisation');
    expect(mandateFault(after(past.given), { ...act, towards: ocmw })).toBe('towardsAnother');
    expect(mandateFault(after(past.given), { ...act, act: 'documents' })).toBe('outsideScope');
    expect(mandateFault(undefined, act)).toBe('unknown');
  });

  it('permits only the counsellor it names, if it names one', () => {
    const hers = after(aMandate({ counsellor }).given);
    expect(mandateFault(hers, act)).toBeUndefined();
    expect(mandateFault(hers, { ...act, subject: colleague })).toBe('ofAnotherCounsellor');
    expect(mandateFault(after(past.given), { ...act, subject: colleague })).toBeUndefined();
  });
});
