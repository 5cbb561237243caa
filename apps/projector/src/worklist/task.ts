import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { Known } from './known-parties';

/** What can wait for an organisation. */
export type TaskKind =
  | 'answerReferral'
  | 'confirmReceipt'
  | 'declinedReferral'
  | 'expiredReferral'
  | 'giveInformation'
  | 'answerMoment'
  | 'planHandover'
  | 'confirmOverlapEnd'
  | 'transferHandover'
  | 'planAftercare'
  | 'aftercareMoment'
  | 'confirmWithdrawal'
  | 'confirmErasure'
  | 'acknowledgeErasure'
  | 'takeBack'
  | 'lateAnswer'
  | 'recordIntake'
  | 'confirmCancellation'
  | 'cancelledReferral'
  | 'loopedReferral'
  | 'sendDraft'
  | 'answerOffer'
  | 'chooseCandidate'
  | 'unansweredOffering'
  | 'overdueReminder'
  | 'overdueContactPoint'
  | 'overdueCoordinator'
  | 'takeUpCondition'
  | 'recordOutcome'
  | 'withdrawalUnconfirmed'
  | 'overrideNotice'
  | 'reviewOverride'
  | 'endPause'
  | 'answerQuestion'
  | 'attendConsultation'
  | 'keepAgreement'
  | 'answerRegistration'
  | 'unansweredRegistration'
  | 'nameLead'
  | 'assignWorker';

export type EntityKind =
  | 'dossier'
  | 'referral'
  | 'draft'
  | 'offering'
  | 'offer'
  | 'handover'
  | 'consent'
  | 'override'
  | 'condition'
  | 'erasure'
  | 'pause'
  | 'question'
  | 'consultation'
  | 'registration';

/** Something that waits at `tenant`, about an entity, because of what `from` did. */
export interface Task {
  readonly tenant: OrganisationId;
  readonly kind: TaskKind;
  readonly entityKind: EntityKind;
  readonly entity: string;
  /** Tells apart several of a kind about one entity (the moments of one aftercare plan). */
  readonly part?: string;
  readonly from?: OrganisationId;
  readonly dueAt?: Instant;
  /** From when it stands there, if that is not now: a rung of an escalation is written ahead. */
  readonly since?: Instant;
  /** Since when its deadline stands still. */
  readonly pausedSince?: Instant;
  /** The task that it is about; when that one is done, so is this. */
  readonly watches?: { readonly tenant: OrganisationId; readonly id: string };
}

/** A task with the moment it came, and the moment it was done. */
export interface WorklistItem extends Task {
  readonly id: string;
  readonly since: Instant;
  readonly doneAt?: Instant;
}

/** The open tasks of all organisations on one dossier, and what is needed to keep them. */
export interface Worklist {
  readonly known: Known;
  readonly open: readonly WorklistItem[];
}

/** Which open tasks an event settles: all that match every field named. */
export interface Settled {
  readonly kinds: readonly TaskKind[];
  readonly entity?: string;
  readonly tenant?: OrganisationId;
  readonly part?: string;
}

/** A task whose deadline begins to stand still, or has another moment since it runs again. */
export interface MovedDeadline {
  readonly of: Settled;
  readonly pausedSince?: Instant;
  readonly dueAt?: Instant;
}

/** What an event does to the worklists: first settles, then moves, then opens, then escalates. */
export interface Turn {
  readonly settle?: readonly Settled[];
  readonly open?: readonly Task[];
  readonly move?: readonly MovedDeadline[];
  /** Tasks whose deadline was missed. */
  readonly escalate?: readonly Settled[];
}

/** Stable and unique at its organisation, so that an opened again task is the same row. */
export const taskId = ({ kind, entity, part }: Task): string =>
  part === undefined ? `${kind}:${entity}` : `${kind}:${entity}:${part}`;

export const settles = (settled: Settled, task: Task): boolean =>
  settled.kinds.includes(task.kind) &&
  (settled.entity === undefined || settled.entity === task.entity) &&
  (settled.tenant === undefined || settled.tenant === task.tenant) &&
  (settled.part === undefined || settled.part === task.part);
