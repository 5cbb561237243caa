import type { Asked, DataCategory, ObjectionId, OrganisationId, Purpose } from '@wisselzone/kernel';

type About = Asked & { readonly objection: ObjectionId };

export type RaiseObjection = About & {
  readonly type: 'RaiseObjection';
  readonly purposes?: readonly Purpose[];
  readonly categories?: readonly DataCategory[];
  readonly recipients?: readonly OrganisationId[];
  readonly text?: string;
};
export type LiftObjection = About & { readonly type: 'LiftObjection' };
export type ObjectionCommand = RaiseObjection | LiftObjection;
