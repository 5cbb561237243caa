import type { Asked, Availability, Day, OrganisationId, ServiceId } from '@wisselzone/kernel';
import type { ServiceParticulars } from './service.events';

type About = Asked & { readonly service: ServiceId };

export type RegisterService = About &
  ServiceParticulars & {
    readonly type: 'RegisterService';
    readonly organisation: OrganisationId;
    readonly key?: string;
  };
export type AmendService = About & ServiceParticulars & { readonly type: 'AmendService' };
export type SayAvailability = About & {
  readonly type: 'SayAvailability';
  readonly availability: Availability;
  readonly saidOn: Day;
};
export type EndService = About & { readonly type: 'EndService'; readonly until: Day };
export type ServiceCommand = RegisterService | AmendService | SayAvailability | EndService;
