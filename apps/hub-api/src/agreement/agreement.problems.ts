import type { AgreementError } from '@wisselzone/domain/agreement';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { flowProblems } from '../flow/flow.problems';

const { predecessorNoParty, purposeForbidden, purposesMissing, categoriesMissing, periodEmpty } =
  flowProblems;

/** What the door answers to each rule of agreements that stands in the way. */
export const agreementProblems = {
  agreementUnknown: wisselzone('agreementUnknown', 404, 'Agreement Unknown'),
  agreementAlreadyRegistered: wisselzone(
    'agreementAlreadyRegistered',
    422,
    'Agreement Already Registered',
  ),
  agreementOver: wisselzone('agreementOver', 422, 'Agreement Over'),
  partiesMissing: wisselzone('partiesMissing', 422, 'Parties Missing'),
  contactOfNoParty: wisselzone('contactOfNoParty', 422, 'Contact Of No Party'),
  deadlinesOutOfOrder: wisselzone('deadlinesOutOfOrder', 422, 'Deadlines Out Of Order'),
  templateUnknown: wisselzone('templateUnknown', 422, 'Template Unknown'),
  templateAlreadyAdded: wisselzone('templateAlreadyAdded', 422, 'Template Already Added'),
  templateOver: wisselzone('templateOver', 422, 'Template Over'),
  templateBeyondAgreement: wisselzone('templateBeyondAgreement', 422, 'Template Beyond Agreement'),
  templateIdentifiesPerson: wisselzone(
    'templateIdentifiesPerson',
    422,
    'Template Identifies Person',
  ),
  predecessorNoParty,
  purposeForbidden,
  purposesMissing,
  categoriesMissing,
  periodEmpty,
} satisfies Record<AgreementError['code'], ProblemType>;
