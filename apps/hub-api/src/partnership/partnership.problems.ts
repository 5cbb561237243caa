import type { PartnershipError } from '@wisselzone/domain/partnership';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';
import { serviceProblems } from '../service/service.problems';

/** What the door answers to each rule of partnerships that stands in the way. */
export const partnershipProblems = {
  partnershipUnknown: wisselzone('partnershipUnknown', 404, 'Partnership Unknown'),
  partnershipAlreadyRegistered: wisselzone(
    'partnershipAlreadyRegistered',
    422,
    'Partnership Already Registered',
  ),
  partnershipNameMissing: wisselzone('partnershipNameMissing', 422, 'Partnership Name Missing'),
  partnersMissing: wisselzone('partnersMissing', 422, 'Partners Missing'),
  workingAreaMissing: serviceProblems.workingAreaMissing,
  partnershipOver: wisselzone('partnershipOver', 422, 'Partnership Over'),
} satisfies Record<PartnershipError['code'], ProblemType>;
