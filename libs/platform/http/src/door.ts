import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { isUuid } from '@wisselzone/kernel';
import { readForms } from './forms';
import { NestLog, type Log } from './log';
import { BODY_LIMIT, ProblemFilter, type BeforeRefusal, type Translate } from './problem.filter';
import { REQUEST_LIMITS, refuseUnread, requireShallow } from './request-limits';
import { RoutePolicy, type RouteRule } from './route-policy';
import { securityHeaders, type PagePolicy } from './security-headers';
import { RequestValidation } from './validation';

type NestModule = Parameters<typeof NestFactory.create>[0];

/** What tells one door from another. */
export interface DoorOptions {
  /** Such as `REST/wisselzone/v1`. */
  readonly basePath: string;
  /** The lines of this door in `contracts/http/route-policy.csv`: a route that is in none cannot start. */
  readonly routes: readonly RouteRule[];
  readonly log: Log;
  /** Exact addresses of the proxies in front; only their word on where a request came from counts. None when left out. */
  readonly trustedProxies?: readonly string[];
  readonly translate: Translate;
  /** Awaited before any refusal is answered; left out, nothing is. */
  readonly beforeRefusal?: BeforeRefusal;
  /** Routes below the base path, as Nest spells them, that take a larger body than the others, in bytes. */
  readonly bodyLimits?: Readonly<Record<string, number>>;
  /** For a door that also serves pages: the whole `Content-Security-Policy`. Left out, nothing may be loaded. */
  readonly pagePolicy?: PagePolicy;
}

/**
 * A Nest application on Fastify with the manners every door of ours has: JSON only, 256 KiB at most unless named and not
 * nested without end, no waiting for whoever is slow, a trace id on each answer, nothing kept by caches, problems as RFC 9457. Not listening yet.
 */
export const openDoor = async (
  module: NestModule,
  {
    basePath,
    routes,
    log,
    translate,
    beforeRefusal,
    bodyLimits = {},
    pagePolicy,
    trustedProxies,
  }: DoorOptions,
): Promise<NestFastifyApplication> => {
  const adapter = adapterBehind(trustedProxies);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(log),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  readForms(fastify);
  const always = { ...(await securityHeaders(pagePolicy)), 'cache-control': 'no-store' };
  holdRoutes(fastify, new RoutePolicy(routes, basePath === '' ? '' : `/${basePath}`));
  widenRoutes(fastify, `/${basePath}`, bodyLimits);
  followRequests(fastify, always, log);
  app.setGlobalPrefix(basePath);
  app.useGlobalFilters(new ProblemFilter(log, translate, beforeRefusal));
  app.useGlobalPipes(new RequestValidation());
  return app;
};

/** What is done with every request: its trace, what each answer carries, how deep a body may be, its line in the log. */
const followRequests = (
  fastify: FastifyInstance,
  always: Readonly<Record<string, string>>,
  log: Log,
): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(always);
    trace(request, reply);
    done();
  });
  fastify.addHook('preValidation', ({ body }, _reply, done) => {
    requireShallow(body);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info(answered(request, reply), 'answered');
    done();
  });
};

/** Only the word of these counts on where a request came from; slow and endless requests reach none of our code. */
const adapterBehind = (trustedProxies: readonly string[] = []): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    ...{ http: REQUEST_LIMITS, requestTimeout: REQUEST_LIMITS.requestTimeout },
    clientErrorHandler: refuseUnread,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });

const holdRoutes = (fastify: FastifyInstance, policy: RoutePolicy): void => {
  fastify.addHook('onRoute', (route) => policy.apply(route));
  fastify.addHook('onReady', (done) => {
    policy.requireAllServed();
    done();
  });
};

const widenRoutes = (
  fastify: FastifyInstance,
  base: string,
  limits: Readonly<Record<string, number>>,
): void => {
  fastify.addHook('onRoute', (route) => {
    const limit = limits[route.url.slice(base.length)];
    if (limit !== undefined && route.method === 'POST') route.bodyLimit = limit;
  });
};

const trace = (request: FastifyRequest, reply: FastifyReply): void => {
  reply.header('BelGov-Trace-Id', request.id);
  const related = request.headers['belgov-trace-id'];
  if (typeof related === 'string' && isUuid(related))
    reply.header('BelGov-Related-Trace-Id', related);
};

const answered = (request: FastifyRequest, reply: FastifyReply): object => ({
  traceId: request.id,
  method: request.method,
  route: request.routeOptions.url,
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime),
});
