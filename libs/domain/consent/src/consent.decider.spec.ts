import { story } from '@wisselzone/testing';
import type { Day, Instant, Purpose } from '@wisselzone/kernel';
import { consentDecider } from './consent.decider';
import { aConsent, asked, caw, ocmw, over, vdab } from '../samples/consent.samples';

const tell = story(consentDecider);
const { give, given, housingWithdrawn, guidanceWithdrawn, confirmed, expired } = aConsent();
const involved = { involved: true };
const withdraw = { ...asked(ocmw), type: 'WithdrawConsent' } as const;

describe('giving consent', () => {
  it('records purpose, categories, recipients and period', () => {
    tell().when(give(), involved).then(given);
  });

  it('seals the language it was explained in and its evidence', () => {
    tell()
      .when(give({ explainedIn: 'nl', evidenceReference: 'cupboard 3' }), involved)
      .then({
        ...given,
        sealed: { guidance: { explainedIn: 'nl', evidenceReference: 'cupboard 3' } },
      });
  });

  it('names each category and recipient once', () => {
    tell()
      .when(
        give({ recipients: [vdab, caw, vdab], categories: ['guidance', 'housing', 'guidance'] }),
        involved,
      )
      .then(given);
  });

  it('is never for control', () => {
    tell()
      .when(give({ purpose: 'control' as Purpose }), involved)
      .thenFails({ code: 'purposeForbidden' });
  });

  it.each([
    ['no category', { categories: [] }, 'categoriesMissing'],
    ['no recipient', { recipients: [] }, 'recipientsMissing'],
    ['an end before its begin', { until: '2026-09-01' as Day }, 'periodEmpty'],
    [
      'an end that is over',
      { from: '2026-08-01' as Day, until: '2026-08-31' as Day },
      'periodOver',
    ],
  ] as const)('fails with %s', (_, changed, code) => {
    tell().when(give(changed), involved).thenFails({ code });
  });

  it('fails for who is not involved, and the second time', () => {
    tell().when(give(), { involved: false }).thenFails({ code: 'notInvolved' });
    tell(given).when(give(), involved).thenFails({ code: 'consentAlreadyGiven' });
  });
});

describe('withdrawing consent', () => {
  it('is possible per category, towards every recipient', () => {
    tell(given)
      .when({ ...withdraw, categories: ['housing'] }, involved)
      .then(housingWithdrawn);
    expect(tell(given, housingWithdrawn).state?.status).toBe('given');
  });

  it('without categories withdraws what is left', () => {
    tell(given, housingWithdrawn).when(withdraw, involved).then(guidanceWithdrawn);
    expect(tell(given, housingWithdrawn, guidanceWithdrawn).state?.status).toBe('withdrawn');
  });

  it('records nothing new the second time', () => {
    tell(given, housingWithdrawn)
      .when({ ...withdraw, categories: ['housing'] }, involved)
      .thenNothing();
    tell(given, housingWithdrawn, guidanceWithdrawn).when(withdraw, involved).thenNothing();
  });

  it('fails for a category that the consent does not name', () => {
    tell(given)
      .when({ ...withdraw, categories: ['housing', 'health'] }, involved)
      .thenFails({ code: 'categoriesNotInConsent', categories: ['health'] });
  });

  it('fails for who is not involved, and for a consent that nobody gave', () => {
    tell(given).when(withdraw, { involved: false }).thenFails({ code: 'notInvolved' });
    tell().when(withdraw, involved).thenFails({ code: 'consentUnknown' });
  });
});

describe('confirming a withdrawal', () => {
  const confirm = { ...asked(caw), type: 'ConfirmWithdrawal' } as const;

  it('is for every recipient, involved or not any more', () => {
    tell(given, housingWithdrawn).when(confirm, { involved: false }).then(confirmed);
    expect(tell(given, housingWithdrawn, confirmed).state?.unconfirmed).toEqual([vdab]);
  });

  it('records nothing new the second time', () => {
    tell(given, housingWithdrawn, confirmed).when(confirm, involved).thenNothing();
  });

  it('is asked again for the next withdrawal', () => {
    tell(given, housingWithdrawn, confirmed, guidanceWithdrawn)
      .when(confirm, involved)
      .then(confirmed);
  });

  it('fails for who is no recipient, and before a withdrawal', () => {
    tell(given, housingWithdrawn)
      .when({ ...confirm, by: ocmw }, involved)
      .thenFails({ code: 'notARecipient' });
    tell(given).when(confirm, involved).thenFails({ code: 'nothingWithdrawn' });
  });
});

describe('the end of a consent', () => {
  const expire = { ...asked(ocmw, over), type: 'ExpireConsent' } as const;

  it('comes when its last day is over in Belgium', () => {
    tell(given).when(expire, involved).then(expired);
    tell(given)
      .when({ ...expire, now: '2026-12-31T22:59:59.999Z' as Instant }, involved)
      .thenFails({ code: 'consentNotYetExpired', until: over });
  });

  it('comes once, and not after a withdrawal of everything', () => {
    tell(given, expired).when(expire, involved).thenNothing();
    tell(given, housingWithdrawn, guidanceWithdrawn)
      .when(expire, involved)
      .thenFails({ code: 'consentInOtherStatus', status: 'withdrawn' });
  });
});
