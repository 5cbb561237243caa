import type { ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest, issueTypes, standardProblems, type ProblemType } from './problem';

/**
 * What a server of ours waits for and reads at most: the line and headers of a request in ten seconds and
 * 16 KiB, all of it in twenty. Whoever is slower or says more is cut off before any code of ours runs.
 */
export const REQUEST_LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 1_000,
} as const satisfies ServerOptions;

const UNREAD: Readonly<Record<string, ProblemType>> = {
  ERR_HTTP_REQUEST_TIMEOUT: standardProblems.requestTimeout,
  HPE_HEADER_OVERFLOW: standardProblems.headerFieldsTooLarge,
};

/** Answers what could not be read as a request, with a problem of RFC 9457, and hangs up. */
export const refuseUnread = ({ code = '' }: NodeJS.ErrnoException, socket: Socket): void => {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const problem = UNREAD[code] ?? standardProblems.badRequest;
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${String(problem.status)} ${problem.title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${String(Buffer.byteLength(body))}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};

/** How deep a body may be nested; no request of ours comes near. */
const DEEPEST = 32;

/** Throws 400 for a body that is nested deeper than anything we ask for: what walks over it later walks by calling itself. */
export const requireShallow = (body: unknown): void => {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
    if (level.length === 0) return;
  }
  throw badRequest({
    type: issueTypes.schemaViolation,
    in: 'body',
    name: '',
    detail: `must be nested ${String(DEEPEST)} levels deep at most`,
  });
};
