import { Injectable } from '@nestjs/common';
import { isOver, type Partnership } from '@wisselzone/domain/partnership';
import type { OrganisationId } from '@wisselzone/kernel';
import { Clock } from '../clock';
import { Registers } from '../directory/registers';
import { Geography } from '../geography/geography';

/** The partnerships whose working group a signal of an area reaches. */
@Injectable()
export class WorkingGroups {
  constructor(
    private readonly registers: Registers,
    private readonly geography: Geography,
    private readonly clock: Clock,
  ) {}

  /** Whether an organisation sits at a table that a signal of this area reaches, as known by now. */
  hears(organisation: OrganisationId, area: readonly string[]): boolean {
    const now = this.clock.now();
    return this.registers.partnerships
      .all()
      .map(({ state }) => state)
      .filter((partnership) => !isOver(partnership, now))
      .filter(({ partners }) => partners.some((partner) => partner.organisation === organisation))
      .some((partnership) => this.reaches(partnership, area));
  }

  /** Whether all of these codes are or were those of municipalities. */
  knows(area: readonly string[]): boolean {
    return area.every((code) => this.geography.knows(code));
  }

  reaches({ workingArea }: Partnership, area: readonly string[]): boolean {
    return area.some((code) => this.geography.covers(workingArea, code));
  }
}
