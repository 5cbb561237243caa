import {
  anyGiven,
  fail,
  isAfter,
  record,
  sealed,
  type Decider,
  type Decision,
  type DeclineReason,
  type OfferId,
  type OrganisationId,
  type PersonalTrace,
} from '@wisselzone/kernel';
import type {
  ChooseOffer,
  DeclineOffer,
  ExpireOffering,
  OfferingCommand,
  OfferReferral,
  ShowInterest,
  WithdrawOffering,
} from './offering.commands';
import type { OfferingError } from './offering.errors';
import type { OfferChosen, OfferingEvent } from './offering.events';
import { evolveOffering, type Offer, type Offering } from './offering.state';

/** What an offering needs to know of the rest of the dossier. */
export interface AroundOffering {
  /** Everybody who is, or was, involved: they know the person. */
  readonly known: readonly OrganisationId[];
  /** Whether the asking organisation is involved in the dossier now. */
  readonly involved: boolean;
  readonly holder: OrganisationId;
  /** The kinds of personal data that the question seems to hold. */
  readonly traces: readonly PersonalTrace[];
}

type Answer = Decision<OfferingEvent, OfferingError>;

const ABOUT_THE_PERSON: readonly DeclineReason[] = [
  'couldNotReach',
  'personDoesNotWant',
  'duplicate',
];

/** One offer a candidate, however often it is named. */
const oncePerCandidate = (offers: OfferReferral['offers']): OfferReferral['offers'] =>
  offers.filter(({ to }, index) => offers.findIndex((other) => other.to === to) === index);

const candidatesInTheWay = (
  { offers, by }: OfferReferral,
  { known }: AroundOffering,
): OfferingError | undefined => {
  if (offers.length === 0) return { code: 'candidatesMissing' };
  if (offers.some(({ to }) => to === by)) return { code: 'referralToOneself' };
  const organisation = offers.map(({ to }) => to).find((to) => known.includes(to));
  return organisation && { code: 'candidateAlreadyInvolved', organisation };
};

const offerInTheWay = (
  command: OfferReferral,
  around: AroundOffering,
): OfferingError | undefined => {
  const { holder, traces } = around;
  if (!around.involved) return { code: 'notInvolved' };
  if (command.kind === 'transfer' && command.by !== holder)
    return { code: 'onlyHolderMayTransfer', holder };
  if (traces.length > 0) return { code: 'offerIdentifiesPerson', traces };
  if (!isAfter(command.expiresAt, command.now)) return { code: 'deadlinesOutOfOrder' };
  return candidatesInTheWay(command, around);
};

const offer = (command: OfferReferral, around: AroundOffering): Answer => {
  const error = offerInTheWay(command, around);
  if (error) return fail(error);
  const { offering, by: from, kind, urgency, purpose, expiresAt, question, targetGroup } = command;
  return record({
    type: 'ReferralOffered',
    plain: {
      offering,
      from,
      kind,
      urgency,
      purpose,
      offers: oncePerCandidate(command.offers),
      expiresAt,
    },
    sealed: {
      guidance: { question },
      ...(targetGroup && { statusBenefit: { targetGroup } }),
    },
  });
};

const candidateOf = (offering: Offering, id: OfferId): Offer | undefined =>
  offering.offers.find((one) => one.offer === id);

const answerInTheWay = (
  { by, offer: id }: ShowInterest | DeclineOffer,
  offering: Offering,
): OfferingError | undefined => {
  const candidate = candidateOf(offering, id);
  if (!candidate) return { code: 'offerUnknown' };
  if (candidate.to !== by) return { code: 'onlyCandidateMayAnswer' };
  return offering.status === 'open'
    ? undefined
    : { code: 'offeringEnded', status: offering.status };
};

const showInterest = (command: ShowInterest, offering: Offering): Answer => {
  const error = answerInTheWay(command, offering);
  if (error) return fail(error);
  const { offer: id, text, contactPerson } = command;
  if (candidateOf(offering, id)?.answer === 'interested') return record();
  const { offering: about, from } = offering;
  return record({
    type: 'OfferAnswered',
    plain: { offering: about, from, offer: id, answer: 'interested' },
    ...sealed({
      guidance: anyGiven({ text }),
      contact: contactPerson && { contactPerson },
    }),
  });
};

const declineOffer = (command: DeclineOffer, offering: Offering): Answer => {
  const error = answerInTheWay(command, offering);
  if (error) return fail(error);
  const { offer: id, reason, text } = command;
  if (ABOUT_THE_PERSON.includes(reason)) return fail({ code: 'declineReasonAboutPerson' });
  if (candidateOf(offering, id)?.answer === 'declined') return record();
  const { offering: about, from } = offering;
  return record({
    type: 'OfferAnswered',
    plain: { offering: about, from, offer: id, answer: 'declined' },
    ...sealed({ guidance: anyGiven({ reason, text }) }),
  });
};

const withdraw = ({ by }: WithdrawOffering, { offering, from, status }: Offering): Answer => {
  if (by !== from) return fail({ code: 'onlySenderMayDoThis' });
  if (status === 'withdrawn') return record();
  return status === 'open'
    ? record({ type: 'OfferingWithdrawn', plain: { offering, from } })
    : fail({ code: 'offeringEnded', status });
};

const expire = (
  { now }: ExpireOffering,
  { offering, from, status, expiresAt }: Offering,
): Answer => {
  if (status === 'expired') return record();
  if (status !== 'open') return fail({ code: 'offeringEnded', status });
  return isAfter(now, expiresAt)
    ? record({ type: 'OfferingExpired', plain: { offering, from } })
    : fail({ code: 'deadlineNotPassed', deadline: expiresAt });
};

const decideKnown = (
  command: Exclude<OfferingCommand, OfferReferral>,
  offering: Offering,
): Answer => {
  switch (command.type) {
    case 'ShowInterest':
      return showInterest(command, offering);
    case 'DeclineOffer':
      return declineOffer(command, offering);
    case 'WithdrawOffering':
      return withdraw(command, offering);
    case 'ExpireOffering':
      return expire(command, offering);
  }
};

const decide = (
  command: OfferingCommand,
  offering: Offering | undefined,
  around: AroundOffering,
): Answer => {
  if (command.type === 'OfferReferral')
    return offering ? fail({ code: 'offeringAlreadyMade' }) : offer(command, around);
  return offering ? decideKnown(command, offering) : fail({ code: 'offeringUnknown' });
};

/** A question to several without the person, from the offer until one is chosen or it ends. */
export const offeringDecider: Decider<
  Offering | undefined,
  OfferingCommand,
  OfferingEvent,
  OfferingError,
  AroundOffering
> = { initial: undefined, decide, evolve: evolveOffering };

const choiceInTheWay = (command: ChooseOffer, offering: Offering): OfferingError | undefined => {
  const { by, offer: id, to, kind, purpose } = command;
  if (by !== offering.from) return { code: 'onlySenderMayDoThis' };
  if (offering.status !== 'open') return { code: 'offeringEnded', status: offering.status };
  const candidate = candidateOf(offering, id);
  if (!candidate) return { code: 'offerUnknown' };
  if (candidate.to !== to || kind !== offering.kind || purpose !== offering.purpose)
    return { code: 'requestUnlikeOffer' };
  return candidate.answer === 'interested' ? undefined : { code: 'candidateNotInterested' };
};

/**
 * The choice that goes with the request of a chosen candidate: both are recorded in one append, or neither.
 * Give it the offering that the offer is of.
 */
export const chooseOffer = (
  command: ChooseOffer,
  offering: Offering | undefined,
): Decision<OfferChosen, OfferingError> => {
  if (!offering) return fail({ code: 'offerUnknown' });
  const error = choiceInTheWay(command, offering);
  if (error) return fail(error);
  const { offering: about, from } = offering;
  const { offer: id, referral } = command;
  return record({ type: 'OfferChosen', plain: { offering: about, from, offer: id, referral } });
};
