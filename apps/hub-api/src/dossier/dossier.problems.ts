import type { DossierError } from '@wisselzone/domain/dossier';
import type { ProblemType } from '@wisselzone/platform/http';
import { attachmentProblems } from '../attachment/attachment.problems';
import { caseworkProblems } from '../casework/casework.problems';
import { clearanceProblems } from '../clearance/clearance.problems';
import { consentProblems } from '../consent/consent.problems';
import { draftProblems } from '../draft/draft.problems';
import { erasureProblems } from '../erasure/erasure.problems';
import { consultationProblems } from '../consultation/consultation.problems';
import { handoverProblems } from '../handover/handover.problems';
import { journalProblems } from '../journal/journal.problems';
import { mandateProblems } from '../mandate/mandate.problems';
import { needsProblems } from '../needs/needs.problems';
import { offeringProblems } from '../offering/offering.problems';
import { overrideProblems } from '../override/override.problems';
import { pauseProblems } from '../pause/pause.problems';
import { questionProblems } from '../question/question.problems';
import { registrationProblems } from '../registration/registration.problems';
import { referralProblems } from '../referral/referral.problems';

/** A code that two entities share has one answer; a spec holds them together. */
export const dossierProblems = {
  ...caseworkProblems,
  ...referralProblems,
  ...draftProblems,
  ...attachmentProblems,
  ...offeringProblems,
  ...handoverProblems,
  ...consentProblems,
  ...clearanceProblems,
  ...erasureProblems,
  ...overrideProblems,
  ...journalProblems,
  ...needsProblems,
  ...pauseProblems,
  ...questionProblems,
  ...consultationProblems,
  ...mandateProblems,
  ...registrationProblems,
} satisfies Record<DossierError['code'], ProblemType>;
