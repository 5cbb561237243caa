import type { AttachmentEvent } from '@wisselzone/domain/attachment';
import type { CaseworkEvent } from '@wisselzone/domain/casework';
import type { NecessityEvent, ObjectionEvent } from '@wisselzone/domain/clearance';
import type { ConsentEvent } from '@wisselzone/domain/consent';
import type { DraftEvent } from '@wisselzone/domain/draft';
import type { ErasureEvent } from '@wisselzone/domain/erasure';
import type { ConsultationEvent } from '@wisselzone/domain/consultation';
import type { HandoverEvent } from '@wisselzone/domain/handover';
import type { JournalEvent } from '@wisselzone/domain/journal';
import type { MandateEvent } from '@wisselzone/domain/mandate';
import type { NeedsEvent } from '@wisselzone/domain/needs';
import type { OfferingEvent } from '@wisselzone/domain/offering';
import type { PauseEvent } from '@wisselzone/domain/pause';
import type { QuestionEvent } from '@wisselzone/domain/question';
import type { ReferralEvent } from '@wisselzone/domain/referral';
import type { RegistrationEvent } from '@wisselzone/domain/registration';
import type { OverrideEvent } from '@wisselzone/domain/override';
import type { Fact } from '@wisselzone/kernel';

/** Everything that can have happened in the stream of one dossier. */
export type DossierEvent =
  | CaseworkEvent
  | ReferralEvent
  | DraftEvent
  | AttachmentEvent
  | OfferingEvent
  | HandoverEvent
  | ConsentEvent
  | ObjectionEvent
  | NecessityEvent
  | ErasureEvent
  | OverrideEvent
  | JournalEvent
  | NeedsEvent
  | PauseEvent
  | QuestionEvent
  | ConsultationEvent
  | MandateEvent
  | RegistrationEvent;

/** The entities of a dossier, each with a decider of its own. */
export interface EventsByEntity {
  readonly casework: CaseworkEvent;
  readonly referral: ReferralEvent;
  readonly draft: DraftEvent;
  readonly attachment: AttachmentEvent;
  readonly offering: OfferingEvent;
  readonly handover: HandoverEvent;
  readonly consent: ConsentEvent;
  readonly objection: ObjectionEvent;
  readonly necessity: NecessityEvent;
  readonly erasure: ErasureEvent;
  readonly override: OverrideEvent;
  readonly journal: JournalEvent;
  readonly needs: NeedsEvent;
  readonly pause: PauseEvent;
  readonly question: QuestionEvent;
  readonly consultation: ConsultationEvent;
  readonly mandate: MandateEvent;
  readonly registration: RegistrationEvent;
}
export type DossierEntity = keyof EventsByEntity;

const ENTITY_OF_EVENT = {
  DossierOpened: 'casework',
  CaseWorkerAssigned: 'casework',
  CaseWorkerReleased: 'casework',
  LeadProfessionalNamed: 'casework',
  PredecessorSucceeded: 'casework',
  ReferralRequested: 'referral',
  ReferralReceived: 'referral',
  ReferralOpened: 'referral',
  ReferralInformationAsked: 'referral',
  ReferralInformationGiven: 'referral',
  ReferralMomentProposed: 'referral',
  ReferralMomentAnswered: 'referral',
  ReferralAccepted: 'referral',
  ReferralDeclined: 'referral',
  ReferralWithdrawn: 'referral',
  ReferralExpired: 'referral',
  ReferralDeadlineMissed: 'referral',
  LateAnswerNoted: 'referral',
  ReferralCompleted: 'referral',
  ReferralFailed: 'referral',
  ReferralForwarded: 'referral',
  ReferralCancellationAsked: 'referral',
  ReferralCancellationConfirmed: 'referral',
  ReferralCancellationRefused: 'referral',
  DraftSaved: 'draft',
  DraftSent: 'draft',
  DraftDiscarded: 'draft',
  DraftExpired: 'draft',
  AttachmentAdded: 'attachment',
  ReferralOffered: 'offering',
  OfferAnswered: 'offering',
  OfferChosen: 'offering',
  OfferingWithdrawn: 'offering',
  OfferingExpired: 'offering',
  HandoverProposed: 'handover',
  HandoverPlanned: 'handover',
  HandoverOverlapStarted: 'handover',
  HandoverOverlapExtended: 'handover',
  HandoverOverlapEndConfirmed: 'handover',
  HandoverOverlapEndDecided: 'handover',
  HandoverTransferred: 'handover',
  AftercarePlanned: 'handover',
  AftercareMomentHeld: 'handover',
  AftercareMomentMissed: 'handover',
  HandoverClosed: 'handover',
  HandoverBrokenOff: 'handover',
  ReturnRequested: 'handover',
  ReturnDeadlineMissed: 'handover',
  BatonTakenBack: 'handover',
  JointIntakeRecorded: 'handover',
  HandoverReopened: 'handover',
  OutcomeRecorded: 'handover',
  OutcomeMissed: 'handover',
  ConsentRequested: 'consent',
  ConsentRequestDeferred: 'consent',
  ConsentRefused: 'consent',
  ConsentGiven: 'consent',
  ConsentRenewed: 'consent',
  ConsentWithdrawn: 'consent',
  ConsentRevoked: 'consent',
  ConsentInvalidated: 'consent',
  ConsentMarkedUnknown: 'consent',
  WithdrawalConfirmed: 'consent',
  WithdrawalUnconfirmed: 'consent',
  ConsentExpired: 'consent',
  ObjectionRaised: 'objection',
  ObjectionLifted: 'objection',
  NecessityDeclared: 'necessity',
  NecessityEnded: 'necessity',
  ErasureAsked: 'erasure',
  ErasureOrdered: 'erasure',
  ErasureRefused: 'erasure',
  SubjectKeyDestroyed: 'erasure',
  ErasureAcknowledged: 'erasure',
  ErasureUnanswered: 'erasure',
  OverrideStarted: 'override',
  OverrideConfirmed: 'override',
  OverrideEnded: 'override',
  OverrideReviewed: 'override',
  NoteRecorded: 'journal',
  StepRecorded: 'journal',
  ConditionRecorded: 'needs',
  ConditionStateChanged: 'needs',
  ConditionOwnerChanged: 'needs',
  MeasurementRecorded: 'needs',
  DeadlinesPaused: 'pause',
  DeadlinesResumed: 'pause',
  PauseExpired: 'pause',
  QuestionAsked: 'question',
  QuestionReminded: 'question',
  QuestionDeadlineMissed: 'question',
  QuestionAnswered: 'question',
  QuestionWithdrawn: 'question',
  ConsultationPlanned: 'consultation',
  ConsultationCancelled: 'consultation',
  ConsultationHeld: 'consultation',
  ConsultationAgreementMade: 'consultation',
  ConsultationAgreementKept: 'consultation',
  MandateGiven: 'mandate',
  MandateWithdrawn: 'mandate',
  MandateExpired: 'mandate',
  RegistrationRequested: 'registration',
  RegistrationDelivered: 'registration',
  RegistrationConfirmed: 'registration',
  RegistrationRefused: 'registration',
  RegistrationLapsed: 'registration',
} as const satisfies Record<DossierEvent['type'], DossierEntity>;

/** The name of every event that can stand in a dossier's stream. */
export const dossierEventTypes = Object.keys(ENTITY_OF_EVENT) as readonly DossierEvent['type'][];

/** Says whether a name is that of an event in a dossier's stream. */
export const isDossierEventType = (type: string): type is DossierEvent['type'] =>
  Object.hasOwn(ENTITY_OF_EVENT, type);

/** Says whether an event belongs to one kind of entity, and narrows it. */
export const isEventOf = <Entity extends DossierEntity>(
  entity: Entity,
  event: Fact<DossierEvent>,
): event is Fact<EventsByEntity[Entity]> => ENTITY_OF_EVENT[event.type] === entity;

/** The field of an event that names its entity; the first one that is there counts. */
const NAMED_BY = [
  'offering',
  'draft',
  'attachment',
  'handover',
  'referral',
  'consent',
  'objection',
  'necessity',
  'erasure',
  'override',
  'note',
  'step',
  'condition',
  'measurement',
  'pause',
  'question',
  'consultation',
  'registration',
  'mandate',
] as const;

/** The entity of a dossier that an event is about; its last event's revision is the entity's ETag. */
export interface EntityRef {
  readonly kind: 'casework' | 'offer' | (typeof NAMED_BY)[number];
  /** The entity's id; for `casework`, of which a dossier has one, the word itself. `offer` in windows only. */
  readonly id: string;
}

/** Which entity an event belongs to: the first of these ids that it names. */
export const entityOf = ({ plain }: { readonly plain: DossierEvent['plain'] }): EntityRef => {
  const fields: Readonly<Record<string, unknown>> = { ...plain };
  const kind = NAMED_BY.find((name) => typeof fields[name] === 'string');
  return kind ? { kind, id: String(fields[kind]) } : { kind: 'casework', id: 'casework' };
};
