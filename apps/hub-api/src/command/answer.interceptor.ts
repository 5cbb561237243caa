import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { CommandAnswer } from './answer';

/** Puts status, `ETag` and `Location` of a command's answer on the wire. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor<CommandAnswer, CommandAnswer['body']> {
  intercept(
    context: ExecutionContext,
    next: CallHandler<CommandAnswer>,
  ): Observable<CommandAnswer['body']> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map(({ status, etag, location, body }) => {
        void reply.status(status).header('ETag', etag).header('Location', location);
        return body;
      }),
    );
  }
}
