import { sendDraft, type DraftError } from '@wisselzone/domain/draft';
import { chooseOffer, type OfferingError } from '@wisselzone/domain/offering';
import {
  referralDecider,
  type ReferralCommand,
  type ReferralError,
  type RequestReferral,
} from '@wisselzone/domain/referral';
import { record, type Decision, type OfferingId, type OrganisationId } from '@wisselzone/kernel';
import { aroundReferral } from './around-referral';
import type { DossierEvent } from './dossier.events';
import type { Dossier } from './dossier.types';
import { offeringOf } from './offering-of';

type Answer = Decision<DossierEvent, ReferralError | OfferingError | DraftError>;

/** Both in one append, or neither. */
const beside = (asked: Answer, also: Answer): Answer => {
  if (!asked.ok || !also.ok) return asked.ok ? also : asked;
  return record<DossierEvent>(...asked.events, ...also.events);
};

/** Asking by name who was offered the question is choosing it: the choice stands beside the request. */
const withChoice = (asked: Answer, command: RequestReferral, dossier: Dossier): Answer => {
  const { offer } = command;
  if (!offer) return asked;
  const offering = offeringOf(dossier, offer);
  const about = offering?.offering ?? ('' as OfferingId);
  return beside(
    asked,
    chooseOffer({ ...command, type: 'ChooseOffer', offering: about, offer }, offering),
  );
};

/** Asking what was prepared is sending it: the draft ends in the same append. */
const withDraft = (asked: Answer, command: RequestReferral, dossier: Dossier): Answer => {
  const { draft } = command;
  return draft
    ? beside(asked, sendDraft({ ...command, type: 'SendDraft', draft }, dossier.drafts[draft]))
    : asked;
};

/** A command of a referral, with what a request ends beside it. */
export const decideReferral = (
  dossier: Dossier,
  holder: OrganisationId,
  command: ReferralCommand,
): Answer => {
  const around = aroundReferral(dossier, holder, command);
  const asked = referralDecider.decide(command, dossier.referrals[command.referral], around);
  return command.type === 'RequestReferral'
    ? withDraft(withChoice(asked, command, dossier), command, dossier)
    : asked;
};
