import type { FastifyRequest } from 'fastify';
import { badRequest, issueTypes, ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { ScreenCommand } from './hub-door';

const ID = '[0-9a-f-]{36}';
/** What the screens can do; every other command is for an organisation's own tools. */
const COMMAND = new RegExp(
  `^/api/organisations/${ID}/(deliveryRetries|deliverySkips|messageRetries|messageCorrections|messageSkips|deliverySkips/${ID}/(confirmations|refusals))$`,
);
const KEY = /^[\x21-\x7e]{8,64}$/;

/** The command that a screen sends. Throws 404 for whatever no screen can do, and 400 without a key. */
export const screenCommandOf = ({ url, headers, body }: FastifyRequest): ScreenCommand => {
  if (!COMMAND.test(url)) throw new ProblemError(standardProblems.resourceNotFound);
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key))
    throw badRequest({
      ...{ type: issueTypes.requiredInput, in: 'header', name: 'Idempotency-Key' },
      detail: 'must be 8 to 64 visible ASCII characters',
    });
  return { key, body: JSON.stringify(body ?? {}) };
};
