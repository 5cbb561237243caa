import type { OfferingEvent } from '@wisselzone/domain/offering';
import type { Fact, OrganisationId } from '@wisselzone/kernel';
import { CAME_BACK } from './referral-tasks';
import type { Task, TaskKind, Turn } from './task';

type Turns = { readonly [Event in OfferingEvent as Event['type']]: (event: Fact<Event>) => Turn };

const task = (
  kind: TaskKind,
  { offering, from }: { readonly offering: string; readonly from: OrganisationId },
): Task => ({ tenant: from, kind, entityKind: 'offering', entity: offering });

/** What each event of an offering puts on, and takes off, the worklist of its sender; candidates have windows. */
export const offeringTasks: Turns = {
  // Asking several at once is asking anew.
  ReferralOffered: ({ plain: { from } }) => ({ settle: [{ kinds: CAME_BACK, tenant: from }] }),
  OfferAnswered: ({ plain: { answer, ...about }, by }) => ({
    open: answer === 'interested' ? [{ ...task('chooseCandidate', about), from: by }] : [],
  }),
  OfferChosen: ({ plain: { offering } }) => ({
    settle: [{ kinds: ['chooseCandidate'], entity: offering }],
  }),
  OfferingWithdrawn: ({ plain: { offering } }) => ({
    settle: [{ kinds: ['chooseCandidate'], entity: offering }],
  }),
  OfferingExpired: ({ plain }) => ({
    settle: [{ kinds: ['chooseCandidate'], entity: plain.offering }],
    open: [task('unansweredOffering', plain)],
  }),
};
