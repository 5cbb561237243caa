import {
  endOfDay,
  type Distance,
  type Instant,
  type LifeDomain,
  type TargetGroup,
} from '@wisselzone/kernel';
import { isStale, type Said, type Service } from './service.state';

/** Who can help with X, for this target group, in this municipality? What is left out does not matter. */
export interface ServiceQuestion {
  readonly helpsWith?: LifeDomain;
  readonly targetGroup?: TargetGroup;
  /** NIS code. */
  readonly municipality?: string;
}

/** What is asked of geography; it knows which codes became which, and when. */
export interface ServiceGeography {
  /** Whether a municipality lies in an area, both named by codes of any time. */
  readonly covers: (area: readonly string[], municipality: string) => boolean;
  readonly distance: (seat: string, municipality: string) => Distance;
}

/** A service that can help, with what it was ranked by. */
export interface FoundService {
  readonly service: Service;
  /** It names this target group, and is not just for everybody. */
  readonly named: boolean;
  readonly stale: boolean;
  readonly distance?: Distance;
}

const ROOM = { open: 0, limited: 1, waitingList: 2, full: 4 } as const;
const NOBODY_SAID = 3;
const NEARNESS = { sameMunicipality: 0, sameRegion: 1, sameProvince: 2, further: 3 } as const;

const roomOf = (said: Said | undefined, stale: boolean): number =>
  said && !stale ? ROOM[said.availability] : NOBODY_SAID;

const answers =
  ({ helpsWith, targetGroup, municipality }: ServiceQuestion, geography: ServiceGeography) =>
  (service: Service): boolean =>
    (helpsWith === undefined || service.helpsWith.includes(helpsWith)) &&
    (targetGroup === undefined ||
      service.targetGroups.length === 0 ||
      service.targetGroups.includes(targetGroup)) &&
    (municipality === undefined || geography.covers(service.workingArea, municipality));

const weighed = (
  service: Service,
  { targetGroup, municipality }: ServiceQuestion,
  { geography, now }: Circumstances,
): FoundService => ({
  service,
  named: targetGroup !== undefined && service.targetGroups.includes(targetGroup),
  stale: service.said !== undefined && isStale(service.said, now),
  ...(municipality === undefined
    ? {}
    : { distance: service.seat ? geography.distance(service.seat, municipality) : 'further' }),
});

const rankOf = ({ service, named, stale, distance }: FoundService): readonly number[] => [
  named ? 0 : 1,
  roomOf(service.said, stale),
  distance ? NEARNESS[distance] : 0,
];

const inOrder = (one: FoundService, other: FoundService): number => {
  const [first, second] = [rankOf(one), rankOf(other)];
  const difference = first.map((rank, place) => rank - (second[place] ?? 0)).find(Boolean);
  if (difference) return difference;
  const [a, b] = [one, other].map(({ service }) => `${service.name} ${service.service}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

interface Circumstances {
  readonly geography: ServiceGeography;
  readonly now: Instant;
}

/** Every service that can help, the best first; the same services and moment give the same order. */
export const findServices = (
  services: readonly Service[],
  question: ServiceQuestion,
  circumstances: Circumstances,
): readonly FoundService[] =>
  services
    .filter(({ until }) => until === undefined || circumstances.now < endOfDay(until))
    .filter(answers(question, circumstances.geography))
    .map((service) => weighed(service, question, circumstances))
    .sort(inOrder);
