import type { Asked, Day } from '@wisselzone/kernel';
import type { FlowPartySucceeded, FlowRegistered } from './flow.events';

export type RegisterFlow = Asked & { readonly type: 'RegisterFlow' } & FlowRegistered['plain'];
export type EndFlow = Asked & {
  readonly type: 'EndFlow';
  readonly flow: string;
  readonly until: Day;
};
export type SucceedFlowParty = Asked & {
  readonly type: 'SucceedFlowParty';
} & FlowPartySucceeded['plain'];
export type FlowCommand = RegisterFlow | EndFlow | SucceedFlowParty;
