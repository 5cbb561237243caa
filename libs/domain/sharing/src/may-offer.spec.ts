import type { DataCategory, OfferId, OfferingId, OrganisationId } from '@wisselzone/kernel';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import { caw, day, days, ocmw, opened, vdab } from '../../dossier/samples/dossier.samples';
import { flowsBetween } from '../samples/sharing.samples';
import { mayFollowOffer, mayOffer, type OfferQuestion } from './may-offer';
import type { Flow, Party } from './sharing.types';

const ALL: readonly DataCategory[] = ['process', ...SEALED_CATEGORIES];
const party = (organisation: OrganisationId): Party => ({
  organisation,
  organisationType: organisation === ocmw ? 'ocmw' : 'vdab',
  mayReceive: SEALED_CATEGORIES,
});
const line = (changed: Partial<Flow> = {}): Flow => ({
  ...(flowsBetween('ocmw', 'vdab')['general'] as Flow),
  from: day(-300),
  categories: ALL,
  ...changed,
});

describe('a question that is offered without the person', () => {
  const asked = (changed: Partial<OfferQuestion> = {}): OfferQuestion => ({
    recipient: vdab,
    role: 'counsellor',
    purpose: 'guidance',
    categories: ['process', 'guidance', 'statusBenefit'],
    at: days(2),
    open: true,
    ...changed,
  });
  const answered = (
    question: OfferQuestion,
    { flows = [line()], recipient = party(vdab) } = {},
  ): Record<string, string> => {
    const facts = { flows, parties: { source: party(ocmw), recipient } };
    const { covered, withheld } = mayOffer(facts, question);
    return Object.fromEntries([
      ...covered.map(({ category, ground }) => [category, ground.reference]),
      ...withheld.map(({ category, reason }) => [category, reason]),
    ]);
  };

  it('tells a candidate the question and the target group, by a line of the register', () => {
    expect(answered(asked())).toEqual({
      process: 'Protocol 2026-01',
      guidance: 'Protocol 2026-01',
      statusBenefit: 'Protocol 2026-01',
    });
  });

  it('says by which line, on which ground and in which capacity', () => {
    const flows = [line({ inscriptionCapacity: '001', revision: 4 })];
    const facts = { flows, parties: { source: party(ocmw), recipient: party(vdab) } };
    expect(mayOffer(facts, asked({ categories: ['guidance', 'guidance'] }))).toEqual({
      covered: [
        {
          category: 'guidance',
          ground: {
            code: 'protocol',
            reference: 'Protocol 2026-01',
            flow: 'general',
            inscriptionCapacity: '001',
          },
        },
      ],
      withheld: [],
      policyVersion: 'sharing-3/flows-4',
    });
  });

  it('tells nothing else, whatever the register permits: it could say who it is about', () => {
    const others = ALL.filter((one) => !['process', 'guidance', 'statusBenefit'].includes(one));
    expect(answered(asked({ categories: others }))).toEqual(
      Object.fromEntries(others.map((category) => [category, 'notInvolved'])),
    );
  });

  it('tells nothing without a line of the register', () => {
    const facts = { flows: [], parties: { source: party(ocmw), recipient: party(vdab) } };
    const { covered, policyVersion } = mayOffer(facts, asked());
    expect(covered).toEqual([]);
    expect(policyVersion).toBe('sharing-3/noFlows');
    expect(answered(asked({ categories: ['process'] }), { flows: [] })).toEqual({
      process: 'noGround',
    });
  });

  it('tells who was let go only that it happened', () => {
    expect(answered(asked({ open: false }))).toEqual({
      process: 'Protocol 2026-01',
      guidance: 'notInvolved',
      statusBenefit: 'notInvolved',
    });
  });

  it.each(['operator', 'analyst'] as const)('tells no content to an %s', (role) => {
    expect(answered(asked({ role }))).toEqual({
      process: 'Protocol 2026-01',
      guidance: 'noGround',
      statusBenefit: 'noGround',
    });
  });

  it('tells no candidate what it may never receive', () => {
    const recipient = { ...party(vdab), mayReceive: ['guidance'] as const };
    expect(answered(asked(), { recipient })).toEqual({
      process: 'Protocol 2026-01',
      guidance: 'Protocol 2026-01',
      statusBenefit: 'notReceivable',
    });
  });

  it('never serves control, not even with the bare fact', () => {
    expect(answered(asked({ purpose: 'control' }))).toEqual({
      process: 'purposeForbidden',
      guidance: 'purposeForbidden',
      statusBenefit: 'purposeForbidden',
    });
  });
});

describe('what happened to an offer', () => {
  const offering = '0f000000-0000-4000-8000-000000000001' as OfferingId;
  const offer = '0e000000-0000-4000-8000-000000000001' as OfferId;
  const toCaw = '0e000000-0000-4000-8000-000000000002' as OfferId;
  const offered = opened.then(ocmw, 1, {
    type: 'OfferReferral',
    offering,
    kind: 'support',
    urgency: 'routine',
    purpose: 'guidance',
    offers: [
      { offer, to: vdab },
      { offer: toCaw, to: caw },
    ],
    question: 'question',
    expiresAt: days(15),
  });
  const withdrawn = offered.then(ocmw, 2, { type: 'WithdrawOffering', offering });
  const about = ({ dossier } = offered, flows = [line()]) => ({ dossier, flows, partyOf: party });

  it('is told to the candidate it was made to', () => {
    expect(mayFollowOffer(about(), offer, { recipient: vdab, at: days(2) })).toEqual({ ok: true });
  });

  it('is told to no other candidate, and not to somebody else', () => {
    const refused = { ok: false, reason: 'notInvolved' };
    expect(mayFollowOffer(about(), toCaw, { recipient: vdab, at: days(2) })).toEqual(refused);
    expect(mayFollowOffer(about(), offer, { recipient: caw, at: days(2) })).toEqual(refused);
  });

  it('is not told of an offer that nobody made', () => {
    const unknown = '0e000000-0000-4000-8000-000000000009' as OfferId;
    expect(mayFollowOffer(about(), unknown, { recipient: vdab, at: days(2) })).toEqual({
      ok: false,
      reason: 'notInvolved',
    });
  });

  it('is told to who was let go: that is the last thing it hears', () => {
    expect(mayFollowOffer(about(withdrawn), offer, { recipient: vdab, at: days(3) })).toEqual({
      ok: true,
    });
  });

  it('is told to nobody once the line of the register has ended', () => {
    const ended = [line({ until: day(1) })];
    expect(mayFollowOffer(about(offered, ended), offer, { recipient: vdab, at: days(4) })).toEqual({
      ok: false,
      reason: 'noGround',
    });
  });
});
