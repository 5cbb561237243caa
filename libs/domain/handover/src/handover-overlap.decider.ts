import {
  endOfDay,
  fail,
  isAfter,
  record,
  sealed,
  textGiven,
  type Day,
  type Instant,
} from '@wisselzone/kernel';
import type {
  ConfirmOverlapEnd,
  DecideOverlapEnd,
  ExtendOverlap,
  StartOverlap,
  TransferHandover,
} from './handover.commands';
import type { HandoverError } from './handover.errors';
import type { HandoverEvent } from './handover.events';
import { otherStatus, partyInTheWay } from './handover-parties';
import type { Handover } from './handover.state';
import type { AroundHandover, HandoverAnswer } from './handover.types';

const isOver = (day: Day, now: Instant): boolean => !isAfter(endOfDay(day), now);

export const startOverlap = (
  { by, plannedEnd, now }: StartOverlap,
  handover: Handover,
): HandoverAnswer => {
  const error = partyInTheWay(by, handover, ['planned']);
  if (error) return fail(error);
  if (isOver(plannedEnd, now)) return fail({ code: 'overlapEndOver' });
  return record({
    type: 'HandoverOverlapStarted',
    plain: { handover: handover.handover, plannedEnd },
  });
};

const extensionInTheWay = (
  { by, plannedEnd, now }: ExtendOverlap,
  handover: Handover,
): HandoverError | undefined => {
  const error = partyInTheWay(by, handover, ['overlap']);
  if (error) return error;
  if (handover.endDecided) return { code: 'overlapEndAlreadyDecided' };
  if (handover.plannedEnd && plannedEnd <= handover.plannedEnd)
    return { code: 'overlapEndNotLater', plannedEnd: handover.plannedEnd };
  return isOver(plannedEnd, now) ? { code: 'overlapEndOver' } : undefined;
};

export const extendOverlap = (command: ExtendOverlap, handover: Handover): HandoverAnswer => {
  const error = extensionInTheWay(command, handover);
  if (error) return fail(error);
  return record({
    type: 'HandoverOverlapExtended',
    plain: { handover: handover.handover, plannedEnd: command.plannedEnd },
    ...sealed({ guidance: textGiven(command.text) }),
  });
};

export const confirmOverlapEnd = (
  { by }: ConfirmOverlapEnd,
  handover: Handover,
): HandoverAnswer => {
  const error = partyInTheWay(by, handover, ['overlap']);
  if (error) return fail(error);
  return handover.endConfirmedBy.includes(by)
    ? record()
    : record({ type: 'HandoverOverlapEndConfirmed', plain: { handover: handover.handover } });
};

export const decideOverlapEnd = (
  { by, reason }: DecideOverlapEnd,
  handover: Handover,
): HandoverAnswer => {
  if (by !== handover.from) return fail({ code: 'onlySenderMayDoThis' });
  if (handover.status !== 'overlap') return otherStatus(handover);
  if (handover.endDecided) return record();
  return record({
    type: 'HandoverOverlapEndDecided',
    plain: { handover: handover.handover },
    sealed: { guidance: { text: reason } },
  });
};

const transferInTheWay = (
  handover: Handover,
  { holder }: AroundHandover,
): HandoverError | undefined => {
  if (handover.status !== 'overlap')
    return { code: 'handoverInOtherStatus', status: handover.status };
  if (holder !== handover.from) return { code: 'batonElsewhere', holder };
  return handover.endDecided || handover.endConfirmedBy.includes(handover.from)
    ? undefined
    : { code: 'overlapEndNotConfirmed' };
};

/** The baton moves only here, by the receiver's own confirmation. */
export const transfer = (
  { by }: TransferHandover,
  handover: Handover,
  around: AroundHandover,
): HandoverAnswer => {
  if (by !== handover.to) return fail({ code: 'onlyReceiverMayDoThis' });
  if (handover.status === 'transferred') return record();
  const error = transferInTheWay(handover, around);
  if (error) return fail(error);
  if (!around.lead) return fail({ code: 'leadProfessionalNotNamed' });
  const { referral, from, to } = handover;
  const transferred: HandoverEvent = {
    type: 'HandoverTransferred',
    plain: { handover: handover.handover, referral, from, to, lead: around.lead },
  };
  return handover.endConfirmedBy.includes(by)
    ? record(transferred)
    : record<HandoverEvent>(
        { type: 'HandoverOverlapEndConfirmed', plain: { handover: handover.handover } },
        transferred,
      );
};
