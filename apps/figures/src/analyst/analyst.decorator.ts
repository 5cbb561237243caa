import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Analyst } from './analyst';

/** Where the guard leaves who asks. */
export type AnalystsRequest = FastifyRequest & { analyst?: Analyst };

/** Who asks. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Analyst => {
  const { analyst } = context.switchToHttp().getRequest<AnalystsRequest>();
  if (!analyst) throw new Error('a route without the guard asks who is calling');
  return analyst;
});
