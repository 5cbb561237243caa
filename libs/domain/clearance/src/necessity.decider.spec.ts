import { story } from '@wisselzone/testing';
import type { Instant } from '@wisselzone/kernel';
import { necessityDecider } from './necessity.decider';
import { aNecessity, asked, necessity, now, ocmw, over, vdab } from '../samples/clearance.samples';

const given = story(necessityDecider);
const { declare, declared, ended } = aNecessity();
const involved = { involved: true };
const end = { ...asked(), type: 'EndNecessity', necessity } as const;
const expire = { ...asked(ocmw, over), type: 'ExpireNecessity', necessity } as const;

describe('a state of necessity', () => {
  it('is declared for categories, recipients and hours, with its reason sealed', () => {
    given().when(declare(), involved).then(declared);
  });

  it.each([
    ['a reason of 19 characters', { text: 'nineteen characters' }, 'reasonTooShort'],
    ['blanks for a reason', { text: ' '.repeat(30) }, 'reasonTooShort'],
    ['more than three days', { hours: 73 }, 'necessityTooLong'],
    ['no time at all', { hours: 0 }, 'necessityTooLong'],
    ['no category', { categories: [] }, 'categoriesMissing'],
    ['no recipient', { recipients: [] }, 'recipientsMissing'],
    ['the purpose of control', { purpose: 'control' as 'guidance' }, 'purposeForbidden'],
  ] as const)('fails with %s', (_, changed, code) => {
    given().when(declare(changed), involved).thenFails({ code });
  });

  it('lasts three days at most', () => {
    const longest = { ...declared.plain, until: '2026-09-04T08:00:00.000Z' as Instant };
    given()
      .when(declare({ hours: 72 }), involved)
      .then({ ...declared, plain: longest });
  });

  it('is ended by who declared it, once', () => {
    given(declared).when(end, involved).then(ended);
    given(declared, ended).when(end, involved).thenNothing();
    given(declared)
      .when({ ...end, by: vdab }, involved)
      .thenFails({ code: 'onlyDeclarerMayDoThis' });
  });

  it('ends by the clock, without anybody involved, once', () => {
    given(declared).when(expire, { involved: false }).then(ended);
    given(declared, ended).when(expire, { involved: false }).thenNothing();
    given(declared)
      .when({ ...expire, now }, { involved: false })
      .thenFails({ code: 'necessityNotYetOver', until: over });
  });

  it('holds until the moment it was ended, never longer than it was declared for', () => {
    expect(given(declared, ended).state?.until).toBe(ended.at);
    const late = { ...ended, at: '2026-09-03T08:00:00.000Z' as Instant };
    expect(given(declared, late).state?.until).toBe(over);
  });

  it('fails when nobody declared it, the second time, and for who is not involved', () => {
    given().when(end, involved).thenFails({ code: 'necessityUnknown' });
    given(declared).when(declare(), involved).thenFails({ code: 'necessityAlreadyDeclared' });
    given().when(declare(), { involved: false }).thenFails({ code: 'notInvolved' });
  });
});
