import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { EventStore } from '@wisselzone/platform/event-store';
import type { FastifyReply } from 'fastify';

/** Down without the log. */
@Controller('health')
export class HealthController {
  constructor(private readonly log: EventStore) {}

  @Get()
  async checkHealth(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly status: 'UP' | 'DOWN' }> {
    const up = await this.log.head().then(
      () => true,
      () => false,
    );
    if (!up) void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: up ? 'UP' : 'DOWN' };
  }
}
