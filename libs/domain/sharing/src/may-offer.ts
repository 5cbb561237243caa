import {
  type DataCategory,
  type SealedCategory,
  type Instant,
  type OfferId,
  type OrganisationId,
} from '@wisselzone/kernel';
import { offeringOf, type Dossier } from '@wisselzone/domain/dossier';
import { flowFor, groundOf } from './flow-choice';
import type { Verdict } from './may-follow';
import { policyVersion } from './policy-version';
import type {
  Covered,
  SharingAnswer,
  SharingFacts,
  SharingQuestion,
  Withheld,
} from './sharing.types';

/** What a question without a person may hold. Everything else could say who it is about. */
const OFFERABLE: readonly string[] = ['guidance', 'statusBenefit'];
const WITHOUT_CONTENT: readonly string[] = ['operator', 'analyst'];

/** Who asks, as whom: the candidate of an offer. */
export type OfferQuestion = Omit<SharingQuestion, 'action'> & {
  /** Whether the offering is open: whoever was let go reads nothing any more. */
  readonly open: boolean;
};
type OfferFacts = Omit<SharingFacts, 'dossier'>;

const contentInTheWay = (
  category: SealedCategory,
  { parties }: OfferFacts,
  { open, role }: OfferQuestion,
): Withheld | undefined => {
  if (!open || !OFFERABLE.includes(category)) return { category, reason: 'notInvolved' };
  if (WITHOUT_CONTENT.includes(role)) return { category, reason: 'noGround' };
  return parties.recipient.mayReceive.includes(category)
    ? undefined
    : { category, reason: 'notReceivable' };
};

const offered = (
  category: DataCategory,
  facts: OfferFacts,
  question: OfferQuestion,
): Covered | Withheld => {
  if (question.purpose === 'control') return { category, reason: 'purposeForbidden' };
  const refused = category === 'process' ? undefined : contentInTheWay(category, facts, question);
  if (refused) return refused;
  const flow = flowFor(category, facts, question);
  if (!flow) return { category, reason: 'noGround' };
  return { category, ground: groundOf(flow) };
};

/**
 * May this candidate have these categories of a question that is offered without the person? Like `mayShare`
 * it needs a line of the register, and never serves control; unlike it, no agreement, for there is nobody in
 * it: only the question and the target group can be had, by no other right than the offer, while it is open.
 */
export const mayOffer = (facts: OfferFacts, question: OfferQuestion): SharingAnswer => {
  const verdicts = [...new Set(question.categories)].map((category) =>
    offered(category, facts, question),
  );
  return {
    covered: verdicts.filter((one) => 'ground' in one),
    withheld: verdicts.filter((one) => 'reason' in one),
    policyVersion: policyVersion(facts),
  };
};

/** A dossier and what a decision about a candidate rests on beside it. */
export interface OfferedDossier extends Pick<OfferFacts, 'flows'> {
  readonly dossier: Dossier;
  readonly partyOf: (organisation: OrganisationId) => OfferFacts['parties']['source'];
}

/** May a candidate be told, now, what happened to its offer? Being let go is the last thing it hears. */
export const mayFollowOffer = (
  { dossier, flows, partyOf }: OfferedDossier,
  offer: OfferId,
  { recipient, at }: { readonly recipient: OrganisationId; readonly at: Instant },
): Verdict => {
  const offering = offeringOf(dossier, offer);
  const to = offering?.offers.find((one) => one.offer === offer)?.to;
  if (!offering || to !== recipient) return { ok: false, reason: 'notInvolved' };
  const { withheld } = mayOffer(
    { flows, parties: { source: partyOf(offering.from), recipient: partyOf(recipient) } },
    {
      recipient,
      role: 'system',
      purpose: offering.purpose,
      categories: ['process'],
      at,
      open: offering.status === 'open',
    },
  );
  const refused = withheld[0];
  return refused ? { ok: false, reason: refused.reason } : { ok: true };
};
