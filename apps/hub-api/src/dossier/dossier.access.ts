import type { DossierCommand } from '@wisselzone/domain/dossier';
import type { Permit } from '../caller/permit';
import { attachmentAccess } from '../attachment/attachment.access';
import { caseworkAccess } from '../casework/casework.access';
import { clearanceAccess } from '../clearance/clearance.access';
import { consentAccess } from '../consent/consent.access';
import { draftAccess } from '../draft/draft.access';
import { erasureAccess } from '../erasure/erasure.access';
import { consultationAccess } from '../consultation/consultation.access';
import { handoverAccess } from '../handover/handover.access';
import { journalAccess } from '../journal/journal.access';
import { mandateAccess } from '../mandate/mandate.access';
import { needsAccess } from '../needs/needs.access';
import { offeringAccess } from '../offering/offering.access';
import { overrideAccess } from '../override/override.access';
import { pauseAccess } from '../pause/pause.access';
import { questionAccess } from '../question/question.access';
import { registrationAccess } from '../registration/registration.access';
import { referralAccess } from '../referral/referral.access';

/** Who may send which command of a dossier; the relation to the dossier is asked beside it. */
export const dossierAccess = {
  ...caseworkAccess,
  ...referralAccess,
  ...draftAccess,
  ...attachmentAccess,
  ...offeringAccess,
  ...handoverAccess,
  ...consentAccess,
  ...clearanceAccess,
  ...erasureAccess,
  ...overrideAccess,
  ...journalAccess,
  ...needsAccess,
  ...pauseAccess,
  ...questionAccess,
  ...consultationAccess,
  ...mandateAccess,
  ...registrationAccess,
} satisfies Record<DossierCommand['type'], Permit>;
