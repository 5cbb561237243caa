import type { NoteId, OrganisationId, ReferralId } from '@wisselzone/kernel';
import {
  accepted,
  caw,
  consent,
  day,
  days,
  handedOver,
  ids,
  inOverlap,
  ocmw,
  opened,
  referred,
  request,
  Telling,
  vdab,
  worker,
} from '../samples/dossier.samples';
import { decideDossier } from './decide';
import { dueDatesOf } from './due-dates';
import { isInvolved } from './involvement';
import { openWithdrawalsOf } from './open-withdrawals';
import { recipientsOf } from './recipients';

const breakOff = { type: 'BreakOffHandover', handover: ids.handover, reason: 'noTrust' } as const;

describe('the baton of a dossier', () => {
  it('is held by who opened it, through referral, acceptance and overlap', () => {
    for (const { dossier } of [opened, referred, accepted, inOverlap])
      expect(dossier.holder).toBe(ocmw);
  });

  it('moves in the one event of the transfer', () => {
    expect(handedOver.last.type).toBe('HandoverTransferred');
    expect(handedOver.dossier.holder).toBe(vdab);
  });

  it('stays with the sender when the handover breaks off', () => {
    const { dossier } = inOverlap.then(vdab, 6, breakOff);
    expect(dossier.holder).toBe(ocmw);
    expect(dossier.referrals[ids.transfer]?.status).toBe('failed');
  });

  it('stays with the sender when its question is declined, taken back or never answered', () => {
    const referral = ids.transfer;
    for (const { dossier } of [
      referred.then(vdab, 2, { type: 'DeclineReferral', referral, reason: 'noCapacity' }),
      referred.then(ocmw, 2, { type: 'WithdrawReferral', referral }),
      referred.then(ocmw, 40, { type: 'ExpireReferral', referral }),
    ])
      expect(dossier.holder).toBe(ocmw);
  });

  it('stays with the receiver when a return is not taken in time: nobody gets it against their will', () => {
    const handover = ids.handover;
    const { dossier } = handedOver
      .then(vdab, 30, {
        ...{ type: 'RequestReturn', handover },
        ...{ takeBackBy: days(40), reason: 'reason' },
      })
      .then(ocmw, 41, { type: 'NoteReturnDeadlineMissed', handover });
    expect(dossier.holder).toBe(vdab);
    expect(dossier.handovers[handover]?.status).toBe('returnRequested');
  });

  it('stays with the receiver until the sender takes it back', () => {
    const asked = handedOver.then(vdab, 30, {
      type: 'RequestReturn',
      handover: ids.handover,
      takeBackBy: days(40),
      reason: 'reason',
    });
    expect(asked.dossier.holder).toBe(vdab);
    const back = asked
      .then(ocmw, 31, { type: 'NameLeadProfessional', lead: worker(ocmw) })
      .then(ocmw, 31, { type: 'TakeBatonBack', handover: ids.handover });
    expect(back.dossier.holder).toBe(ocmw);
  });
});

describe('a referral of kind transfer', () => {
  it('follows its handover: in progress when planned, completed when transferred', () => {
    expect(accepted.dossier.referrals[ids.transfer]?.status).toBe('accepted');
    expect(inOverlap.dossier.referrals[ids.transfer]?.status).toBe('inProgress');
    expect(handedOver.dossier.referrals[ids.transfer]?.status).toBe('completed');
  });

  it('answered late is only noted when another has accepted meanwhile', () => {
    const both = opened
      .then(ocmw, 1, request('transfer', vdab, 1))
      .then(ocmw, 2, request('transfer', caw, 2, ids.other))
      .then(caw, 3, { type: 'AcceptReferral', referral: ids.other })
      .then(vdab, 40, { type: 'AcceptReferral', referral: ids.transfer });
    expect(both.last.type).toBe('LateAnswerNoted');
  });

  it('answered late counts when what was accepted was another question', () => {
    const { last } = opened
      .then(ocmw, 1, request('transfer', vdab, 1))
      .then(ocmw, 2, request('support', caw, 2))
      .then(caw, 3, { type: 'AcceptReferral', referral: ids.support })
      .then(vdab, 40, { type: 'AcceptReferral', referral: ids.transfer });
    expect(last).toMatchObject({ type: 'ReferralAccepted', plain: { late: true } });
  });
});

describe('involvement', () => {
  it('begins for the addressee with the referral', () => {
    expect(isInvolved(opened.dossier, caw)).toBe(false);
    expect(isInvolved(referred.dossier, caw)).toBe(true);
  });

  it.each([
    ['declined', { type: 'DeclineReferral', referral: ids.support, reason: 'noCapacity' }, caw, 3],
    ['withdrawn', { type: 'WithdrawReferral', referral: ids.support }, ocmw, 3],
    ['expired', { type: 'ExpireReferral', referral: ids.support }, ocmw, 40],
  ] as const)('ends for an addressee whose referral is %s', (_, command, by, on) => {
    const after = referred.then(by, on, command);
    expect(isInvolved(after.dossier, caw)).toBe(false);
    expect(isInvolved(after.dossier, ocmw)).toBe(true);
    expect(recipientsOf(after.last, after.dossier)).toContain(caw);
  });

  it('stays while the addressee has something else in the dossier', () => {
    const { dossier } = referred
      .then(ocmw, 2, request('support', caw, 2, ids.other))
      .then(caw, 3, { type: 'DeclineReferral', referral: ids.support, reason: 'noCapacity' });
    expect(isInvolved(dossier, caw)).toBe(true);
  });

  it('begins again with a late yes', () => {
    const { dossier } = referred
      .then(ocmw, 40, { type: 'ExpireReferral', referral: ids.support })
      .then(caw, 41, { type: 'AcceptReferral', referral: ids.support });
    expect(isInvolved(dossier, caw)).toBe(true);
  });

  it('stays for the first sender after the transfer: it keeps following', () => {
    expect(isInvolved(handedOver.dossier, ocmw)).toBe(true);
  });

  it('ends for the receiver of a handover that broke off', () => {
    const { dossier } = inOverlap.then(ocmw, 6, breakOff);
    expect(isInvolved(dossier, vdab)).toBe(false);
  });

  it('is needed to write in the dossier', () => {
    const note = 'e0000000-0000-4000-8000-000000000001' as NoteId;
    const asked = { by: vdab, subject: worker(vdab), now: days(1) };
    expect(
      decideDossier(opened.dossier, { ...asked, type: 'RecordNote', note, text: 'text' }),
    ).toEqual({
      ok: false,
      error: { code: 'notInvolved' },
    });
  });
});

describe('who an event is for', () => {
  it('is everybody involved', () => {
    expect([...recipientsOf(accepted.last, accepted.dossier)].sort()).toEqual([ocmw, vdab, caw]);
  });

  it('is the organisation alone for who is assigned in it', () => {
    const assigned = accepted.events.find(({ type }) => type === 'CaseWorkerAssigned');
    expect(assigned && recipientsOf(assigned, accepted.dossier)).toEqual([vdab]);
  });
});

describe('a withdrawal', () => {
  const withdraw = {
    type: 'WithdrawConsent',
    consent: ids.consent,
    categories: ['housing'],
  } as const;
  const agreed = referred.then(ocmw, 2, consent([vdab, caw]));

  it('is open at every recipient until it confirms', () => {
    const withdrawn = agreed.then(ocmw, 3, withdraw);
    const open = openWithdrawalsOf(withdrawn.dossier);
    expect(open.map(({ organisation }) => organisation)).toEqual([vdab, caw]);
    expect(open[0]).toMatchObject({ since: days(3), categories: ['housing'] });
    const confirmed = withdrawn.then(caw, 4, { type: 'ConfirmWithdrawal', consent: ids.consent });
    expect(openWithdrawalsOf(confirmed.dossier)).toHaveLength(1);
  });

  it('asks nothing of a recipient that was never involved', () => {
    const { dossier } = opened.then(ocmw, 1, consent([vdab])).then(ocmw, 2, withdraw);
    expect(openWithdrawalsOf(dossier)).toEqual([]);
  });

  it('still reaches a recipient that was let go', () => {
    const withdrawn = agreed
      .then(caw, 3, { type: 'DeclineReferral', referral: ids.support, reason: 'noCapacity' })
      .then(ocmw, 4, withdraw);
    expect(recipientsOf(withdrawn.last, withdrawn.dossier)).toContain(caw);
    const confirmed = withdrawn.then(caw, 5, { type: 'ConfirmWithdrawal', consent: ids.consent });
    expect(recipientsOf(confirmed.last, confirmed.dossier)).toContain(caw);
  });

  it('leaves the agreement to its times', () => {
    const [agreement] = agreed.then(ocmw, 3, withdraw).dossier.agreements;
    expect(agreement?.categories).toEqual({ guidance: {}, housing: { withdrawnAt: days(3) } });
  });
});

describe('what a dossier waits for', () => {
  const kinds = ({ dossier }: Telling): string[] => dueDatesOf(dossier).map(({ kind }) => kind);

  it('is the receipt, the decision and the expiry of every open referral, earliest first', () => {
    const only = opened.then(ocmw, 1, request('transfer', vdab, 1));
    expect(kinds(only)).toEqual(['referralReceive', 'referralDecide', 'referralExpiry']);
  });

  it('disappears once it was noted', () => {
    const missed = opened.then(ocmw, 1, request('transfer', vdab, 1)).then(ocmw, 5, {
      type: 'NoteReferralDeadlineMissed',
      referral: ids.transfer,
      step: 'receive',
    });
    expect(kinds(missed)).toEqual(['referralDecide', 'referralExpiry']);
  });

  it('is the end of the overlap, then aftercare', () => {
    expect(kinds(inOverlap)).toContain('overlapEnd');
    const moments = [{ moment: 'month-1', due: day(50), owner: ocmw }];
    const cared = handedOver.then(vdab, 21, {
      type: 'PlanAftercare',
      handover: ids.handover,
      moments,
    });
    expect(dueDatesOf(cared.dossier)).toContainEqual({
      kind: 'aftercareMoment',
      handover: ids.handover,
      moment: 'month-1',
      at: '2026-10-21T22:00:00.000Z',
    });
  });

  it('is the end of a consent and a return', () => {
    const waiting = handedOver.then(ocmw, 21, consent([vdab])).then(vdab, 22, {
      type: 'RequestReturn',
      handover: ids.handover,
      takeBackBy: days(40),
      reason: 'reason',
    });
    expect(kinds(waiting)).toEqual(expect.arrayContaining(['consentExpiry', 'takeBack']));
  });
});

describe('a referral that is passed on', () => {
  const forward = (to: OrganisationId, on: number, next: ReferralId, forwards: ReferralId) =>
    ({
      type: 'ForwardReferral',
      referral: next,
      forwards,
      to,
      receiveBy: days(on + 2),
      decideBy: days(on + 14),
      expiresAt: days(on + 30),
      reason: 'reason',
    }) as const;
  const once = opened
    .then(ocmw, 1, request('transfer', vdab, 1))
    .then(vdab, 2, forward(caw, 2, ids.other, ids.transfer));

  it('is asked of the next for the first sender, whose baton it stays', () => {
    const { dossier } = once;
    expect(dossier.referrals[ids.transfer]?.status).toBe('forwarded');
    expect(dossier.referrals[ids.other]).toMatchObject({
      from: ocmw,
      to: caw,
      forwards: ids.transfer,
    });
    expect(dossier.holder).toBe(ocmw);
  });

  it('lets who passed it on go, and keeps the first sender informed', () => {
    expect(isInvolved(once.dossier, vdab)).toBe(false);
    expect(isInvolved(once.dossier, caw)).toBe(true);
    const { last, dossier } = once.then(caw, 3, { type: 'AcceptReferral', referral: ids.other });
    expect(recipientsOf(last, dossier)).toEqual([ocmw, caw]);
  });

  it('is flagged when it goes round in a circle', () => {
    const { events } = once.then(caw, 3, forward(vdab, 3, ids.support, ids.other));
    expect(events.at(-2)?.plain).toMatchObject({ to: vdab, loop: true });
  });
});
