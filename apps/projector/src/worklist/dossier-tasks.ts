import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { CaseworkEvent } from '@wisselzone/domain/casework';
import type { NecessityEvent, ObjectionEvent } from '@wisselzone/domain/clearance';
import type {
  ConsentEvent,
  ConsentInvalidated,
  ConsentRevoked,
  ConsentWithdrawn,
} from '@wisselzone/domain/consent';
import type { ErasureEvent } from '@wisselzone/domain/erasure';
import type { JournalEvent } from '@wisselzone/domain/journal';
import type { NeedsEvent } from '@wisselzone/domain/needs';
import type { Known } from './known-parties';
import { CAME_BACK } from './referral-tasks';
import type { Task, Turn } from './task';

type Event =
  | CaseworkEvent
  | ConsentEvent
  | ObjectionEvent
  | NecessityEvent
  | ErasureEvent
  | JournalEvent
  | NeedsEvent;
type Turns = {
  readonly [Each in Event as Each['type']]: (event: Fact<Each>, known: Known) => Turn;
};

/** Every recipient of what ends a consent confirms that it honours it, by its term. */
const toConfirm = ({
  plain: { consent, recipients, confirmBy },
  by,
}: Fact<ConsentWithdrawn> | Fact<ConsentRevoked> | Fact<ConsentInvalidated>): Turn => ({
  open: recipients.flatMap((recipient) => {
    const about = { entityKind: 'consent', entity: consent } as const;
    const term = confirmBy ? { dueAt: confirmBy } : {};
    return [
      { tenant: recipient, kind: 'confirmWithdrawal', ...about, from: by, ...term },
      // The privacy officer of who recorded the end sees who has not confirmed it.
      {
        ...{ tenant: by, kind: 'withdrawalUnconfirmed', ...about, part: recipient },
        ...{ from: recipient, ...term },
      },
    ];
  }),
});

/** Somebody else says that this organisation sees to it: it looks, and says how it stands. */
const atOwner = (condition: string, owner: OrganisationId, by: OrganisationId): readonly Task[] =>
  owner === by
    ? []
    : [
        {
          tenant: owner,
          kind: 'takeUpCondition',
          entityKind: 'condition',
          entity: condition,
          from: by,
        },
      ];

/** What the events of people, agreements, needs and the journal put on, and take off, the worklists. */
export const dossierTasks: Turns = {
  DossierOpened: ({ by }, { dossier }) => ({
    open: [{ tenant: by, kind: 'nameLead', entityKind: 'dossier', entity: dossier }],
  }),
  CaseWorkerAssigned: ({ plain: { organisation } }) => ({
    settle: [{ kinds: ['assignWorker'], tenant: organisation }],
  }),
  CaseWorkerReleased: () => ({}),
  LeadProfessionalNamed: ({ plain: { organisation } }) => ({
    settle: [{ kinds: ['nameLead', 'assignWorker'], tenant: organisation }],
  }),
  ConsentRequested: () => ({}),
  ConsentRequestDeferred: () => ({}),
  ConsentRefused: () => ({}),
  ConsentGiven: () => ({}),
  ConsentRenewed: () => ({}),
  ConsentWithdrawn: toConfirm,
  ConsentRevoked: toConfirm,
  ConsentInvalidated: toConfirm,
  ConsentMarkedUnknown: () => ({}),
  WithdrawalConfirmed: ({ plain: { consent }, by }) => ({
    settle: [
      { kinds: ['confirmWithdrawal'], entity: consent, tenant: by },
      { kinds: ['withdrawalUnconfirmed'], entity: consent, part: by },
    ],
  }),
  // The ladder leads to the coordinators of both; the privacy officers see it from the same rows.
  WithdrawalUnconfirmed: ({ plain: { consent, recipients } }) => ({
    escalate: recipients.map((tenant) => ({
      kinds: ['confirmWithdrawal'],
      entity: consent,
      tenant,
    })),
  }),
  ConsentExpired: () => ({}),
  ObjectionRaised: () => ({}),
  ObjectionLifted: () => ({}),
  NecessityDeclared: () => ({}),
  NecessityEnded: () => ({}),
  // A second person at the same organisation, or the holder, answers it; others see that it was asked.
  ErasureAsked: ({ plain: { erasure }, by }, { holder }) => ({
    open: [...new Set([by, holder ?? by])].map((tenant) => ({
      tenant,
      kind: 'confirmErasure',
      entityKind: 'erasure',
      entity: erasure,
      from: by,
    })),
  }),
  ErasureOrdered: ({ plain: { erasure, recipients, answerBy, orderedBy } }) => ({
    settle: [{ kinds: ['confirmErasure'], entity: erasure }],
    open: recipients.map((tenant) => ({
      tenant,
      kind: 'acknowledgeErasure',
      entityKind: 'erasure',
      entity: erasure,
      from: orderedBy,
      dueAt: answerBy,
    })),
  }),
  ErasureRefused: ({ plain: { erasure } }) => ({
    settle: [{ kinds: ['confirmErasure'], entity: erasure }],
  }),
  SubjectKeyDestroyed: () => ({}),
  ErasureAcknowledged: ({ plain: { erasure }, by }) => ({
    settle: [{ kinds: ['acknowledgeErasure'], entity: erasure, tenant: by }],
  }),
  ErasureUnanswered: ({ plain: { erasure } }) => ({
    escalate: [{ kinds: ['acknowledgeErasure'], entity: erasure }],
  }),
  NoteRecorded: () => ({}),
  // A step says what the organisation did about what came back to it.
  StepRecorded: ({ by }) => ({
    settle: [{ kinds: CAME_BACK, tenant: by }],
  }),
  ConditionRecorded: ({ plain: { condition, owner }, by }) => ({
    open: owner ? atOwner(condition, owner, by) : [],
  }),
  ConditionStateChanged: ({ plain: { condition }, by }) => ({
    settle: [{ kinds: ['takeUpCondition'], entity: condition, tenant: by }],
  }),
  ConditionOwnerChanged: ({ plain: { condition, owner }, by }) => ({
    settle: [{ kinds: ['takeUpCondition'], entity: condition }],
    open: atOwner(condition, owner, by),
  }),
  MeasurementRecorded: () => ({}),
  // Every task moves: see `succession.ts`.
  PredecessorSucceeded: () => ({}),
};
