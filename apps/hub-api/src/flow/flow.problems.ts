import type { FlowError } from '@wisselzone/domain/flow';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of the register of flows that stands in the way. */
export const flowProblems = {
  flowUnknown: wisselzone('flowUnknown', 404, 'Flow Unknown'),
  flowAlreadyRegistered: wisselzone('flowAlreadyRegistered', 422, 'Flow Already Registered'),
  predecessorNoParty: wisselzone('predecessorNoParty', 422, 'Predecessor Is No Party'),
  purposeForbidden: wisselzone('purposeForbidden', 422, 'Purpose Forbidden'),
  purposesMissing: wisselzone('purposesMissing', 422, 'Purposes Missing'),
  categoriesMissing: wisselzone('categoriesMissing', 422, 'Categories Missing'),
  referenceMissing: wisselzone('referenceMissing', 422, 'Reference Missing'),
  groundNotRegistrable: wisselzone('groundNotRegistrable', 422, 'Ground Not Registrable'),
  periodEmpty: wisselzone('periodEmpty', 422, 'Period Empty'),
} satisfies Record<FlowError['code'], ProblemType>;
