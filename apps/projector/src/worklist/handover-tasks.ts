import { endOfDay, startOfDay, type Fact, type OrganisationId } from '@wisselzone/kernel';
import {
  outcomesAsked,
  type HandoverClosed,
  type HandoverEvent,
} from '@wisselzone/domain/handover';
import type { Known } from './known-parties';
import type { Task, TaskKind, Turn } from './task';

type Turns = {
  readonly [Event in HandoverEvent as Event['type']]: (event: Fact<Event>, known: Known) => Turn;
};

const partiesOf = (known: Known, handover: string) => {
  const parties = known.handovers[handover];
  return parties ? [parties] : [];
};

const task = (
  kind: TaskKind,
  tenant: OrganisationId,
  about: { readonly handover: string; readonly from?: OrganisationId },
): Task => ({
  tenant,
  kind,
  entityKind: 'handover',
  entity: about.handover,
  ...(about.from && { from: about.from }),
});

const OVERLAP: readonly TaskKind[] = ['confirmOverlapEnd', 'transferHandover', 'recordIntake'];
const AFTERCARE: readonly TaskKind[] = ['planAftercare', 'aftercareMoment'];

/** Both sides confirm that the overlap may end, by its planned day. */
const overlap = (
  {
    plain: { handover, plannedEnd },
  }: Fact<Extract<HandoverEvent, { type: 'HandoverOverlapStarted' }>>,
  known: Known,
): Turn => ({
  open: partiesOf(known, handover).flatMap(({ from, to }) =>
    [
      task('confirmOverlapEnd', from, { handover, from: to }),
      task('confirmOverlapEnd', to, { handover, from }),
    ].map((side) => ({ ...side, dueAt: endOfDay(plannedEnd) })),
  ),
});

/** A receiver without a lead professional cannot take the baton. */
const leadAt = (
  known: Known,
  {
    handover,
    from,
    to,
  }: {
    readonly handover: string;
    readonly from: OrganisationId;
    readonly to: OrganisationId;
  },
): Task => ({
  ...task('nameLead', to, { handover, from }),
  entityKind: 'dossier',
  entity: known.dossier,
});

const settledIntake = ({
  plain: { handover },
}: {
  readonly plain: { readonly handover: string };
}): Turn => ({ settle: [{ kinds: ['recordIntake'], entity: handover }] });

/** The receiver asks how it went, from the day on which it is asked. */
const outcomesOf = (
  { plain: { handover, outcomeAskedAgain }, at }: Fact<HandoverClosed>,
  known: Known,
): readonly Task[] =>
  partiesOf(known, handover).flatMap(({ from, to }) =>
    (outcomeAskedAgain === false ? [] : outcomesAsked(at)).map((asked) => ({
      ...task('recordOutcome', to, { handover, from }),
      part: asked.moment,
      since: startOfDay(asked.from),
      dueAt: endOfDay(asked.due),
    })),
  );

/** What each event of a handover puts on, and takes off, the worklists of its two sides. */
export const handoverTasks: Turns = {
  HandoverProposed: () => ({}),
  HandoverPlanned: ({ plain: { handover, referral, intakeAt } }, known) => ({
    settle: [{ kinds: ['planHandover'], entity: referral }],
    open: partiesOf(known, handover).flatMap(({ from, to }) => [
      { ...task('recordIntake', from, { handover, from: to }), dueAt: intakeAt },
      { ...task('recordIntake', to, { handover, from }), dueAt: intakeAt },
      ...(known.hasLead[to] ? [] : [leadAt(known, { handover, from, to })]),
    ]),
  }),
  JointIntakeRecorded: settledIntake,
  HandoverReopened: ({ plain: { handover } }, known) => ({
    settle: [{ kinds: ['recordOutcome'], entity: handover }],
    open: partiesOf(known, handover).map(({ from, to }) =>
      task('planAftercare', to, { handover, from }),
    ),
  }),
  HandoverOverlapStarted: overlap,
  HandoverOverlapExtended: (event, known) =>
    overlap({ ...event, type: 'HandoverOverlapStarted' }, known),
  HandoverOverlapEndConfirmed: ({ plain: { handover }, by }, known) => ({
    settle: [{ kinds: ['confirmOverlapEnd'], entity: handover, tenant: by }],
    open: partiesOf(known, handover)
      .filter(({ from }) => from === by)
      .map(({ from, to }) => task('transferHandover', to, { handover, from })),
  }),
  HandoverOverlapEndDecided: ({ plain: { handover } }, known) => ({
    settle: [{ kinds: ['confirmOverlapEnd'], entity: handover }],
    open: partiesOf(known, handover).map(({ from, to }) =>
      task('transferHandover', to, { handover, from }),
    ),
  }),
  HandoverTransferred: ({ plain: { handover, referral, from, to } }) => ({
    settle: [
      { kinds: OVERLAP, entity: handover },
      { kinds: ['confirmCancellation'], entity: referral },
    ],
    open: [task('planAftercare', to, { handover, from })],
  }),
  AftercarePlanned: ({ plain: { handover, moments } }) => ({
    settle: [{ kinds: AFTERCARE, entity: handover }],
    open: moments.map(({ moment, due, owner }) => ({
      ...task('aftercareMoment', owner, { handover }),
      part: moment,
      dueAt: endOfDay(due),
    })),
  }),
  AftercareMomentHeld: ({ plain: { handover, moment } }) => ({
    settle: [{ kinds: ['aftercareMoment'], entity: handover, part: moment }],
  }),
  // A missed contact still waits for somebody to have it.
  AftercareMomentMissed: ({ plain: { handover, moment } }) => ({
    escalate: [{ kinds: ['aftercareMoment'], entity: handover, part: moment }],
  }),
  HandoverClosed: (event, known) => ({
    settle: [{ kinds: AFTERCARE, entity: event.plain.handover }],
    open: outcomesOf(event, known),
  }),
  OutcomeRecorded: ({ plain: { handover, moment } }) => ({
    settle: [{ kinds: ['recordOutcome'], entity: handover, part: moment }],
  }),
  // A missed question can still be asked.
  OutcomeMissed: ({ plain: { handover, moment } }) => ({
    escalate: [{ kinds: ['recordOutcome'], entity: handover, part: moment }],
  }),
  HandoverBrokenOff: ({ plain: { handover, referral } }) => ({
    settle: [
      { kinds: OVERLAP, entity: handover },
      { kinds: ['planHandover', 'confirmCancellation'], entity: referral },
    ],
  }),
  ReturnRequested: ({ plain: { handover, to, takeBackBy }, by }) => ({
    open: [{ ...task('takeBack', to, { handover, from: by }), dueAt: takeBackBy }],
  }),
  ReturnDeadlineMissed: ({ plain: { handover } }) => ({
    escalate: [{ kinds: ['takeBack'], entity: handover }],
  }),
  BatonTakenBack: ({ plain: { handover } }) => ({
    settle: [{ kinds: ['takeBack', ...AFTERCARE], entity: handover }],
  }),
};
