import type { Asked, DataCategory, NecessityId, OrganisationId, Purpose } from '@wisselzone/kernel';

type About = Asked & { readonly necessity: NecessityId };

export type DeclareNecessity = About & {
  readonly type: 'DeclareNecessity';
  readonly purpose: Purpose;
  readonly categories: readonly DataCategory[];
  readonly recipients: readonly OrganisationId[];
  readonly hours: number;
  readonly text: string;
};
export type EndNecessity = About & { readonly type: 'EndNecessity' };
/** The clock says that its time is over. */
export type ExpireNecessity = About & { readonly type: 'ExpireNecessity' };
export type NecessityCommand = DeclareNecessity | EndNecessity | ExpireNecessity;
