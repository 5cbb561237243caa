import type { FastifyRequest } from 'fastify';
import { badRequest, issueTypes, ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { ScreenCommand } from './hub-door';

const ID = '[0-9a-f-]{36}';
/** What the screens can do; every other command is for an organisation's own tools. */
const COMMANDS = [
  // Whoever looks after the deliveries.
  `organisations/${ID}/(deliveryRetries|deliverySkips|messageRetries|messageCorrections|messageSkips|deliverySkips/${ID}/(confirmations|refusals))`,
  // Whoever guides the person.
  `dossiers/${ID}/(referrals|notes|steps)`,
  `dossiers/${ID}/referrals/${ID}/(openings|acceptances|declines|informationRequests|informationAnswers|withdrawals|completions)`,
];
const COMMAND = new RegExp(`^/api/(${COMMANDS.join('|')})$`);
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
