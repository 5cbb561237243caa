import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Log } from './log';
import { issueTypes, ProblemError, standardProblems } from './problem';

/** Turns an error of a port (a store that is away) into a problem; `undefined` when it does not know it. */
export type Translate = (error: unknown) => ProblemError | undefined;

/**
 * What has to be durable before a refusal is answered, such as the line of a denied attempt. When it
 * rejects, its own error is answered instead.
 */
export type BeforeRefusal = (request: FastifyRequest, refusal: ProblemError) => Promise<void>;

/** Writes every refusal as RFC 9457, and logs it once: callers' mistakes as warnings, our own as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly translate: Translate,
    private readonly beforeRefusal?: BeforeRefusal,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = await this.noted(request, this.refusalOf(error, request));
    this.report(request, refusal, error);
    // An event stream that already began cannot turn into a problem: ending it makes the client come back.
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.end();
      return;
    }
    void reply
      .status(refusal.problem.status)
      .headers(headersOf(refusal))
      .type('application/problem+json')
      .send(problemBody(refusal));
  }

  private async noted(request: FastifyRequest, refusal: ProblemError): Promise<ProblemError> {
    try {
      await this.beforeRefusal?.(request, refusal);
      return refusal;
    } catch (failure) {
      return this.refusalOf(failure, request);
    }
  }

  private refusalOf(error: unknown, request: FastifyRequest): ProblemError {
    if (error instanceof ProblemError) return error;
    const known = this.translate(error);
    if (known) return known;
    if (error instanceof HttpException) return fromFramework(error, request);
    return new ProblemError(standardProblems.internalServerError);
  }

  private report(request: FastifyRequest, { problem }: ProblemError, error: unknown): void {
    const fields = { traceId: request.id, method: request.method, route: request.routeOptions.url };
    if (problem.status < 500) this.log.warn({ ...fields, problem: problem.type }, 'refused');
    else this.log.error({ ...fields, problem: problem.type, fault: faultOf(error) }, 'failed');
  }
}

/** Only names, codes and our own stack lines: the text of a foreign error may hold values. */
const faultOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: error.stack?.split('\n').filter((line) => line.startsWith('    at ')),
    ...(error.cause === undefined ? {} : { cause: faultOf(error.cause) }),
  };
};

/** Nest and Fastify refuse before our code runs: unknown routes, large or unreadable bodies. */
const fromFramework = (error: HttpException, request: FastifyRequest): ProblemError => {
  switch (error.getStatus()) {
    case 404:
      return new ProblemError(standardProblems.resourceNotFound);
    case 413:
      return new ProblemError(standardProblems.payloadTooLarge, {
        facts: { limitBytes: request.routeOptions.bodyLimit },
      });
    case 415:
      return new ProblemError(standardProblems.unsupportedMediaType);
    case 400:
      return new ProblemError(standardProblems.badRequest, {
        issues: [
          { type: issueTypes.schemaViolation, in: 'body', name: '', detail: 'must be JSON' },
        ],
      });
    default:
      return new ProblemError(standardProblems.internalServerError, {}, { cause: error });
  }
};

/** The largest body taken in, in bytes. */
export const BODY_LIMIT = 256 * 1024;

const headersOf = ({ problem, occurrence }: ProblemError): Record<string, string> => ({
  ...(occurrence.retryAfterSec ? { 'Retry-After': String(occurrence.retryAfterSec) } : {}),
  ...(problem.status === 401
    ? { 'WWW-Authenticate': 'Bearer, DPoP algs="ES256 EdDSA PS256"' }
    : {}),
});

/** What a refusal says of itself (RFC 9457), wherever it is written. */
export const problemBody = ({
  problem,
  occurrence,
}: ProblemError): Readonly<Record<string, unknown>> => ({
  ...occurrence.facts,
  ...problem,
  ...(occurrence.detail ? { detail: occurrence.detail } : {}),
  instance: `urn:uuid:${randomUUID()}`,
  ...(occurrence.issues ? { issues: occurrence.issues } : {}),
});
