import type {
  ConditionId,
  ConsultationId,
  ErasureId,
  NecessityId,
  NoteId,
  ObjectionId,
  OfferId,
  OfferingId,
  OrganisationId,
  OverrideId,
  QuestionId,
  SubjectId,
} from '@wisselzone/kernel';
import {
  accepted,
  caw,
  days,
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
import type { DossierCommand } from './dossier.commands';

const REASON = 'a reason of more than twenty characters';
const id = <Id>(family: string): Id => `${family}000000-0000-4000-8000-000000000001` as Id;

/** What stands in the way of a command, or nothing. */
const inTheWay = (
  { dossier }: Telling,
  by: OrganisationId,
  on: number,
  command: Readonly<Record<string, unknown>>,
): string | undefined => {
  const full = { ...command, by, now: days(on), subject: worker(by) } as unknown as DossierCommand;
  const decision = decideDossier(dossier, full);
  return decision.ok ? undefined : decision.error.code;
};

describe('a question outside any referral', () => {
  const ask = (to: OrganisationId) =>
    ({
      type: 'AskQuestion',
      question: id<QuestionId>('e4'),
      to,
      answerBy: days(9),
      text: 'text',
    }) as const;

  it('is asked by and of organisations that are involved', () => {
    expect(inTheWay(referred, vdab, 2, ask(caw))).toBeUndefined();
    expect(inTheWay(opened, vdab, 2, ask(ocmw))).toBe('notInvolved');
    expect(inTheWay(opened, ocmw, 2, ask(caw))).toBe('questionAddresseeNotInvolved');
  });

  it('is answered by who was asked, while it is open', () => {
    const answer = {
      type: 'AnswerQuestion',
      question: id<QuestionId>('e4'),
      text: 'text',
    } as const;
    const asked = referred.then(vdab, 2, ask(caw));
    expect(inTheWay(asked, ocmw, 3, answer)).toBe('onlyAddresseeMayAnswer');
    const answered = asked.then(caw, 3, answer);
    expect(answered.dossier.questions[id<QuestionId>('e4')]?.status).toBe('answered');
    expect(inTheWay(answered, vdab, 4, { ...answer, type: 'WithdrawQuestion' })).toBe(
      'questionInOtherStatus',
    );
  });
});

describe('a case consultation', () => {
  const consultation = id<ConsultationId>('e5');
  const plan = (participants: readonly OrganisationId[]) =>
    ({ type: 'PlanConsultation', consultation, startsAt: days(5), participants }) as const;

  it('is planned by and with organisations that are all involved', () => {
    expect(inTheWay(referred, vdab, 2, plan([vdab, ocmw, caw]))).toBeUndefined();
    expect(inTheWay(opened, vdab, 2, plan([vdab, ocmw]))).toBe('notInvolved');
    expect(inTheWay(opened, ocmw, 2, plan([ocmw, caw]))).toBe('consultationParticipantNotInvolved');
  });

  it('is moved by a participant, whoever else is involved meanwhile', () => {
    const planned = referred.then(vdab, 2, plan([vdab, ocmw]));
    const move = { type: 'MoveConsultation', consultation, startsAt: days(8) } as const;
    expect(inTheWay(planned, caw, 3, move)).toBe('notAParticipant');
    const moved = planned.then(ocmw, 3, move);
    expect(moved.dossier.consultations[consultation]?.startsAt).toBe(days(8));
  });
});

describe('a condition', () => {
  const condition = id<ConditionId>('e2');
  const record = (owner?: OrganisationId) => ({
    type: 'RecordCondition' as const,
    condition,
    lifeDomain: 'housing' as const,
    state: 'open' as const,
    ...(owner && { owner }),
  });

  it('is recorded by an involved organisation, with or without an owner', () => {
    expect(inTheWay(opened, ocmw, 2, record())).toBeUndefined();
    expect(inTheWay(opened, vdab, 2, record())).toBe('notInvolved');
  });

  it('belongs to nobody who is not involved', () => {
    expect(inTheWay(opened, ocmw, 2, record(caw))).toBe('conditionOwnerNotInvolved');
    expect(inTheWay(referred, ocmw, 2, record(caw))).toBeUndefined();
    const change = { type: 'ChangeConditionOwner', condition } as const;
    const recorded = opened.then(ocmw, 2, record());
    expect(inTheWay(recorded, ocmw, 3, { ...change, owner: vdab })).toBe(
      'conditionOwnerNotInvolved',
    );
    expect(inTheWay(recorded, ocmw, 3, { ...change, owner: ocmw })).toBeUndefined();
  });

  it('changes once it is known', () => {
    const change = { type: 'ChangeConditionOwner', condition, owner: ocmw } as const;
    expect(inTheWay(opened, ocmw, 3, change)).toBe('conditionUnknown');
  });
});

describe('what is only for who is involved', () => {
  const necessity = {
    type: 'DeclareNecessity',
    necessity: id<NecessityId>('ce'),
    purpose: 'guidance',
    categories: ['guidance'],
    recipients: [vdab],
    hours: 24,
    text: REASON,
  } as const;
  const objection = { type: 'RaiseObjection', objection: id<ObjectionId>('cb') } as const;
  const note = { type: 'RecordNote', note: id<NoteId>('e0'), text: 'text' } as const;
  const override = {
    type: 'StartOverride',
    override: id<OverrideId>('cd'),
    asker: id<SubjectId>('60'),
    secondFactorAt: days(2),
    reason: 'dangerToChild',
    text: REASON,
    minutes: 60,
    reviewBy: days(4),
  } as const;

  it.each([
    ['a necessity', necessity],
    ['an objection', objection],
    ['a note', note],
    ['an override', override],
  ])('is %s: the holder may, a stranger may not', (_, command) => {
    expect(inTheWay(opened, ocmw, 2, command)).toBeUndefined();
    expect(inTheWay(opened, vdab, 2, command)).toBe('notInvolved');
  });

  it('is kept in the dossier, each beside the others', () => {
    const { dossier } = opened
      .then(ocmw, 2, necessity)
      .then(ocmw, 2, objection)
      .then(ocmw, 2, note)
      .then(ocmw, 2, override);
    expect(Object.keys(dossier.necessities)).toEqual([necessity.necessity]);
    expect(Object.keys(dossier.objections)).toEqual([objection.objection]);
    expect(Object.keys(dossier.overrides)).toEqual([override.override]);
    expect(inTheWay({ dossier } as Telling, ocmw, 3, note)).toBe('noteAlreadyRecorded');
  });
});

describe('a handover, and the referrals of its dossier', () => {
  const plan = { type: 'ProposeHandover', handover: ids.handover, referral: ids.transfer } as const;

  it('is proposed on what was accepted, not on what was only asked', () => {
    expect(inTheWay(referred, vdab, 3, plan)).toBe('referralNotAccepted');
    expect(inTheWay(accepted, vdab, 3, plan)).toBeUndefined();
  });

  it('keeps a referral from being cancelled while it is open', () => {
    const cancel = {
      type: 'AskReferralCancellation',
      referral: ids.transfer,
      reason: 'reason',
    } as const;
    expect(inTheWay(accepted, ocmw, 3, cancel)).toBeUndefined();
    expect(inTheWay(inOverlap, ocmw, 6, cancel)).toBe('handoverUnderWay');
  });

  it('of another referral keeps nothing from being cancelled', () => {
    const other = inOverlap
      .then(ocmw, 6, request('support', caw, 6, ids.other))
      .then(caw, 7, { type: 'AcceptReferral', referral: ids.other });
    const cancel = { type: 'AskReferralCancellation', referral: ids.other, reason: 'reason' };
    expect(inTheWay(other, ocmw, 8, cancel)).toBeUndefined();
  });
});

describe('who was offered the question', () => {
  const offering = id<OfferingId>('0f');
  const offer = id<OfferId>('0e');
  const offered = opened.then(ocmw, 1, {
    type: 'OfferReferral',
    offering,
    kind: 'support',
    urgency: 'routine',
    purpose: 'guidance',
    offers: [{ offer, to: vdab }],
    question: 'question',
    expiresAt: days(15),
  });

  it('is chosen by asking it by name, once it showed interest', () => {
    const ask = { ...request('support', vdab, 3), offer };
    expect(inTheWay(offered, ocmw, 3, ask)).toBe('candidateNotInterested');
    const chosen = offered
      .then(vdab, 2, { type: 'ShowInterest', offering, offer })
      .then(ocmw, 3, ask);
    expect(chosen.events.slice(-2).map(({ type }) => type)).toEqual([
      'ReferralRequested',
      'OfferChosen',
    ]);
    expect(chosen.dossier.offerings[offering]?.status).toBe('chosen');
  });

  it('is nobody when no such offer was made', () => {
    const unknown = {
      ...request('support', vdab, 3),
      offer: '0e000000-0000-4000-8000-000000000009',
    };
    expect(inTheWay(offered, ocmw, 3, unknown)).toBe('offerUnknown');
  });
});

describe('a dossier that does not exist', () => {
  it('takes no command but the one that opens it', () => {
    const note = { type: 'RecordNote', note: id<NoteId>('e0'), text: 'text' } as const;
    expect(inTheWay(Telling.nothing, ocmw, 1, note)).toBe('dossierUnknown');
    expect(inTheWay(Telling.nothing, ocmw, 1, request('support', vdab, 1))).toBe('dossierUnknown');
    const ask = {
      type: 'AskErasure',
      erasure: id<ErasureId>('ee'),
      scope: 'category',
      category: 'guidance',
      basis: 'unlawful',
    };
    expect(inTheWay(Telling.nothing, ocmw, 1, ask)).toBe('dossierUnknown');
    const open = { type: 'OpenDossier', person: ids.person } as const;
    expect(inTheWay(Telling.nothing, ocmw, 1, open)).toBeUndefined();
  });
});

describe('the erasure of a category', () => {
  const erasure = id<ErasureId>('ee');
  const ask = {
    type: 'AskErasure',
    erasure,
    scope: 'category',
    category: 'guidance',
    basis: 'unlawful',
  } as const;

  it('is ordered at once by the holder, and told to everybody who was ever involved', () => {
    const ordered = referred
      .then(caw, 2, { type: 'DeclineReferral', referral: ids.support, reason: 'noCapacity' })
      .then(ocmw, 3, ask);
    expect(ordered.last).toMatchObject({
      type: 'ErasureOrdered',
      plain: { orderedBy: ocmw, recipients: [vdab, caw] },
    });
    expect(ordered.dossier.erasures[erasure]?.status).toBe('ordered');
  });

  it('is only asked by another, and confirmed by the holder', () => {
    const asked = referred.then(vdab, 2, ask);
    expect(asked.last.type).toBe('ErasureAsked');
    expect(inTheWay(asked, caw, 3, { type: 'ConfirmErasure', erasure })).toBe(
      'onlyHolderMayConfirmErasure',
    );
    expect(asked.then(ocmw, 3, { type: 'ConfirmErasure', erasure }).last.type).toBe(
      'ErasureOrdered',
    );
  });

  it('is not asked by who was never involved', () => {
    expect(inTheWay(opened, vdab, 2, ask)).toBe('notInvolved');
  });
});
