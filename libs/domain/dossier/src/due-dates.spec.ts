import type {
  ErasureId,
  NecessityId,
  OfferId,
  OfferingId,
  OverrideId,
  QuestionId,
  SubjectId,
} from '@wisselzone/kernel';
import {
  caw,
  consent,
  day,
  days,
  handedOver,
  ids,
  ocmw,
  opened,
  referred,
  request,
  vdab,
  worker,
  type Telling,
} from '../samples/dossier.samples';
import { dueDatesOf } from './due-dates';
import type { DueDate } from './due-dates.types';

const REASON = 'a reason of more than twenty characters';
const id = <Id>(family: string): Id => `${family}000000-0000-4000-8000-000000000001` as Id;
/** What a dossier waits for, of these kinds. */
const waits = ({ dossier }: Telling, ...kinds: readonly DueDate['kind'][]) =>
  dueDatesOf(dossier).filter(({ kind }) => kinds.includes(kind));

describe('a referral waits', () => {
  const asked = opened.then(ocmw, 1, request('support', caw, 1));
  const referral = ids.support;
  const kinds = (telling: Telling) =>
    waits(telling, 'referralReceive', 'referralDecide', 'referralExpiry');

  it('for its receipt, its decision and its end', () => {
    expect(kinds(asked)).toEqual([
      { kind: 'referralReceive', referral, at: days(3) },
      { kind: 'referralDecide', referral, at: days(15) },
      { kind: 'referralExpiry', referral, at: days(31) },
    ]);
  });

  it('no longer for its receipt once that was confirmed', () => {
    const received = asked.then(caw, 2, {
      type: 'ConfirmReferralReceipt',
      referral,
      receivedBy: 'system',
    });
    expect(kinds(received).map(({ kind }) => kind)).toEqual(['referralDecide', 'referralExpiry']);
  });

  it('no longer for a decision that was noted as missed', () => {
    const missed = asked.then(ocmw, 16, {
      type: 'NoteReferralDeadlineMissed',
      referral,
      step: 'decide',
    });
    expect(kinds(missed).map(({ kind }) => kind)).toEqual(['referralReceive', 'referralExpiry']);
  });

  it('for nothing once it was answered', () => {
    expect(kinds(asked.then(caw, 2, { type: 'AcceptReferral', referral }))).toEqual([]);
  });
});

describe('an offer, a question, an override and a necessity wait', () => {
  it('for the day the offer is over, while it is open', () => {
    const offering = id<OfferingId>('0f');
    const offered = opened.then(ocmw, 1, {
      type: 'OfferReferral',
      offering,
      kind: 'support',
      urgency: 'routine',
      purpose: 'guidance',
      offers: [{ offer: id<OfferId>('0e'), to: vdab }],
      question: 'question',
      expiresAt: days(15),
    });
    expect(waits(offered, 'offeringExpiry')).toEqual([
      { kind: 'offeringExpiry', offering, at: days(15) },
    ]);
    const over = offered.then(ocmw, 2, { type: 'WithdrawOffering', offering });
    expect(waits(over, 'offeringExpiry')).toEqual([]);
  });

  it('for the answer to the question, until it came or was noted as missed', () => {
    const question = id<QuestionId>('e4');
    const asked = referred.then(vdab, 2, {
      type: 'AskQuestion',
      question,
      to: caw,
      answerBy: days(9),
      text: 'text',
    });
    expect(waits(asked, 'questionAnswer')).toEqual([
      { kind: 'questionAnswer', question, at: days(9) },
    ]);
    const answered = asked.then(caw, 3, { type: 'AnswerQuestion', question, text: 'text' });
    expect(waits(answered, 'questionAnswer')).toEqual([]);
    const missed = asked.then(ocmw, 10, { type: 'NoteQuestionDeadlineMissed', question });
    expect(waits(missed, 'questionAnswer')).toEqual([]);
  });

  it('for the end of the override, and no longer once it ended', () => {
    const override = id<OverrideId>('cd');
    const started = opened.then(ocmw, 2, {
      type: 'StartOverride',
      override,
      asker: id<SubjectId>('60'),
      secondFactorAt: days(2),
      reason: 'dangerToChild',
      text: REASON,
      minutes: 60,
      reviewBy: days(4),
    });
    const [end, ...others] = waits(started, 'overrideEnd');
    expect(end).toMatchObject({ override });
    expect(others).toEqual([]);
    const ended = started.then(ocmw, 2, { type: 'EndOverride', override });
    expect(waits(ended, 'overrideEnd')).toEqual([]);
  });

  it('for the end of the necessity, and no longer once it ended', () => {
    const necessity = id<NecessityId>('ce');
    const declared = opened.then(ocmw, 2, {
      type: 'DeclareNecessity',
      necessity,
      purpose: 'guidance',
      categories: ['guidance'],
      recipients: [vdab],
      hours: 24,
      text: REASON,
    });
    expect(waits(declared, 'necessityExpiry')).toEqual([
      { kind: 'necessityExpiry', necessity, at: days(3) },
    ]);
    const ended = declared.then(ocmw, 2, { type: 'EndNecessity', necessity });
    expect(waits(ended, 'necessityExpiry')).toEqual([]);
  });
});

describe('a consent waits', () => {
  const agreed = referred.then(ocmw, 2, consent([vdab, caw]));
  const about = ids.consent;

  it('for its last day', () => {
    expect(waits(agreed, 'consentExpiry')).toMatchObject([{ consent: about }]);
    const over = agreed.then(ocmw, 3, { type: 'WithdrawConsent', consent: about });
    expect(waits(over, 'consentExpiry')).toEqual([]);
  });

  it('for every recipient to confirm that it was withdrawn', () => {
    const withdrawn = agreed.then(ocmw, 3, {
      type: 'InvalidateConsent',
      consent: about,
      text: 'text',
      confirmBy: days(5),
    });
    expect(waits(withdrawn, 'withdrawalConfirmation')).toEqual([
      { kind: 'withdrawalConfirmation', consent: about, at: days(5) },
    ]);
    const confirmed = withdrawn
      .then(caw, 4, { type: 'ConfirmWithdrawal', consent: about })
      .then(vdab, 4, { type: 'ConfirmWithdrawal', consent: about });
    expect(waits(confirmed, 'withdrawalConfirmation')).toEqual([]);
  });
});

describe('a handover that took place waits', () => {
  const { handover } = ids;
  const moments = [
    { moment: 'month-1', due: day(50), owner: ocmw },
    { moment: 'month-3', due: day(110), owner: vdab },
  ];
  const cared = handedOver.then(vdab, 21, { type: 'PlanAftercare', handover, moments });

  it('for every moment of aftercare, to the end of that day', () => {
    expect(waits(cared, 'aftercareMoment')).toEqual([
      { kind: 'aftercareMoment', handover, moment: 'month-1', at: '2026-10-21T22:00:00.000Z' },
      { kind: 'aftercareMoment', handover, moment: 'month-3', at: '2026-12-20T23:00:00.000Z' },
    ]);
  });

  it('for none before aftercare was planned', () => {
    expect(waits(handedOver, 'aftercareMoment', 'outcome', 'takeBack')).toEqual([]);
  });

  it('for the other to take the baton back, until it did or the term was noted as missed', () => {
    const asked = cared.then(vdab, 30, {
      type: 'RequestReturn',
      handover,
      takeBackBy: days(40),
      reason: 'reason',
    });
    expect(waits(asked, 'takeBack')).toEqual([{ kind: 'takeBack', handover, at: days(40) }]);
    expect(waits(asked, 'aftercareMoment')).toHaveLength(2);
    const missed = asked.then(ocmw, 41, { type: 'NoteReturnDeadlineMissed', handover });
    expect(waits(missed, 'takeBack')).toEqual([]);
    const back = asked
      .then(ocmw, 31, { type: 'NameLeadProfessional', lead: worker(ocmw) })
      .then(ocmw, 31, { type: 'TakeBatonBack', handover });
    expect(waits(back, 'takeBack', 'aftercareMoment')).toEqual([]);
  });
});

describe('an erasure waits', () => {
  const erasure = id<ErasureId>('ee');
  const ordered = referred.then(ocmw, 2, {
    type: 'AskErasure',
    erasure,
    scope: 'category',
    category: 'guidance',
    basis: 'unlawful',
  });
  const destroyed = ordered.then(ocmw, 2, {
    type: 'RecordKeyDestroyed',
    erasure,
    keyFingerprint: 'ab'.repeat(32),
    generation: 1,
    destroyedAt: days(2),
  });

  it('for its keys to be destroyed, at once', () => {
    expect(waits(ordered, 'keyDestruction')).toEqual([
      { kind: 'keyDestruction', erasure, at: days(2) },
    ]);
    expect(waits(destroyed, 'keyDestruction')).toEqual([]);
  });

  it('for seven days for everybody to say what they did with their copy', () => {
    const answer = { type: 'AcknowledgeErasure', erasure, outcome: 'erased' } as const;
    expect(waits(destroyed, 'erasureAnswer')).toEqual([
      { kind: 'erasureAnswer', erasure, at: days(9) },
    ]);
    const one = destroyed.then(vdab, 3, answer);
    expect(waits(one, 'erasureAnswer')).toHaveLength(1);
    expect(waits(one.then(caw, 3, answer), 'erasureAnswer')).toEqual([]);
    const noted = one.then(ocmw, 10, { type: 'NoteErasureUnanswered', erasure });
    expect(waits(noted, 'erasureAnswer')).toEqual([]);
  });
});

describe('what a dossier waits for', () => {
  it('is told earliest first, whatever it comes from', () => {
    const moments = dueDatesOf(referred.then(ocmw, 2, consent([vdab, caw])).dossier);
    const times = moments.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.length).toBeGreaterThan(5);
  });
});
