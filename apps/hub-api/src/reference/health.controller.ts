import { Controller, Get, HttpStatus, Query, Res } from '@nestjs/common';
import { EventStore } from '@wisselzone/platform/event-store';
import { ReadStore } from '@wisselzone/platform/read-store';
import type { FastifyReply } from 'fastify';
import { NoQuery } from '../reading/query.request';

interface Health {
  readonly status: 'UP' | 'DEGRADED' | 'DOWN';
}

const works = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    () => false,
  );

/** Down without the log; degraded, commands only, without the read models. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly log: EventStore,
    private readonly rows: ReadStore,
  ) {}

  @Get()
  async check(
    @Query() _: NoQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Health> {
    const [log, rows] = await Promise.all([
      works(this.log.head()),
      works(this.rows.inTransaction((open) => open.query('select 1'))),
    ]);
    if (!log) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: log ? (rows ? 'UP' : 'DEGRADED') : 'DOWN' };
  }
}
