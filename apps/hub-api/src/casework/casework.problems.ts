import type { CaseworkError } from '@wisselzone/domain/casework';
import { standardProblems, wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of casework that stands in the way. */
export const caseworkProblems = {
  dossierAlreadyOpened: wisselzone('dossierAlreadyOpened', 422, 'Dossier Already Opened'),
  dossierUnknown: wisselzone('dossierUnknown', 404, 'Dossier Unknown'),
  // Who is not involved must not learn that there is such a dossier.
  notInvolved: standardProblems.resourceNotFound,
  leadProfessionalStillNamed: wisselzone(
    'leadProfessionalStillNamed',
    422,
    'Lead Professional Still Named',
  ),
} satisfies Record<CaseworkError['code'], ProblemType>;
