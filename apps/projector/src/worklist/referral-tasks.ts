import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { ReferralEvent } from '@wisselzone/domain/referral';
import type { Known } from './known-parties';
import type { Settled, Task, TaskKind, Turn } from './task';

type Turns = {
  readonly [Event in ReferralEvent as Event['type']]: (event: Fact<Event>, known: Known) => Turn;
};

const WAITING: readonly TaskKind[] = [
  'confirmReceipt',
  'answerReferral',
  'giveInformation',
  'answerMoment',
];

/** What came back to a sender waits until it asks anew, or notes what it did. */
export const CAME_BACK: readonly TaskKind[] = [
  'declinedReferral',
  'cancelledReferral',
  'expiredReferral',
  'lateAnswer',
  'loopedReferral',
  'unansweredOffering',
  'unansweredRegistration',
];

/** What is late when a step was missed. */
const MISSED = { receive: 'confirmReceipt', decide: 'answerReferral' } as const;

const task = (
  kind: TaskKind,
  tenant: OrganisationId,
  about: { readonly referral: string; readonly from?: OrganisationId },
): Task => ({
  tenant,
  kind,
  entityKind: 'referral',
  entity: about.referral,
  ...(about.from && { from: about.from }),
});

const partiesOf = (known: Known, referral: string) => {
  const parties = known.referrals[referral];
  return parties ? [parties] : [];
};

const ended = (referral: string): Settled => ({
  kinds: [...WAITING, 'assignWorker', 'planHandover', 'confirmCancellation'],
  entity: referral,
});

/** The sender must decide what now: an unanswered or refused question is never the end of the road. */
const backAtSender =
  (kind: 'declinedReferral' | 'cancelledReferral') =>
  (
    { plain: { referral } }: { readonly plain: { readonly referral: string } },
    known: Known,
  ): Turn => ({
    settle: [ended(referral)],
    open: partiesOf(known, referral).map(({ from, to }) =>
      task(kind, from, { referral, from: to }),
    ),
  });

const settled =
  (...kinds: readonly TaskKind[]) =>
  ({ plain: { referral } }: { readonly plain: { readonly referral: string } }): Turn => ({
    settle: [{ kinds, entity: referral }],
  });

/** What each event of a referral puts on, and takes off, the worklists of its two sides. */
export const referralTasks: Turns = {
  ReferralRequested: ({ plain: { referral, from, to, receiveBy, decideBy } }, known) => ({
    settle: [{ kinds: CAME_BACK, tenant: from }],
    open: [
      { ...task('confirmReceipt', to, { referral, from }), dueAt: receiveBy },
      { ...task('answerReferral', to, { referral, from }), dueAt: decideBy },
      ...(known.hasWorker[to] ? [] : [task('assignWorker', to, { referral, from })]),
    ],
  }),
  ReferralReceived: settled('confirmReceipt'),
  ReferralOpened: () => ({}),
  ReferralInformationAsked: ({ plain: { referral } }, known) => ({
    open: partiesOf(known, referral).map(({ from, to }) =>
      task('giveInformation', from, { referral, from: to }),
    ),
  }),
  ReferralInformationGiven: settled('giveInformation'),
  ReferralMomentProposed: ({ plain: { referral } }, known) => ({
    open: partiesOf(known, referral).map(({ from, to }) =>
      task('answerMoment', from, { referral, from: to }),
    ),
  }),
  ReferralMomentAnswered: settled('answerMoment'),
  ReferralAccepted: ({ plain: { referral } }, known) => ({
    settle: [{ kinds: [...WAITING, 'expiredReferral'], entity: referral }],
    open: partiesOf(known, referral)
      .filter(({ kind }) => kind === 'transfer')
      .flatMap(({ from, to }) => [
        task('planHandover', from, { referral, from: to }),
        task('planHandover', to, { referral, from }),
      ]),
  }),
  ReferralDeclined: backAtSender('declinedReferral'),
  ReferralWithdrawn: ({ plain: { referral } }) => ({ settle: [ended(referral)] }),
  // Late truth wins: the answer is still waited for, and the sender knows that it is late.
  ReferralExpired: ({ plain: { referral } }, known) => ({
    settle: [{ kinds: ['confirmReceipt', 'giveInformation', 'answerMoment'], entity: referral }],
    open: partiesOf(known, referral).map(({ from, to }) =>
      task('expiredReferral', from, { referral, from: to }),
    ),
  }),
  ReferralDeadlineMissed: ({ plain: { referral, step } }) => ({
    escalate: [{ kinds: [MISSED[step]], entity: referral }],
  }),
  LateAnswerNoted: ({ plain: { referral } }, known) => ({
    settle: [{ kinds: ['answerReferral'], entity: referral }],
    open: partiesOf(known, referral).flatMap(({ from, to }) => [
      task('lateAnswer', from, { referral, from: to }),
      task('lateAnswer', to, { referral, from }),
    ]),
  }),
  ReferralCompleted: ({ plain: { referral } }) => ({ settle: [ended(referral)] }),
  ReferralFailed: ({ plain: { referral } }) => ({ settle: [ended(referral)] }),
  ReferralForwarded: ({ plain: { referral, to, loop } }, known) => ({
    settle: [ended(referral)],
    open: loop
      ? partiesOf(known, referral).map(({ from }) =>
          task('loopedReferral', from, { referral, from: to }),
        )
      : [],
  }),
  ReferralCancellationAsked: ({ plain: { referral }, by }, known) => ({
    open: partiesOf(known, referral).map(({ from, to }) =>
      task('confirmCancellation', by === from ? to : from, { referral, from: by }),
    ),
  }),
  ReferralCancellationConfirmed: backAtSender('cancelledReferral'),
  ReferralCancellationRefused: settled('confirmCancellation'),
};
