import { story } from '@wisselzone/testing';
import { draftDecider, sendDraft } from './draft.decider';
import {
  aDraft,
  around,
  asked,
  draft,
  moments,
  ocmw,
  referral,
  vdab,
} from '../samples/draft.samples';

const given = story(draftDecider);
const { save, change, saved, changed, sent, discarded, expired } = aDraft();
const ended = [
  ['sent', sent],
  ['discarded', discarded],
  ['expired', expired],
] as const;

describe('saving a referral that is still being written', () => {
  it('seals whatever was filled in so far, the addressee and the kind included', () => {
    given().when(save(), around()).then(saved);
    given(saved).when(change(), around()).then(changed);
  });

  it('asks for nothing to be complete, but for something to be there', () => {
    given()
      .when(save({ reason: undefined as never, kind: 'transfer' }), around())
      .then({ ...saved, sealed: { guidance: { kind: 'transfer' } } });
    given()
      .when({ ...asked(ocmw), type: 'SaveDraft', expiresAt: moments.expiresAt }, around())
      .thenFails({ code: 'draftEmpty' });
  });

  it('is for who is involved in the dossier', () => {
    given()
      .when(save(), around({ involved: false }))
      .thenFails({ code: 'notInvolved' });
    given(saved)
      .when(change(), around({ involved: false }))
      .thenFails({ code: 'notInvolved' });
  });

  it('begins once; after that it is changed', () => {
    given(saved).when(save(), around()).thenFails({ code: 'draftAlreadySaved' });
    given().when(change(), around()).thenFails({ code: 'draftUnknown' });
  });

  it('keeps it for some time, counted anew at each change', () => {
    expect(given(saved, changed).state).toMatchObject({ expiresAt: moments.laterExpiry });
    given()
      .when(save({ expiresAt: moments.saved }), around())
      .thenFails({ code: 'deadlinesOutOfOrder' });
  });
});

describe('a draft of one organisation', () => {
  it('is unknown to every other, whatever it asks', () => {
    given(saved)
      .when(change({ by: vdab }), around())
      .thenFails({ code: 'draftUnknown' });
    given(saved)
      .when({ ...asked(vdab), type: 'DiscardDraft' }, around())
      .thenFails({ code: 'draftUnknown' });
    expect(sendDraft({ ...asked(vdab), type: 'SendDraft', referral }, given(saved).state)).toEqual({
      ok: false,
      error: { code: 'draftUnknown' },
    });
  });
});

describe('the end of a draft', () => {
  const discard = { ...asked(ocmw), type: 'DiscardDraft' } as const;
  const expire = { ...asked(vdab, moments.afterExpiry), type: 'ExpireDraft' } as const;
  const send = { ...asked(ocmw), type: 'SendDraft', referral } as const;

  it('comes with the referral that asks what it prepared', () => {
    expect(sendDraft(send, given(saved).state)).toEqual({
      ok: true,
      events: [{ type: 'DraftSent', plain: { draft, from: ocmw, referral } }],
    });
    expect(given(saved, sent).state).toMatchObject({ status: 'sent', referral });
    expect(sendDraft(send, undefined)).toEqual({ ok: false, error: { code: 'draftUnknown' } });
  });

  it('comes when its writer discards it, once', () => {
    given(saved).when(discard, around()).then(discarded);
    given(saved, discarded).when(discard, around()).thenNothing();
  });

  it('comes by itself, strictly after its last moment, once', () => {
    given(saved).when(expire, around()).then(expired);
    given(saved, expired).when(expire, around()).thenNothing();
    given(saved)
      .when({ ...expire, now: moments.expiresAt }, around())
      .thenFails({ code: 'deadlineNotPassed', deadline: moments.expiresAt });
    given().when(expire, around()).thenFails({ code: 'draftUnknown' });
  });

  it.each(ended)('is final: what was %s is not changed or sent any more', (status, end) => {
    given(saved, end).when(change(), around()).thenFails({ code: 'draftEnded', end: status });
    expect(sendDraft(send, given(saved, end).state)).toEqual({
      ok: false,
      error: { code: 'draftEnded', end: status },
    });
  });

  it.each(ended.filter(([status]) => status !== 'discarded'))(
    'is final: what was %s is not discarded any more',
    (status, end) => {
      given(saved, end).when(discard, around()).thenFails({ code: 'draftEnded', end: status });
    },
  );

  it.each(ended.filter(([status]) => status !== 'expired'))(
    'is final: what was %s does not expire any more',
    (status, end) => {
      given(saved, end).when(expire, around()).thenFails({ code: 'draftEnded', end: status });
    },
  );
});
