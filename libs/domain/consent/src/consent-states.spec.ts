import { story } from '@wisselzone/testing';
import {
  CONSENT_STATUS_CODES,
  VALID_CONSENT_STATUSES,
  type Day,
  type Instant,
  type OrganisationId,
  type Recorded,
} from '@wisselzone/kernel';
import { consentDecider } from './consent.decider';
import type { ConsentEvent } from './consent.events';
import {
  aConsent,
  asked,
  caw,
  confirmBy,
  consent,
  ocmw,
  over,
  vdab,
} from '../samples/consent.samples';

const tell = story(consentDecider);
const { request, requested, deferred, refused, give, given, renew, renewed } = aConsent();
const { revoked, invalidated, unknown, expired, housingWithdrawn, guidanceWithdrawn, confirmed } =
  aConsent();
const involved = { involved: true };
const late = '2026-09-04T08:00:00.000Z' as Instant;
const why = { text: 'the reason' };
const sealedWhy = { sealed: { notes: why } };

describe('asking for consent', () => {
  it('records the terms that are put to the person, without her agreement', () => {
    tell().when(request(), involved).then(requested);
    expect(tell(requested).state).toMatchObject({ status: 'requested' });
    expect(tell(requested).state).not.toHaveProperty('givenAt');
  });

  it('seals the language in which it was explained', () => {
    tell()
      .when(request({ explainedIn: 'fr' }), involved)
      .then({ ...requested, sealed: { guidance: { explainedIn: 'fr' } } });
  });

  it('is never for control, and only by who is involved', () => {
    tell()
      .when(request({ purpose: 'control' as 'guidance' }), involved)
      .thenFails({ code: 'purposeForbidden' });
    tell().when(request(), { involved: false }).thenFails({ code: 'notInvolved' });
  });

  it('is done once', () => {
    tell(requested).when(request(), involved).thenFails({ code: 'consentAlreadyRequested' });
  });
});

describe('the answer of the person', () => {
  const defer = {
    ...asked(ocmw),
    type: 'DeferConsentRequest',
    askAgainOn: '2026-10-01' as Day,
  } as const;
  const refuse = { ...asked(ocmw), type: 'RefuseConsent' } as const;

  it('may come later, with a day to ask again', () => {
    tell(requested).when(defer, involved).then(deferred);
    tell(requested, deferred).when(defer, involved).thenNothing();
    expect(tell(requested, deferred).state).toMatchObject({ askAgainOn: '2026-10-01' });
  });

  it('may be no, and why stays sealed', () => {
    tell(requested).when(refuse, involved).then(refused);
    tell(requested, deferred)
      .when({ ...refuse, ...why }, involved)
      .then({ ...refused, ...sealedWhy });
    tell(requested, refused).when(refuse, involved).thenNothing();
  });

  it('may be yes, to what was asked or to less', () => {
    tell(requested).when(give(), involved).then(given);
    tell(requested, deferred)
      .when(give({ categories: ['guidance'], recipients: [vdab] }), involved)
      .then({
        ...given,
        plain: { ...given.plain, categories: ['guidance'], recipients: [vdab] },
      });
  });

  it('may be a yes after a no, for the person decides', () => {
    tell(requested, refused).when(give(), involved).then(given);
  });

  it.each([
    ['another category', { categories: ['guidance', 'health'] as const }],
    ['another recipient', { recipients: [vdab, ocmw] }],
    ['another purpose', { purpose: 'jobPlacement' as const }],
  ])('is never a yes to %s than was asked', (_, changed) => {
    tell(requested).when(give(changed), involved).thenFails({ code: 'consentWiderThanAsked' });
  });

  it('is not put off or refused once it was given', () => {
    for (const command of [defer, refuse])
      tell(given)
        .when(command, involved)
        .thenFails({ code: 'consentInOtherStatus', status: 'given' });
  });
});

describe('renewing consent', () => {
  it('lengthens what runs, from its own begin', () => {
    tell(given).when(renew, involved).then(renewed);
    const { state } = tell(given, renewed);
    expect(state).toMatchObject({ status: 'renewed', from: '2026-08-31T22:00:00.000Z' });
    expect(state?.until).toBe('2027-06-30T22:00:00.000Z');
  });

  it('begins anew after a gap', () => {
    const again = {
      ...renewed,
      plain: { ...renewed.plain, from: '2027-02-01' as Day },
      at: '2027-02-01T08:00:00.000Z' as Instant,
    } as typeof renewed;
    expect(tell(given, expired, again).state).toMatchObject({ from: '2027-01-31T23:00:00.000Z' });
  });

  it('finds back what could not be shown any more', () => {
    tell(given, unknown).when(renew, involved).then(renewed);
    expect(tell(given, unknown, renewed).state).not.toHaveProperty('ended');
  });

  it('revives nothing that was withdrawn', () => {
    const { state } = tell(given, housingWithdrawn, renewed);
    expect(state?.categories.housing?.withdrawnAt).toBeDefined();
    tell(given, housingWithdrawn, guidanceWithdrawn)
      .when(renew, involved)
      .thenFails({ code: 'consentInOtherStatus', status: 'withdrawn' });
  });

  it('fails when it would not last longer, or is over', () => {
    tell(given)
      .when({ ...renew, until: '2026-12-31' as Day }, involved)
      .thenFails({ code: 'renewalNotLonger', until: over });
    tell(given)
      .when({ ...renew, from: '2026-01-01' as Day, until: '2026-02-01' as Day }, involved)
      .thenFails({ code: 'periodOver' });
  });

  it('fails for what was never given', () => {
    tell(requested)
      .when(renew, involved)
      .thenFails({ code: 'consentInOtherStatus', status: 'requested' });
  });
});

describe('the end of a consent by somebody else than the person', () => {
  const revoke = { ...asked(ocmw), type: 'RevokeConsent', ...why } as const;
  const invalidate = { ...asked(ocmw), type: 'InvalidateConsent', ...why, confirmBy } as const;
  const doubt = { ...asked(ocmw), type: 'MarkConsentUnknown', ...why } as const;

  it('is a revocation, whole, with its reason sealed', () => {
    tell(given)
      .when(revoke, involved)
      .then({ ...revoked, ...sealedWhy });
    expect(tell(given, revoked).state).toMatchObject({
      status: 'revoked',
      ended: { as: 'revoked' },
      unconfirmed: [vdab, caw],
    });
  });

  it('is an invalidation when it never was valid, expired or not', () => {
    for (const before of [[given], [given, renewed], [given, expired]])
      tell(...before)
        .when(invalidate, involved)
        .then({ ...invalidated, ...sealedWhy });
  });

  it('is doubt when its evidence is lost; nobody need confirm that', () => {
    tell(given)
      .when(doubt, involved)
      .then({ ...unknown, ...sealedWhy });
    expect(tell(given, unknown).state).toMatchObject({ status: 'unknown', unconfirmed: [] });
  });

  it('records nothing new the second time', () => {
    tell(given, revoked).when(revoke, involved).thenNothing();
    tell(given, invalidated).when(invalidate, involved).thenNothing();
    tell(given, unknown).when(doubt, involved).thenNothing();
  });

  it('fails for what the person withdrew herself, or never gave', () => {
    tell(given, housingWithdrawn, guidanceWithdrawn)
      .when(revoke, involved)
      .thenFails({ code: 'consentInOtherStatus', status: 'withdrawn' });
    tell(requested)
      .when(doubt, involved)
      .thenFails({ code: 'consentInOtherStatus', status: 'requested' });
  });

  it('is for who is involved', () => {
    tell(given).when(revoke, { involved: false }).thenFails({ code: 'notInvolved' });
  });
});

describe('a notice that nobody confirms', () => {
  const note = { ...asked(ocmw, late), type: 'NoteWithdrawalUnconfirmed' } as const;
  const withTerm = {
    ...housingWithdrawn,
    plain: { ...housingWithdrawn.plain, confirmBy },
  } as typeof housingWithdrawn;
  const overdue = (recipients: readonly OrganisationId[]): Recorded<ConsentEvent> => ({
    type: 'WithdrawalUnconfirmed',
    plain: { consent, recipients },
    by: ocmw,
    at: late,
  });

  it('carries its term', () => {
    tell(given)
      .when(
        { ...asked(ocmw), type: 'WithdrawConsent', categories: ['housing'], confirmBy },
        involved,
      )
      .then(withTerm);
  });

  it('is noted when the term is over, with who stayed silent', () => {
    tell(given, withTerm, confirmed)
      .when(note, { involved: false })
      .then(overdue([vdab]));
    tell(given, invalidated)
      .when(note, { involved: false })
      .then(overdue([vdab, caw]));
  });

  it('is noted once, and still waits for its confirmation', () => {
    const noted = tell(given, withTerm, overdue([vdab, caw]));
    noted.when(note, { involved: false }).thenNothing();
    expect(noted.state?.unconfirmed).toEqual([vdab, caw]);
  });

  it('is not noted while the term runs, nor without a withdrawal', () => {
    tell(given, withTerm)
      .when({ ...note, now: confirmBy }, { involved: false })
      .thenFails({ code: 'confirmationNotYetDue', confirmBy });
    tell(given).when(note, { involved: false }).thenFails({ code: 'nothingWithdrawn' });
  });
});

describe('the ten states', () => {
  it('are each reached, and two of them permit', () => {
    const reached = [
      [requested],
      [requested, deferred],
      [requested, refused],
      [given],
      [given, renewed],
      [given, housingWithdrawn, guidanceWithdrawn],
      [given, revoked],
      [given, expired],
      [given, invalidated],
      [given, unknown],
    ].map((history) => tell(...history).state?.status);
    expect(reached).toEqual([...CONSENT_STATUS_CODES]);
    expect(VALID_CONSENT_STATUSES).toEqual(['given', 'renewed']);
  });
});
