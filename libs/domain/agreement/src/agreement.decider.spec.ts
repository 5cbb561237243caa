import { story, wrongInStored } from '@wisselzone/testing';
import type { Day, Instant, OrganisationId, Purpose } from '@wisselzone/kernel';
import { agreementDecider } from './agreement.decider';
import { agreementBetween, deadlinesUnder, pausingUnder, type Agreement } from './agreement.state';
import { anAgreement, asked, caw, ocmw, parties, terms, vdab } from '../samples/agreement.samples';

const given = story(agreementDecider);
const { registered, amended, ended } = anAgreement();
const register = { ...asked, ...terms, parties, type: 'RegisterAgreement' } as const;
const amend = { ...asked, ...terms, deadlines: { decide: 8 }, type: 'AmendAgreement' } as const;
const end = { ...asked, type: 'EndAgreement', until: '2026-12-31' as Day } as const;

describe('a cooperation agreement', () => {
  it('is registered once, by what the parties agreed', () => {
    given().when(register).then(registered);
    given(registered).when(register).thenFails({ code: 'agreementAlreadyRegistered' });
  });

  it.each([
    ['fewer than two parties', { parties: [ocmw, ocmw] }, 'partiesMissing'],
    ['no purpose', { purposes: [] }, 'purposesMissing'],
    ['control as a purpose', { purposes: ['control' as Purpose] }, 'purposeForbidden'],
    ['no category', { categories: [] }, 'categoriesMissing'],
    ['an end before its begin', { until: '2025-12-31' as Day }, 'periodEmpty'],
    ['a contact of no party', { contacts: [{ organisation: caw, name: 'x' }] }, 'contactOfNoParty'],
    [
      'a cooperation line to no party',
      { cooperationLine: [{ organisation: caw, name: 'x' }] },
      'contactOfNoParty',
    ],
    ['a deadline of no days', { deadlines: { receive: 0 } }, 'deadlinesOutOfOrder'],
    ['half a day', { deadlines: { takeBack: 1.5 } }, 'deadlinesOutOfOrder'],
    ['deciding before receiving', { deadlines: { decide: 1 } }, 'deadlinesOutOfOrder'],
    ['expiring before deciding', { deadlines: { decide: 30 } }, 'deadlinesOutOfOrder'],
  ] as const)('fails with %s', (_, changed, code) => {
    given()
      .when({ ...register, ...changed })
      .thenFails({ code });
  });

  it('is amended to other terms, and the same terms again are nothing new', () => {
    given(registered).when(amend).then(amended);
    given(registered, amended).when(amend).thenNothing();
    given(registered)
      .when({ ...amend, deadlines: { decide: 1 } })
      .thenFails({ code: 'deadlinesOutOfOrder' });
  });

  it('is ended on a last day, not before its first', () => {
    given(registered).when(end).then(ended);
    given(registered, ended).when(end).thenNothing();
    given(registered)
      .when({ ...end, until: '2025-12-31' as Day })
      .thenFails({ code: 'periodEmpty' });
  });

  it('is not changed after its last day', () => {
    const later = { now: '2027-01-01T08:00:00.000Z' as Instant };
    given(registered, ended)
      .when({ ...amend, ...later })
      .thenFails({ code: 'agreementOver' });
    given(registered, ended)
      .when({ ...end, ...later, until: '2027-12-31' as Day })
      .thenFails({ code: 'agreementOver' });
  });

  it('is registered before anything else is said of it', () => {
    for (const command of [amend, end])
      given().when(command).thenFails({ code: 'agreementUnknown' });
  });

  it('is stored by its schemas', () => {
    for (const { type, plain } of Object.values(anAgreement()))
      expect(wrongInStored({ type, plain } as { type: string })).toBe('');
  });
});

describe('the agreement in force', () => {
  const stands = (...past: Parameters<typeof given>): readonly Agreement[] => {
    const { state } = given(...past);
    return state ? [state] : [];
  };
  const inForce = (agreements: readonly Agreement[], at: string) =>
    agreementBetween(agreements, [vdab, ocmw], at as Instant);

  it('is in force from its first day to its last, in Belgium', () => {
    const agreements = stands(registered, ended);
    expect(inForce(agreements, '2025-12-31T22:59:59.999Z')).toBeUndefined();
    expect(inForce(agreements, '2025-12-31T23:00:00.000Z')).toBeDefined();
    expect(inForce(agreements, '2026-12-31T22:59:59.999Z')).toBeDefined();
    expect(inForce(agreements, '2026-12-31T23:00:00.000Z')).toBeUndefined();
  });

  it('is only between its parties', () => {
    expect(agreementBetween(stands(registered), [ocmw, caw], asked.now)).toBeUndefined();
  });

  it('is the one that began last, in whatever order they are read', () => {
    const old = stands(registered);
    const young = old.map((one) => ({ ...one, from: '2026-06-01' as Day }));
    for (const both of [
      [...old, ...young],
      [...young, ...old],
    ])
      expect(inForce(both, asked.now)?.from).toBe('2026-06-01');
  });

  it('says which steps stand still while the person cannot be reached, and the usual ones otherwise', () => {
    const usual = ['decide', 'overlapEnd', 'aftercareMoment', 'outcome', 'expiry'];
    expect(pausingUnder(undefined)).toEqual(usual);
    expect(pausingUnder(stands(registered)[0])).toEqual(usual);
    const [agreed] = stands(registered);
    if (!agreed) throw new Error('no agreement stands');
    expect(pausingUnder({ ...agreed, pausing: ['answer'] })).toEqual(['answer']);
    expect(pausingUnder({ ...agreed, pausing: ['decide'] })).toEqual(['decide', 'expiry']);
  });

  it('gives the working days of each step, and the usual ones for what it does not say', () => {
    const usual = { receive: 2, decide: 10, expire: 20, takeBack: 10, answer: 5, pause: 20 };
    expect(deadlinesUnder(undefined)).toEqual(usual);
    expect(deadlinesUnder(stands(registered)[0])).toEqual({ ...usual, receive: 1, decide: 5 });
    expect(deadlinesUnder(stands(registered, amended)[0])).toEqual({ ...usual, decide: 8 });
  });
});

describe('a merged party of an agreement', () => {
  const successor = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;
  const names = { predecessor: ocmw, successor };
  const succeed = { ...asked, ...names, type: 'SucceedAgreementParty' } as const;
  const succeeded = {
    type: 'AgreementPartySucceeded',
    plain: { agreement: asked.agreement, ...names },
  } as const;
  const past = { ...succeeded, by: asked.by, at: asked.now };

  it('is succeeded by one command, and that is said once', () => {
    given(registered).when(succeed).then(succeeded);
    given(registered, past).when(succeed).thenNothing();
    expect(wrongInStored(succeeded)).toBe('');
  });

  it('leaves its desks to the successor, and the agreement holds where it still stands', () => {
    const { state } = given(registered, past);
    const known = state as Agreement;
    expect(known.parties).toEqual([successor, ...parties.filter((one) => one !== ocmw)]);
    expect(known.contacts.map(({ organisation }) => organisation)).not.toContain(ocmw);
    for (const side of [ocmw, successor])
      expect(agreementBetween([known], [side, vdab], asked.now)?.agreement).toBe(asked.agreement);
  });

  it('was a party, of an agreement that is not over', () => {
    given(registered)
      .when({ ...succeed, predecessor: caw })
      .thenFails({ code: 'predecessorNoParty' });
    given(registered, ended)
      .when({ ...succeed, now: '2027-01-01T00:00:00.000Z' as Instant })
      .thenFails({ code: 'agreementOver' });
  });
});
