import type {
  Availability,
  Day,
  DomainEvent,
  LifeDomain,
  OrganisationId,
  ServiceId,
  TargetGroup,
} from '@wisselzone/kernel';

type About = { readonly service: ServiceId };

/** Everything that an amendment can change. Reached at a desk, never at a person's own number. */
export interface ServiceParticulars {
  readonly name: string;
  readonly description?: string;
  readonly helpsWith: readonly LifeDomain[];
  /** Empty: for everybody. */
  readonly targetGroups: readonly TargetGroup[];
  /** NIS codes of the municipalities whose people it is for, as they were when this was said. */
  readonly workingArea: readonly string[];
  /** NIS code of where it is. */
  readonly seat?: string;
  readonly telephone?: string;
  readonly email?: string;
}

export type ServiceRegistered = DomainEvent<
  'ServiceRegistered',
  About & {
    readonly organisation: OrganisationId;
    /** The organisation's own name for it, by which an import finds it again. */
    readonly key?: string;
  } & ServiceParticulars
>;
/** All particulars anew. */
export type ServiceAmended = DomainEvent<'ServiceAmended', About & ServiceParticulars>;
export type AvailabilitySaid = DomainEvent<
  'AvailabilitySaid',
  About & { readonly availability: Availability; readonly saidOn: Day }
>;
export type ServiceEnded = DomainEvent<'ServiceEnded', About & { readonly until: Day }>;
export type ServiceEvent = ServiceRegistered | ServiceAmended | AvailabilitySaid | ServiceEnded;
