import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Officer } from './officer';

/** Where the guard leaves who asks. */
export type OfficersRequest = FastifyRequest & { officer?: Officer };

/** Who asks. */
export const Asks = createParamDecorator((_: unknown, context: ExecutionContext): Officer => {
  const { officer } = context.switchToHttp().getRequest<OfficersRequest>();
  if (!officer) throw new Error('a route without the guard asks who is calling');
  return officer;
});
