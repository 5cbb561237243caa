import { isOpenHandover } from '@wisselzone/domain/handover';
import {
  isAgreedReferral,
  type AroundReferral,
  type Referral,
  type ReferralCommand,
} from '@wisselzone/domain/referral';
import { present, type HandoverId, type OrganisationId, type ReferralId } from '@wisselzone/kernel';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';
import { isPaused } from './pausing';

const earlierOf = (dossier: Dossier, { renews, forwards }: Referral): Referral | undefined =>
  dossier.referrals[renews ?? forwards ?? ''];

/** The first of a chain of renewals and forwardings: it stands for the question that all of them ask. */
const questionOf = (dossier: Dossier, referral: Referral): ReferralId => {
  const earlier = earlierOf(dossier, referral);
  return earlier ? questionOf(dossier, earlier) : referral.referral;
};

/** Everybody who was asked this question along the chain that led to a referral. */
const askedAlong = (dossier: Dossier, referral: Referral): readonly OrganisationId[] => {
  const earlier = earlierOf(dossier, referral);
  return earlier ? [...askedAlong(dossier, earlier), referral.to] : [referral.to];
};

/**
 * There is one baton, so every referral of kind `transfer` asks the same question; of kind `support`
 * only a renewed referral does. What was accepted before this one was asked is no answer to it.
 */
const acceptedElsewhere = (dossier: Dossier, referral: Referral): boolean =>
  Object.values(dossier.referrals).some(
    (other) =>
      other.referral !== referral.referral &&
      other.kind === referral.kind &&
      isAgreedReferral(other) &&
      (other.answeredAt ?? '') >= referral.requestedAt &&
      (other.kind === 'transfer' || questionOf(dossier, other) === questionOf(dossier, referral)),
  );

const openHandoverOn = (dossier: Dossier, referral: ReferralId): HandoverId | undefined =>
  Object.values(dossier.handovers).find(
    (handover) => handover.referral === referral && isOpenHandover(handover),
  )?.handover;

/** What a referral must know of the rest of its dossier. */
export const aroundReferral = (
  dossier: Dossier,
  holder: OrganisationId,
  command: ReferralCommand,
): AroundReferral => {
  const referral = dossier.referrals[command.referral];
  const renews = command.type === 'RequestReferral' ? command.renews : undefined;
  const passedOn =
    command.type === 'ForwardReferral' ? dossier.referrals[command.forwards] : undefined;
  return {
    involved: isInvolved(dossier, command.by),
    holder,
    paused: isPaused(dossier, { entity: command.referral, step: 'expiry' }),
    acceptedElsewhere: referral !== undefined && acceptedElsewhere(dossier, referral),
    ...present({
      renewed: renews && dossier.referrals[renews],
      forwarded: passedOn && { referral: passedOn, chain: askedAlong(dossier, passedOn) },
      handover: openHandoverOn(dossier, command.referral),
    }),
  };
};
