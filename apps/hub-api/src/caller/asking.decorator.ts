import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { badRequest, issueTypes, type Issue } from '@wisselzone/platform/http';
import { isUuid } from '@wisselzone/kernel';
import type { FastifyRequest } from 'fastify';
import { toInstant } from '../request/moments';
import type { Asking, Intent } from './asking';

/** Where the guard leaves who asks, and for which operation. */
export type KnownRequest = FastifyRequest & { asking?: Asking; operation?: string };

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,64}$/;
const ETAG = /^"(\d{1,15})"$/;

const requestOf = (context: ExecutionContext): KnownRequest =>
  context.switchToHttp().getRequest<KnownRequest>();

const askingOf = (request: KnownRequest): Asking => {
  if (!request.asking) throw new Error('a route without the guard asks who is calling');
  return request.asking;
};

/** Who asks. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  askingOf(requestOf(context)),
);

/** The ids of the path, each a UUID in lower case. */
export const Path = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const ids = requestOf(context).params as Record<string, string>;
  for (const [name, id] of Object.entries(ids)) if (!isUuid(id)) throw badRequest(notAUuid(name));
  return ids;
});

/** A command with its manners: an idempotency key, perhaps a revision, nothing in the query. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): Intent => {
  const request = requestOf(context);
  for (const name of Object.keys(request.query as object)) throw badRequest(unknownQuery(name));
  const { occurredAt, onBehalfOf, sourceMessageId } = (request.body ?? {}) as Record<
    string,
    string
  >;
  const ifMatch = revisionOf(request.headers['if-match']);
  const happened = toInstant(occurredAt);
  return {
    ...askingOf(request),
    method: request.method,
    path: pathOf(request.url),
    idempotencyKey: keyOf(request.headers['idempotency-key']),
    body: request.body,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(happened ? { occurredAt: happened } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(sourceMessageId ? { sourceMessageId } : {}),
  };
});

const pathOf = (url: string): string =>
  (url.split('?')[0] ?? url).replace(/^\/REST\/wisselzone\/v1/, '');

const keyOf = (header: string | string[] | undefined): string => {
  if (header === undefined)
    throw badRequest(inHeader('Idempotency-Key', issueTypes.requiredInput, 'is required'));
  if (typeof header === 'string' && IDEMPOTENCY_KEY.test(header)) return header;
  throw badRequest(
    inHeader(
      'Idempotency-Key',
      issueTypes.schemaViolation,
      'must be 8 to 64 visible ASCII characters',
    ),
  );
};

const revisionOf = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  const revision = ETAG.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw badRequest(
    inHeader('If-Match', issueTypes.schemaViolation, 'must be one ETag as the hub gave it'),
  );
};

const inHeader = (name: string, type: string, detail: string): Issue => ({
  type,
  in: 'header',
  name,
  detail,
});

const notAUuid = (name: string): Issue => ({
  type: issueTypes.schemaViolation,
  in: 'path',
  name,
  detail: 'must be a UUID in lower case',
});

const unknownQuery = (name: string): Issue => ({
  type: issueTypes.unknownInput,
  in: 'query',
  name: /^[a-zA-Z0-9_-]{1,60}$/.test(name) ? name : 'unknown',
  detail: 'is not known here',
});
