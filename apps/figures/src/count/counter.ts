import { Injectable } from '@nestjs/common';
import { tallyOf, type Counted, type Tally } from '@wisselzone/domain/figures';
import type { FigureMeasure, Instant, SealedCategory } from '@wisselzone/kernel';
import { readEnvelope, Upcasters } from '@wisselzone/platform/envelope';
import { EventStore, type Position } from '@wisselzone/platform/event-store';
import { Areas } from '../area/areas';
import { Register } from '../register/register';
import { changeOf, type OpenedMeasure } from './change';
import { CodedSections, type CodeOf } from './coded-sections';
import { readHistory, type Window } from './dossier-history';
import { happeningsOf, type Happening, type Span } from './happening';
import { STALLS_AFTER_MS, type CodedAttribute } from './measures';

/** What to count. */
export interface Period extends Window, Span {
  /** A place of the log before every event of `STALLS_AFTER_MS` before the period; the beginning when left out. */
  readonly lookFrom?: Position;
}

/** A measure, or the part of it that has tables of its own. */
export type TableKey = FigureMeasure | `${FigureMeasure}/${SealedCategory}`;

/** Names the tables of a measure, or of its part. */
export const tableKey = ({ measure, part }: Pick<Happening, 'measure' | 'part'>): TableKey =>
  part ? `${measure}/${part}` : measure;

/** Counts by table. */
export type Tallies = ReadonlyMap<TableKey, Tally>;

const PAGE = 1_000;
const AT_ONCE = 16;

const measureIn = (codeOf: CodeOf, eventId: string): OpenedMeasure => ({
  lifeDomain: codeOf(eventId, 'lifeDomain'),
  measured: codeOf(eventId, 'measured'),
});

const kept = (counted: Map<TableKey, Counted[]>, key: TableKey): Counted[] => {
  const found = counted.get(key) ?? [];
  counted.set(key, found);
  return found;
};

/** The codes that were sealed. Of a level only the change is counted. */
const openedCodes = (
  { sealed: { measured, ...sealed }, earlier = [] }: Happening,
  codeOf: CodeOf,
): Counted['codes'] => ({
  ...Object.fromEntries(
    Object.entries(sealed).map(([attribute, eventId]) => [
      attribute,
      codeOf(eventId, attribute as CodedAttribute),
    ]),
  ),
  ...(measured && {
    change: changeOf(
      measureIn(codeOf, measured),
      earlier.map((eventId) => measureIn(codeOf, eventId)),
    ),
  }),
});

/**
 * Counts what happened in a period, from the log and nothing else. It holds one dossier at a time and
 * keeps only sums: the same period counted again gives the same, unless codes were erased.
 */
@Injectable()
export class Counter {
  constructor(
    private readonly log: EventStore,
    private readonly upcasters: Upcasters,
    private readonly register: Register,
    private readonly areas: Areas,
    private readonly sections: CodedSections,
  ) {}

  async count(period: Period, run: string): Promise<Tallies> {
    await this.register.fresh();
    const counted = new Map<TableKey, Counted[]>();
    const waiting = await this.dossiersOf(period);
    const work = async (): Promise<void> => {
      for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop())
        for (const [key, one] of await this.countedOf(stream, period, run))
          kept(counted, key).push(one);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return new Map([...counted].map(([key, all]) => [key, tallyOf(all)]));
  }

  /** Dossiers in which something happened in the period, or that may have come to stand still in it. */
  private async dossiersOf({ after, upTo, from, to, lookFrom }: Period): Promise<string[]> {
    const lastAt = new Map<string, Instant>();
    const touched = new Set<string>();
    let reached = lookFrom;
    for (;;) {
      const events = await this.log.readAll({
        ...{ limit: PAGE, streamPrefixes: ['dossier-'] },
        ...(reached === undefined ? {} : { after: reached }),
      });
      const known = events.filter(({ position }) => !this.isAfter(position, upTo));
      for (const stored of known) {
        lastAt.set(stored.stream, readEnvelope(stored).recordedAt);
        if (after === undefined || this.isAfter(stored.position, after)) touched.add(stored.stream);
      }
      reached = events.at(-1)?.position;
      if (known.length < PAGE) break;
    }
    const mayStall = (at: Instant): boolean => {
      const stalled = new Date(Date.parse(at) + STALLS_AFTER_MS).toISOString();
      return stalled <= to && (from === undefined || stalled > from);
    };
    return [...lastAt].flatMap(([stream, at]) =>
      touched.has(stream) || mayStall(at) ? [stream] : [],
    );
  }

  private async countedOf(
    stream: string,
    period: Period,
    run: string,
  ): Promise<readonly (readonly [TableKey, Counted])[]> {
    const { log, upcasters } = this;
    const history = await readHistory(log, { stream, window: period, upcasters });
    const isOcmw = (id: string) => this.register.organisation(id)?.organisationType === 'ocmw';
    const happenings = happeningsOf(history.told, period, isOcmw);
    if (happenings.length === 0) return [];
    const codeOf = await this.sections.codesOf(history, happenings, run);
    return happenings.map((happening) => {
      const codes = { ...happening.codes, ...openedCodes(happening, codeOf) };
      return [tableKey(happening), { ...this.placeOf(happening), codes }] as const;
    });
  }

  /** An OCMW serves one municipality; where none takes part, or one serves several, the place is not known. */
  private placeOf({ ocmw }: Happening) {
    const { municipalities = [] } = (ocmw && this.register.organisation(ocmw)) || {};
    return this.areas.placeOf(municipalities.length === 1 ? municipalities[0] : undefined);
  }

  private isAfter(one: Position, other: Position): boolean {
    return this.log.comparePositions(one, other) > 0;
  }
}
