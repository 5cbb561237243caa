import { fail, isAfter, present, record, type Instant } from '@wisselzone/kernel';
import type {
  NoteReturnDeadlineMissed,
  ReopenHandover,
  RequestReturn,
  TakeBatonBack,
} from './handover.commands';
import type { HandoverError } from './handover.errors';
import { otherStatus, partyInTheWay } from './handover-parties';
import type { Handover } from './handover.state';
import type { AroundHandover, HandoverAnswer } from './handover.types';

/** A baton that moved on, or is being handed on, does not come back along this handover. */
const batonInTheWay = (
  handover: Handover,
  { holder, otherOpen }: AroundHandover,
): HandoverError | undefined => {
  if (holder !== handover.to) return { code: 'batonElsewhere', holder };
  return otherOpen ? { code: 'handoverAlreadyOpen', handover: otherOpen } : undefined;
};

export const requestReturn = (
  { by, takeBackBy, reason, suggestion, now }: RequestReturn,
  handover: Handover,
  around: AroundHandover,
): HandoverAnswer => {
  if (by !== handover.to) return fail({ code: 'onlyReceiverMayDoThis' });
  if (handover.status === 'returnRequested') return record();
  if (handover.status !== 'transferred' && handover.status !== 'aftercare')
    return otherStatus(handover);
  const error = batonInTheWay(handover, around);
  if (error) return fail(error);
  if (!isAfter(takeBackBy, now)) return fail({ code: 'takeBackDateOver' });
  return record({
    type: 'ReturnRequested',
    plain: { handover: handover.handover, to: handover.from, takeBackBy },
    sealed: { guidance: { text: reason, ...present({ suggestion }) } },
  });
};

export const noteReturnDeadlineMissed = (
  { now }: NoteReturnDeadlineMissed,
  handover: Handover,
): HandoverAnswer => {
  const { handover: id, status, takeBackBy } = handover;
  if (status !== 'returnRequested' || !takeBackBy) return otherStatus(handover);
  if (handover.returnDeadlineMissed) return record();
  return isAfter(now, takeBackBy)
    ? record({ type: 'ReturnDeadlineMissed', plain: { handover: id, deadline: takeBackBy } })
    : fail({ code: 'deadlineNotPassed', deadline: takeBackBy });
};

/** Nobody is handed the baton back against their will: only the first sender itself takes it. */
export const takeBack = (
  { by }: TakeBatonBack,
  handover: Handover,
  around: AroundHandover,
): HandoverAnswer => {
  if (by !== handover.from) return fail({ code: 'onlySenderMayDoThis' });
  if (handover.status === 'returned') return record();
  if (handover.status !== 'returnRequested') return otherStatus(handover);
  const error = batonInTheWay(handover, around);
  if (error) return fail(error);
  if (!around.lead) return fail({ code: 'leadProfessionalNotNamed' });
  const { handover: id, from, to } = handover;
  return record({
    type: 'BatonTakenBack',
    plain: { handover: id, from: to, to: from, lead: around.lead },
  });
};

/** Whoever comes back within a year of the closing goes on with the same journey. */
const REOPENING_DAYS = 365;

const termAfter = (closedAt: Instant): Instant =>
  new Date(Date.parse(closedAt) + REOPENING_DAYS * 86_400_000).toISOString() as Instant;

export const reopen = (
  { by, reason, now }: ReopenHandover,
  handover: Handover,
  around: AroundHandover,
): HandoverAnswer => {
  const error = partyInTheWay(by, handover, ['closed']) ?? batonInTheWay(handover, around);
  if (error) return fail(error);
  const until = termAfter(handover.closedAt ?? now);
  if (isAfter(now, until)) return fail({ code: 'reopeningTermOver', until });
  return record({
    type: 'HandoverReopened',
    plain: { handover: handover.handover },
    sealed: { guidance: { text: reason } },
  });
};
