import type { OrganisationId } from '@wisselzone/kernel';

/** The rules of casework that can stand in the way of a command. */
export type CaseworkError =
  /** The dossier was opened before; `by` holds or held its baton first. */
  | { readonly code: 'dossierAlreadyOpened'; readonly by: OrganisationId }
  | { readonly code: 'dossierUnknown' }
  | { readonly code: 'notInvolved' }
  /** Name another lead professional first. */
  | { readonly code: 'leadProfessionalStillNamed' };
