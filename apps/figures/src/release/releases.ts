import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  protect,
  type ProtectedTable,
  type SuppressionRule,
  type Tally,
} from '@wisselzone/domain/figures';
import {
  FIGURE_MEASURE_CODES,
  present,
  type FigureMeasure,
  type Instant,
  type SealedCategory,
} from '@wisselzone/kernel';
import { EventStore, type Position } from '@wisselzone/platform/event-store';
import { Clock } from '../clock';
import { Counter, tableKey, type Period, type Tallies } from '../count/counter';
import { DEFINITIONS_VERSION, measures, STALLS_AFTER_MS } from '../count/measures';
import type { MeasuredTable, Release } from './release';
import { ReleaseRows } from './release.rows';

/** Counts from 1 to 4 are small. */
export const RULE: SuppressionRule = { smallest: 5 };

/** A measure of which a second count did not find every figure again, and why. */
export interface Difference {
  readonly measure: FigureMeasure;
  readonly part?: SealedCategory;
  readonly because: 'codesGone' | 'counts';
}

interface Made {
  readonly release: Release;
  readonly isNew: boolean;
}

const NOTHING_COUNTED: Tally = { places: new Map(), codes: new Map() };

const tablesOf = (tallies: Tallies, rule: SuppressionRule): readonly MeasuredTable[] =>
  FIGURE_MEASURE_CODES.flatMap((measure) => {
    const { parts } = measures[measure];
    const tables = parts ? parts.map((part) => ({ measure, part })) : [{ measure }];
    return tables.map((one) => ({
      ...one,
      table: protect(tallies.get(tableKey(one)) ?? NOTHING_COUNTED, rule),
    }));
  });

/** All that rests on the plain part of events, which no erasure reaches. */
const placesOf = ({ total, regions, municipalities }: ProtectedTable) => ({
  ...{ total, regions, municipalities },
});

/** Makes releases, each from where the last one ended, and counts them again. */
@Injectable()
export class Releases {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly log: EventStore,
    private readonly counter: Counter,
    private readonly rows: ReleaseRows,
    private readonly clock: Clock,
  ) {}

  /** One at a time. `isNew` is false when nothing happened since the last release, which is then given. */
  make(): Promise<Made> {
    const mine = this.turn.then(() => this.makeNext());
    // What a turn rejects with is for whoever asked for it.
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  /** The measures of which a second count of the same events differs from what was released. */
  async recount(release: Release): Promise<readonly Difference[]> {
    const tallies = await this.counter.count(await this.periodOf(release), randomUUID());
    return tablesOf(tallies, release).flatMap((found): readonly Difference[] => {
      const { measure, part, table } = found;
      const kept = release.tables.find((one) => tableKey(one) === tableKey(found))?.table;
      // What was not yet a measure then was not released.
      if (!kept || isDeepStrictEqual(kept, asKept(table))) return [];
      const samePlaces = isDeepStrictEqual(placesOf(kept), asKept(placesOf(table)));
      return [{ measure, ...present({ part }), because: samePlaces ? 'codesGone' : 'counts' }];
    });
  }

  private async makeNext(): Promise<Made> {
    const last = await this.rows.last();
    const upTo = await this.log.head();
    if (last && !this.isAfter(upTo, last.upTo)) return { release: last, isNew: false };
    if (upTo === undefined) throw new Error('there is no event to count yet');
    const release = await this.counted(last, upTo);
    return (await this.rows.keep(release)) ? { release, isNew: true } : this.makeNext();
  }

  private async counted(last: Release | undefined, upTo: Position): Promise<Release> {
    const bounds = { after: last?.upTo, upTo, from: last?.to, to: this.clock.now() };
    const tallies = await this.counter.count(await this.periodOf(bounds), randomUUID());
    return {
      ...bounds,
      number: (last?.number ?? 0) + 1,
      logId: await this.log.logId(),
      madeAt: this.clock.now(),
      smallest: RULE.smallest,
      version: DEFINITIONS_VERSION,
      tables: tablesOf(tallies, RULE),
    };
  }

  private isAfter(one: Position | undefined, other: Position): boolean {
    return one !== undefined && this.log.comparePositions(one, other) > 0;
  }

  private async periodOf(bounds: Omit<Period, 'lookFrom'>): Promise<Period> {
    const { from } = bounds;
    if (from === undefined) return bounds;
    const before = new Date(Date.parse(from) - STALLS_AFTER_MS).toISOString() as Instant;
    const lookFrom = (await this.rows.all()).find(({ to }) => to <= before)?.upTo;
    return lookFrom === undefined ? bounds : { ...bounds, lookFrom };
  }
}

/** As it reads back from where it is kept. */
const asKept = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
