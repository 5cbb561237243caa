import type { ServiceError } from '@wisselzone/domain/service';
import { wisselzone, type ProblemType } from '@wisselzone/platform/http';

/** What the door answers to each rule of services that stands in the way. */
export const serviceProblems = {
  serviceUnknown: wisselzone('serviceUnknown', 404, 'Service Unknown'),
  serviceAlreadyRegistered: wisselzone(
    'serviceAlreadyRegistered',
    422,
    'Service Already Registered',
  ),
  serviceNameMissing: wisselzone('serviceNameMissing', 422, 'Service Name Missing'),
  lifeDomainsMissing: wisselzone('lifeDomainsMissing', 422, 'Life Domains Missing'),
  workingAreaMissing: wisselzone('workingAreaMissing', 422, 'Working Area Missing'),
  serviceOver: wisselzone('serviceOver', 422, 'Service Over'),
  availabilityToCome: wisselzone('availabilityToCome', 422, 'Availability To Come'),
  availabilityOutdated: wisselzone('availabilityOutdated', 422, 'Availability Outdated'),
} satisfies Record<ServiceError['code'], ProblemType>;

/** What only an import can answer. */
export const importProblems = {
  csvUnreadable: wisselzone('csvUnreadable', 422, 'Csv Unreadable'),
} as const;

/** What can stand in the way of anything that names municipalities. */
export const areaProblems = {
  municipalityUnknown: wisselzone('municipalityUnknown', 422, 'Municipality Unknown'),
} as const;
