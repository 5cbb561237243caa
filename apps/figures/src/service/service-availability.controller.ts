import { Controller, Get } from '@nestjs/common';
import type { FiguresComponents } from '@wisselzone/contracts';
import type { Service } from '@wisselzone/domain/service';
import type { Instant } from '@wisselzone/kernel';
import type { Analyst } from '../analyst/analyst';
import { Asks } from '../analyst/analyst.decorator';
import { Areas } from '../area/areas';
import { FiguresBook } from '../book/figures-book';
import { Clock } from '../clock';
import { Register } from '../register/register';

type Schemas = FiguresComponents['schemas'];
type Item = Schemas['ServiceAvailability']['items'][number];

const isOffered = ({ until }: Service, now: Instant): boolean =>
  until === undefined || now.slice(0, 10) <= until;

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
    for (const { helpsWith, seat, said } of offered)
      for (const lifeDomain of helpsWith) {
        const { region: area } = this.areas.placeOf(seat);
        const availability = said?.availability ?? 'unknown';
        const key = `${lifeDomain} ${area} ${availability}`;
        const services = (items.get(key)?.services ?? 0) + 1;
        const areaName = this.areas.nameOf(area);
        items.set(key, { lifeDomain, area, areaName, availability, services });
      }
    await this.book.viewed(analyst, 'readServiceAvailability', items.size);
    return { at, items: [...items.values()].sort(byCodes) };
  }
}
