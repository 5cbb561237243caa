import type { FlowCommand } from '@wisselzone/domain/flow';
import type { Role } from '@wisselzone/kernel';

/** All ask for the operator at the hub's own organisation. */
export const flowAccess = {
  RegisterFlow: ['operator'],
  EndFlow: ['operator'],
  SucceedFlowParty: ['operator'],
} satisfies Record<FlowCommand['type'], readonly Role[]>;
