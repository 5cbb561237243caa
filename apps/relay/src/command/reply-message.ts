import { BASE_PATH, SERVICE } from '@wisselzone/contracts';
import type { CommandId } from '@wisselzone/kernel';
import { derivedId } from '@wisselzone/platform/envelope';
import type { Unanswered } from '@wisselzone/platform/inbox';
import { topicsOf, type OutgoingMessage } from '@wisselzone/platform/messaging';

/** What became of a message, for its sender: the same id on every repeat. */
export const replyMessageOf = (organisation: string, reply: Unanswered): OutgoingMessage => {
  const { entry, source, id, outcome, accepted, endedAt, body } = reply;
  return {
    topic: topicsOf(organisation).replies,
    key: id,
    headers: {
      ce_specversion: '1.0',
      ce_id: derivedId(entry as CommandId, `reply/${String(outcome)}`),
      ce_source: BASE_PATH,
      ce_type: `${SERVICE}.commands.notify.${accepted ? 'accepted' : 'refused'}`,
      ce_service: SERVICE,
      ce_time: endedAt.toISOString(),
      ce_requestsource: source,
      ce_requestid: id,
      'content-type': accepted ? 'application/json' : 'application/problem+json',
    },
    value: JSON.stringify(body),
  };
};
