import { caseworkDecider, type CaseworkError } from '@wisselzone/domain/casework';
import {
  necessityDecider,
  objectionDecider,
  type NecessityCommand,
  type NecessityError,
  type ObjectionCommand,
  type ObjectionError,
} from '@wisselzone/domain/clearance';
import { consentDecider, type ConsentCommand, type ConsentError } from '@wisselzone/domain/consent';
import {
  handoverDecider,
  isOpenHandover,
  type AroundHandover,
  type HandoverCommand,
  type HandoverError,
} from '@wisselzone/domain/handover';
import { journalDecider, type JournalCommand, type JournalError } from '@wisselzone/domain/journal';
import { needsDecider, type NeedsCommand, type NeedsError } from '@wisselzone/domain/needs';
import {
  isAgreedReferral,
  referralDecider,
  type AroundReferral,
  type Referral,
  type ReferralCommand,
  type ReferralError,
} from '@wisselzone/domain/referral';
import {
  fail,
  present,
  type Decider,
  type Decision,
  type HandoverId,
  type OrganisationId,
  type ReferralId,
} from '@wisselzone/kernel';
import { isCommandOf, type DossierCommand } from './dossier.commands';
import type { DossierEvent } from './dossier.events';
import { emptyDossier, evolveDossier } from './dossier.state';
import type { Dossier } from './dossier.types';
import { isInvolved } from './involvement';

/** Every rule of a dossier that can stand in the way of a command. */
export type DossierError =
  | CaseworkError
  | ReferralError
  | HandoverError
  | ConsentError
  | ObjectionError
  | NecessityError
  | JournalError
  | NeedsError;

type Answer = Decision<DossierEvent, DossierError>;

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

const aroundReferral = (
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
    acceptedElsewhere: referral !== undefined && acceptedElsewhere(dossier, referral),
    ...present({
      renewed: renews && dossier.referrals[renews],
      forwarded: passedOn && { referral: passedOn, chain: askedAlong(dossier, passedOn) },
      handover: openHandoverOn(dossier, command.referral),
    }),
  };
};

const aroundHandover = (
  dossier: Dossier,
  holder: OrganisationId,
  command: HandoverCommand,
): AroundHandover => {
  const rests =
    command.type === 'ProposeHandover'
      ? command.referral
      : dossier.handovers[command.handover]?.referral;
  const otherOpen = Object.values(dossier.handovers).find(
    (other) => other.handover !== command.handover && isOpenHandover(other),
  )?.handover;
  return {
    holder,
    ...present({
      referral: rests && dossier.referrals[rests],
      otherOpen,
      lead: dossier.casework.leads[command.by],
    }),
  };
};

const decideNeeds = (dossier: Dossier, command: NeedsCommand, involved: boolean): Answer => {
  const owner = 'owner' in command ? command.owner : undefined;
  const ownerInvolved = owner === undefined || isInvolved(dossier, owner);
  return needsDecider.decide(command, dossier.needs, { involved, ownerInvolved });
};

/**
 * Answers a command on a dossier: the events to record, or the rule in the way. Gathers what the
 * entity's decider must know of the rest of the dossier; reads nothing else, not even a clock.
 */
export const decideDossier = (dossier: Dossier, command: DossierCommand): Answer => {
  const involved = isInvolved(dossier, command.by);
  if (isCommandOf('casework', command))
    return caseworkDecider.decide(command, dossier.casework, { involved });
  const { holder } = dossier;
  if (!holder) return fail({ code: 'dossierUnknown' });
  if (isCommandOf('referral', command)) {
    const around = aroundReferral(dossier, holder, command);
    return referralDecider.decide(command, dossier.referrals[command.referral], around);
  }
  if (isCommandOf('handover', command)) {
    const around = aroundHandover(dossier, holder, command);
    return handoverDecider.decide(command, dossier.handovers[command.handover], around);
  }
  return decideBesides(dossier, command, involved);
};

const decideBesides = (
  dossier: Dossier,
  command: ConsentCommand | ObjectionCommand | NecessityCommand | JournalCommand | NeedsCommand,
  involved: boolean,
): Answer => {
  if (isCommandOf('consent', command))
    return consentDecider.decide(command, dossier.consents[command.consent], { involved });
  if (isCommandOf('objection', command))
    return objectionDecider.decide(command, dossier.objections[command.objection], { involved });
  if (isCommandOf('necessity', command))
    return necessityDecider.decide(command, dossier.necessities[command.necessity], { involved });
  if (isCommandOf('needs', command)) return decideNeeds(dossier, command, involved);
  return journalDecider.decide(command, dossier.journal, { involved });
};

/** The whole dossier as one decider. */
export const dossierDecider: Decider<Dossier, DossierCommand, DossierEvent, DossierError> = {
  initial: emptyDossier,
  decide: (command, dossier) => decideDossier(dossier, command),
  evolve: evolveDossier,
};
