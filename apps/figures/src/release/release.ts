import type { ProtectedTable } from '@wisselzone/domain/figures';
import type { FigureMeasure, Instant, SealedCategory } from '@wisselzone/kernel';
import type { Position } from '@wisselzone/platform/event-store';

/** What one measure, or the part of it, counted, as it may be known. */
export interface MeasuredTable {
  readonly measure: FigureMeasure;
  readonly part?: SealedCategory;
  readonly table: ProtectedTable;
}

/** Figures of one period, as they were released. */
export interface Release {
  readonly number: number;
  readonly logId: string;
  readonly after: Position | undefined;
  readonly upTo: Position;
  readonly from: Instant | undefined;
  readonly to: Instant;
  readonly madeAt: Instant;
  readonly smallest: number;
  readonly version: number;
  readonly tables: readonly MeasuredTable[];
}
