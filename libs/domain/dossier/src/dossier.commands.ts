import type { AttachmentCommand } from '@wisselzone/domain/attachment';
import type { CaseworkCommand } from '@wisselzone/domain/casework';
import type { NecessityCommand, ObjectionCommand } from '@wisselzone/domain/clearance';
import type { ConsentCommand } from '@wisselzone/domain/consent';
import type { DraftCommand } from '@wisselzone/domain/draft';
import type { ErasureCommand } from '@wisselzone/domain/erasure';
import type { ConsultationCommand } from '@wisselzone/domain/consultation';
import type { HandoverCommand } from '@wisselzone/domain/handover';
import type { JournalCommand } from '@wisselzone/domain/journal';
import type { MandateCommand } from '@wisselzone/domain/mandate';
import type { NeedsCommand } from '@wisselzone/domain/needs';
import type { OfferingCommand } from '@wisselzone/domain/offering';
import type { OverrideCommand } from '@wisselzone/domain/override';
import type { PauseCommand } from '@wisselzone/domain/pause';
import type { QuestionCommand } from '@wisselzone/domain/question';
import type { ReferralCommand } from '@wisselzone/domain/referral';
import type { RegistrationCommand } from '@wisselzone/domain/registration';
import type { DossierEntity } from './dossier.events';

/** Everything that can be asked of a dossier. */
export type DossierCommand =
  | CaseworkCommand
  | ReferralCommand
  | DraftCommand
  | AttachmentCommand
  | HandoverCommand
  | ConsentCommand
  | ObjectionCommand
  | NecessityCommand
  | ErasureCommand
  | OverrideCommand
  | JournalCommand
  | NeedsCommand
  | OfferingCommand
  | PauseCommand
  | QuestionCommand
  | ConsultationCommand
  | MandateCommand
  | RegistrationCommand;

export interface CommandsByEntity {
  readonly casework: CaseworkCommand;
  readonly referral: ReferralCommand;
  readonly draft: DraftCommand;
  readonly attachment: AttachmentCommand;
  readonly offering: OfferingCommand;
  readonly handover: HandoverCommand;
  readonly consent: ConsentCommand;
  readonly objection: ObjectionCommand;
  readonly necessity: NecessityCommand;
  readonly erasure: ErasureCommand;
  readonly override: OverrideCommand;
  readonly journal: JournalCommand;
  readonly needs: NeedsCommand;
  readonly pause: PauseCommand;
  readonly question: QuestionCommand;
  readonly consultation: ConsultationCommand;
  readonly mandate: MandateCommand;
  readonly registration: RegistrationCommand;
}

const ENTITY_OF_COMMAND = {
  OpenDossier: 'casework',
  AssignCaseWorker: 'casework',
  ReleaseCaseWorker: 'casework',
  NameLeadProfessional: 'casework',
  SucceedPredecessor: 'casework',
  RequestReferral: 'referral',
  ConfirmReferralReceipt: 'referral',
  OpenReferral: 'referral',
  AskReferralInformation: 'referral',
  GiveReferralInformation: 'referral',
  ProposeReferralMoment: 'referral',
  AnswerReferralMoment: 'referral',
  AcceptReferral: 'referral',
  DeclineReferral: 'referral',
  WithdrawReferral: 'referral',
  ExpireReferral: 'referral',
  NoteReferralDeadlineMissed: 'referral',
  CompleteReferral: 'referral',
  FailReferral: 'referral',
  ForwardReferral: 'referral',
  AskReferralCancellation: 'referral',
  ConfirmReferralCancellation: 'referral',
  RefuseReferralCancellation: 'referral',
  SaveDraft: 'draft',
  ChangeDraft: 'draft',
  DiscardDraft: 'draft',
  ExpireDraft: 'draft',
  AddAttachment: 'attachment',
  OfferReferral: 'offering',
  ShowInterest: 'offering',
  DeclineOffer: 'offering',
  WithdrawOffering: 'offering',
  ExpireOffering: 'offering',
  ProposeHandover: 'handover',
  PlanHandover: 'handover',
  StartOverlap: 'handover',
  ExtendOverlap: 'handover',
  ConfirmOverlapEnd: 'handover',
  DecideOverlapEnd: 'handover',
  TransferHandover: 'handover',
  PlanAftercare: 'handover',
  HoldAftercareMoment: 'handover',
  NoteAftercareMomentMissed: 'handover',
  CloseHandover: 'handover',
  BreakOffHandover: 'handover',
  RequestReturn: 'handover',
  NoteReturnDeadlineMissed: 'handover',
  TakeBatonBack: 'handover',
  RecordJointIntake: 'handover',
  ReopenHandover: 'handover',
  RecordOutcome: 'handover',
  NoteOutcomeMissed: 'handover',
  RequestConsent: 'consent',
  DeferConsentRequest: 'consent',
  RefuseConsent: 'consent',
  GiveConsent: 'consent',
  RenewConsent: 'consent',
  WithdrawConsent: 'consent',
  RevokeConsent: 'consent',
  InvalidateConsent: 'consent',
  MarkConsentUnknown: 'consent',
  ConfirmWithdrawal: 'consent',
  NoteWithdrawalUnconfirmed: 'consent',
  ExpireConsent: 'consent',
  RaiseObjection: 'objection',
  LiftObjection: 'objection',
  DeclareNecessity: 'necessity',
  EndNecessity: 'necessity',
  ExpireNecessity: 'necessity',
  AskErasure: 'erasure',
  ConfirmErasure: 'erasure',
  RefuseErasure: 'erasure',
  FollowErasure: 'erasure',
  RecordKeyDestroyed: 'erasure',
  AcknowledgeErasure: 'erasure',
  NoteErasureUnanswered: 'erasure',
  StartOverride: 'override',
  ConfirmOverride: 'override',
  EndOverride: 'override',
  ExpireOverride: 'override',
  ReviewOverride: 'override',
  RecordNote: 'journal',
  RecordStep: 'journal',
  RecordCondition: 'needs',
  ChangeConditionState: 'needs',
  ChangeConditionOwner: 'needs',
  RecordMeasurement: 'needs',
  PauseDeadlines: 'pause',
  ResumeDeadlines: 'pause',
  ExpirePause: 'pause',
  AskQuestion: 'question',
  RemindQuestion: 'question',
  NoteQuestionDeadlineMissed: 'question',
  AnswerQuestion: 'question',
  WithdrawQuestion: 'question',
  PlanConsultation: 'consultation',
  MoveConsultation: 'consultation',
  CancelConsultation: 'consultation',
  RecordConsultation: 'consultation',
  KeepConsultationAgreement: 'consultation',
  GiveMandate: 'mandate',
  WithdrawMandate: 'mandate',
  ExpireMandate: 'mandate',
  RequestRegistration: 'registration',
  DeliverRegistration: 'registration',
  ConfirmRegistration: 'registration',
  RefuseRegistration: 'registration',
} as const satisfies Record<DossierCommand['type'], DossierEntity>;

/** Says whether a command belongs to one kind of entity, and narrows it. */
export const isCommandOf = <Entity extends DossierEntity>(
  entity: Entity,
  command: DossierCommand,
): command is CommandsByEntity[Entity] => ENTITY_OF_COMMAND[command.type] === entity;
