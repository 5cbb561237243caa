import {
  present,
  startOfDay,
  type Availability,
  type Day,
  type Fact,
  type Instant,
} from '@wisselzone/kernel';
import type { ServiceEvent, ServiceParticulars, ServiceRegistered } from './service.events';

/** How much room there is, and when that was said. */
export interface Said {
  readonly availability: Availability;
  readonly saidOn: Day;
}

/** One service as it stands now. */
export type Service = ServiceRegistered['plain'] & {
  readonly said?: Said;
  readonly until?: Day;
};

const STALE_AFTER_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether it was said so long ago that it must be shown as stale. */
export const isStale = ({ saidOn }: Said, now: Instant): boolean =>
  Date.parse(now) - Date.parse(startOfDay(saidOn)) > (STALE_AFTER_DAYS + 1) * DAY_MS;

/** The particulars alone, each as it was said. */
export const particularsOf = (said: ServiceParticulars): ServiceParticulars => {
  const { name, helpsWith, targetGroups, workingArea } = said;
  const { description, seat, telephone, email } = said;
  return {
    name,
    helpsWith,
    targetGroups,
    workingArea,
    ...present({ description, seat, telephone, email }),
  };
};

const amended = (known: Service, said: ServiceParticulars): Service => {
  const { service, organisation } = known;
  return {
    service,
    organisation,
    ...particularsOf(said),
    ...present({ key: known.key, said: known.said, until: known.until }),
  };
};

/** Folds one event of one service. An event before its registration changes nothing. */
export const evolveService = (
  known: Service | undefined,
  event: Fact<ServiceEvent>,
): Service | undefined => {
  if (event.type === 'ServiceRegistered') return event.plain;
  if (!known) return undefined;
  switch (event.type) {
    case 'ServiceAmended':
      return amended(known, event.plain);
    case 'AvailabilitySaid': {
      const { availability, saidOn } = event.plain;
      return { ...known, said: { availability, saidOn } };
    }
    case 'ServiceEnded':
      return { ...known, until: event.plain.until };
  }
};
