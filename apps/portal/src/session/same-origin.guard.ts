import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemError, ruleOf, standardProblems } from '@wisselzone/platform/http';
import { PUBLIC_URL } from './public-url';

const SAFE = ['GET', 'HEAD'];

/**
 * Lets only our own pages speak under a session, at every route there is. A request that changes something must
 * prove where it comes from and be JSON, which no form can send; one that reads more than a public page may not
 * come from another site.
 */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(PUBLIC_URL) private readonly publicUrl: string) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isPublic = ruleOf(request).informationClass === 0;
    const allowed = SAFE.includes(request.method)
      ? isPublic || this.mayRead(request)
      : this.mayChange(request);
    if (allowed) return true;
    throw new ProblemError(standardProblems.missingPermission, {
      detail: 'This request must come from a page of the portal itself, as JSON.',
    });
  }

  /** `none`: the person typed the address. */
  private mayRead({ headers }: FastifyRequest): boolean {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }

  private mayChange({ headers }: FastifyRequest): boolean {
    const { origin } = headers;
    const own =
      origin === undefined
        ? headers['sec-fetch-site'] === 'same-origin'
        : origin === this.publicUrl;
    return own && /^application\/json\b/.test(headers['content-type'] ?? '');
  }
}
