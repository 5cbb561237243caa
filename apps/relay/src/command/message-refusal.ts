import type { QuarantineReason } from '@wisselzone/kernel';
import {
  badRequest,
  BODY_LIMIT,
  issueTypes,
  problemBody,
  ProblemError,
  standardProblems,
} from '@wisselzone/platform/http';
import type { Refusal } from '@wisselzone/platform/inbox';

/** A message that cannot be done as it is: names the header or the body, and the rule; never what stood there. */
export const refusedFor = (reason: QuarantineReason, name: string, detail: string): Refusal => {
  const place = name === 'body' ? ('body' as const) : ('header' as const);
  const issue = { type: issueTypes.invalidInput, in: place, name, detail };
  return { reason, owner: 'sender', problem: problemBody(badRequest(issue)) };
};

/** More than any door of ours takes in. */
export const tooLarge = (): Refusal => {
  const problem = new ProblemError(standardProblems.payloadTooLarge, {
    facts: { limitBytes: BODY_LIMIT },
  });
  return { reason: 'tooLarge', owner: 'sender', problem: problemBody(problem) };
};

/** The number of the message was another's first. */
export const idReused = (): Refusal =>
  refusedFor('messageIdReused', 'ce_id', 'names a message that came before with other content');

/** We cannot read what we stored. */
export const notReadable = (): Refusal => ({
  reason: 'notReadable',
  owner: 'hub',
  problem: problemBody(new ProblemError(standardProblems.internalServerError)),
});
