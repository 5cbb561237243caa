import { Injectable } from '@nestjs/common';
import { EventStore, type Position } from '@wisselzone/platform/event-store';
import { badRequest, issueTypes, ProblemError, standardProblems } from '@wisselzone/platform/http';
import {
  readCheckpoint,
  ReadProgress,
  ReadStore,
  type Rows,
} from '@wisselzone/platform/read-store';

/** The projection whose rows this door reads. */
const READ_MODELS = { schema: 'read', projection: 'readModels', version: 1 } as const;
const LONGEST_WAIT_MS = 5_000;
const POSITION = /^[0-9:]{1,60}$/;

/** The rows of one organisation, and waiting for them to get somewhere. */
@Injectable()
export class ReadModels {
  constructor(
    private readonly rows: ReadStore,
    private readonly progress: ReadProgress,
    private readonly log: EventStore,
  ) {}

  /** As the tenant, under row-level security; the work names the tenant in its SQL as well. */
  asTenant<Result>(tenant: string, work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.rows.inTenant(tenant, work);
  }

  /** Fulfils when the rows have reached the position; 503 with `Retry-After` when they do not in time. */
  async reach(position: string | undefined): Promise<void> {
    if (position === undefined) return;
    if (!POSITION.test(position)) throw badRequest(notAPosition);
    const wanted = position as Position;
    const logId = await this.log.logId();
    const there = async (): Promise<boolean> => {
      const at = await this.rows.inTransaction((rows) =>
        readCheckpoint(rows, { ...READ_MODELS, logId }),
      );
      return at !== undefined && this.log.comparePositions(at as Position, wanted) >= 0;
    };
    if (await this.progress.waitUntil(there, LONGEST_WAIT_MS)) return;
    throw new ProblemError(standardProblems.serviceUnavailable, { retryAfterSec: 1 });
  }

  /** True as soon as `news` finds something, false when the time is over. */
  waitFor(news: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
    return this.progress.waitUntil(news, timeoutMs);
  }
}

const notAPosition = {
  type: issueTypes.schemaViolation,
  in: 'query',
  name: 'notBefore',
  detail: 'must be a position that a command answered with',
} as const;
