import { story, wrongInStored } from '@wisselzone/testing';
import type { PersonRegistered } from './person.events';
import { personDecider } from './person.decider';
import { isSsin } from './ssin';
import { around, now, ocmw, person, register, testSsins } from '../samples/person.samples';

const given = story(personDecider);
const identity = { givenName: 'Test', ssin: testSsins[0] };
const registered: PersonRegistered = {
  type: 'PersonRegistered',
  plain: { person, hasSsin: true },
  sealed: { identity },
};

describe('registering a person', () => {
  it('seals who she is; only whether a national number was given stays plain', () => {
    given().when(register(), around()).then(registered);
    expect(wrongInStored(registered)).toBe('');
  });

  it('is possible without a national number, and even without a name', () => {
    given()
      .when(register({ identity: {} }), around())
      .then({
        type: 'PersonRegistered',
        plain: { person, hasSsin: false },
        sealed: { identity: {} },
      });
  });

  it('seals how to reach her apart', () => {
    given()
      .when(register({ contact: { email: 'test@example.org' } }), around())
      .then({ ...registered, sealed: { identity, contact: { email: 'test@example.org' } } });
  });

  it('answers the same whether somebody else knows her or not', () => {
    given({ ...registered, by: ocmw, at: now })
      .when(register(), around())
      .then(registered);
  });

  it('refuses a national number with a wrong check, without repeating it', () => {
    given()
      .when(register({ identity: { ssin: '85610100148' } }), around())
      .thenFails({ code: 'ssinInvalid' });
  });
});

describe('a national number', () => {
  it.each(testSsins)('may be a test number that nobody can have', (ssin) => {
    expect(isSsin(ssin)).toBe(true);
  });

  it.each(['', '8561010014', '856101001471', '85.61.01-001.47', '00000000000'])(
    'is eleven digits with a right check',
    (text) => {
      expect(isSsin(text)).toBe(false);
    },
  );
});
