import { Controller, Get } from '@nestjs/common';
import type { FiguresComponents } from '@wisselzone/contracts';
import { isStale, type Service } from '@wisselzone/domain/service';
import {
  FIGURE_DURATION_CODES,
  startOfDay,
  type FigureDuration,
  type Instant,
} from '@wisselzone/kernel';
import type { Analyst } from '../analyst/analyst';
import { Asks } from '../analyst/analyst.decorator';
import { Areas } from '../area/areas';
import { FiguresBook } from '../book/figures-book';
import { Clock } from '../clock';
import { durationOf } from '../count/duration';
import { Register } from '../register/register';

type Schemas = FiguresComponents['schemas'];
type Item = Schemas['ServiceAvailability']['items'][number];

const isOffered = ({ until }: Service, now: Instant): boolean =>
  until === undefined || now.slice(0, 10) <= until;

/** How long it has been so, in the order of length, and whether anybody said it lately. */
interface Room {
  readonly lasts: FigureDuration | 'unknown';
  readonly stale: boolean;
}

const LENGTHS: readonly string[] = [...FIGURE_DURATION_CODES, 'unknown'];

const withService = (known: Item, { lasts, stale }: Room): Item => {
  const same = known.lasting.find(({ duration }) => duration === lasts);
  const others = known.lasting.filter((one) => one !== same);
  return {
    ...known,
    services: known.services + 1,
    stale: known.stale + (stale ? 1 : 0),
    lasting: [...others, { duration: lasts, services: (same?.services ?? 0) + 1 }].sort(
      (one, other) => LENGTHS.indexOf(one.duration) - LENGTHS.indexOf(other.duration),
    ),
  };
};

const byCodes = (one: Item, other: Item): number => {
  const key = ({ lifeDomain, area, availability }: Item) => `${lifeDomain} ${area} ${availability}`;
  return key(one) < key(other) ? -1 : 1;
};

/** How much room services have, as last said: of services, so nobody can be found in it, and of no single one. */
@Controller('serviceAvailability')
export class ServiceAvailabilityController {
  constructor(
    private readonly register: Register,
    private readonly areas: Areas,
    private readonly book: FiguresBook,
    private readonly clock: Clock,
  ) {}

  @Get()
  async readServiceAvailability(@Asks() analyst: Analyst): Promise<Schemas['ServiceAvailability']> {
    const at = this.clock.now();
    const offered = (await this.register.fresh()).services.filter((one) => isOffered(one, at));
    const items = new Map<string, Item>();
    for (const service of offered)
      for (const lifeDomain of service.helpsWith) {
        const { region: area } = this.areas.placeOf(service.seat);
        const availability = service.said?.availability ?? 'unknown';
        const key = `${lifeDomain} ${area} ${availability}`;
        const known = items.get(key) ?? {
          ...{ lifeDomain, area, areaName: this.areas.nameOf(area), availability },
          ...{ services: 0, stale: 0, lasting: [] },
        };
        items.set(key, withService(known, this.roomOf(service, at)));
      }
    await this.book.viewed(analyst, 'readServiceAvailability', items.size);
    return { at, items: [...items.values()].sort(byCodes) };
  }

  private roomOf(service: Service, at: Instant): Room {
    const since = this.register.saidSince(service);
    return {
      lasts: since ? durationOf(startOfDay(since), at) : 'unknown',
      stale: service.said !== undefined && isStale(service.said, at),
    };
  }
}
