import { attachmentUpcasts } from '@wisselzone/domain/attachment';
import { caseworkUpcasts } from '@wisselzone/domain/casework';
import { clearanceUpcasts } from '@wisselzone/domain/clearance';
import { consentUpcasts } from '@wisselzone/domain/consent';
import { draftUpcasts } from '@wisselzone/domain/draft';
import { erasureUpcasts } from '@wisselzone/domain/erasure';
import { consultationUpcasts } from '@wisselzone/domain/consultation';
import { handoverUpcasts } from '@wisselzone/domain/handover';
import { journalUpcasts } from '@wisselzone/domain/journal';
import { mandateUpcasts } from '@wisselzone/domain/mandate';
import { needsUpcasts } from '@wisselzone/domain/needs';
import { offeringUpcasts } from '@wisselzone/domain/offering';
import { overrideUpcasts } from '@wisselzone/domain/override';
import { pauseUpcasts } from '@wisselzone/domain/pause';
import { questionUpcasts } from '@wisselzone/domain/question';
import { referralUpcasts } from '@wisselzone/domain/referral';
import { registrationUpcasts } from '@wisselzone/domain/registration';
import type { Upcasts } from '@wisselzone/kernel';

/** How older versions of the events in a dossier's stream are read as today's. */
export const dossierUpcasts: Upcasts = {
  ...caseworkUpcasts,
  ...referralUpcasts,
  ...draftUpcasts,
  ...attachmentUpcasts,
  ...offeringUpcasts,
  ...handoverUpcasts,
  ...consentUpcasts,
  ...clearanceUpcasts,
  ...erasureUpcasts,
  ...overrideUpcasts,
  ...journalUpcasts,
  ...needsUpcasts,
  ...pauseUpcasts,
  ...questionUpcasts,
  ...consultationUpcasts,
  ...mandateUpcasts,
  ...registrationUpcasts,
};
