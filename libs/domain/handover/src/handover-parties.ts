import { fail, type HandoverStatus, type OrganisationId } from '@wisselzone/kernel';
import type { HandoverError } from './handover.errors';
import type { Handover } from './handover.state';
import type { HandoverAnswer } from './handover.types';

/** The rule in the way of who is neither sender nor receiver, or comes at another status. */
export const partyInTheWay = (
  by: OrganisationId,
  handover: Handover,
  statuses: readonly HandoverStatus[],
): HandoverError | undefined => {
  if (by !== handover.from && by !== handover.to) return { code: 'notAPartyOfHandover' };
  return statuses.includes(handover.status)
    ? undefined
    : { code: 'handoverInOtherStatus', status: handover.status };
};

export const otherStatus = ({ status }: Handover): HandoverAnswer =>
  fail({ code: 'handoverInOtherStatus', status });
