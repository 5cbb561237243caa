import { AgreementListController } from './agreement/agreement-list.controller';
import { AgreementController } from './agreement/agreement.controller';
import { AgreementHandler } from './agreement/agreement.handler';
import { TemplateController } from './agreement/template.controller';
import { CaseworkController } from './casework/casework.controller';
import { OpeningController } from './casework/opening.controller';
import { ClearanceController } from './clearance/clearance.controller';
import { ConsentEndController } from './consent/consent-end.controller';
import { ConsentRequestController } from './consent/consent-request.controller';
import { ConsentController } from './consent/consent.controller';
import { ConsentRecordController } from './consent-record/consent-record.controller';
import { ConsentRecordDoor } from './consent-record/consent-record.door';
import { DossierSuccessionController } from './casework/succession.controller';
import { ConsultationController } from './consultation/consultation.controller';
import { ConsultationInvitation } from './consultation/consultation.invitation';
import { CalendarInvitation } from './content/calendar-invitation';
import { ContentController } from './content/content.controller';
import { ContentDoor } from './content/content.door';
import { ContentReader } from './content/content.reader';
import { Entitlement } from './content/entitlement';
import { Following } from './content/following';
import { AccessBook } from './access/access-book';
import { CommandPipeline } from './command/pipeline';
import { PlainCommands } from './command/plain-commands';
import { DeliveryHandler } from './delivery/delivery.handler';
import { lookedAfterControllers, lookedAfterParts } from './delivery/looking-after';
import { AgreedDeadlines } from './dossier/agreed-deadlines';
import { DossierCommands } from './dossier/dossier.commands';
import { BatonController } from './dossier/baton.controller';
import { DossierController } from './dossier/dossier.controller';
import { DossierHandler } from './dossier/dossier.handler';
import { CommandTerms } from './dossier/command-terms';
import { DossierListController } from './dossier/dossier-list.controller';
import { DossierReader } from './dossier/dossier.reader';
import { RevolvingDoorController } from './dossier/revolving-door.controller';
import { PausingDeadlines } from './dossier/pausing-deadlines';
import { StalledController } from './dossier/stalled.controller';
import { OfferingSharing } from './dossier/offering-sharing';
import { ReferralSharing } from './dossier/referral-sharing';
import { DossierRelations } from './dossier/relations';
import { preparedControllers, preparedParts } from './draft/prepared';
import { ErasureController } from './erasure/erasure.controller';
import { FeedController } from './feed/feed.controller';
import { FeedReader } from './feed/feed.reader';
import { FeedRows } from './feed/feed.rows';
import { FlowListController } from './flow/flow-list.controller';
import { FlowController } from './flow/flow.controller';
import { FlowHandler } from './flow/flow.handler';
import { GeographyController } from './geography/geography.controller';
import { HandoverController } from './handover/handover.controller';
import { IntakeController } from './handover/intake.controller';
import { OutcomeController } from './handover/outcome.controller';
import { IntakeInvitation } from './handover/intake.invitation';
import { JournalController } from './journal/journal.controller';
import { NeedsController } from './needs/needs.controller';
import { NeedsDoor } from './needs/needs.door';
import { AbsenceController } from './organisation/absence.controller';
import { OfferContent } from './offering/offer.content';
import { OfferController } from './offering/offer.controller';
import { OfferRows } from './offering/offer.rows';
import { OfferWindow } from './offering/offer.window';
import { OfferingController } from './offering/offering.controller';
import { OrganisationListController } from './organisation/organisation-list.controller';
import { OrganisationController } from './organisation/organisation.controller';
import { OrganisationHandler } from './organisation/organisation.handler';
import { ActingForController } from './organisation/acting-for.controller';
import { SuccessionController } from './organisation/succession.controller';
import { Successions } from './organisation/successions';
import { OverrideController } from './override/override.controller';
import { PartnershipController } from './partnership/partnership.controller';
import { PartnershipHandler } from './partnership/partnership.handler';
import { PauseController } from './pause/pause.controller';
import { PersonController } from './person/person.controller';
import { KnownPersons } from './person/known-persons';
import { LinkedPersons } from './person/linked-persons';
import { PersonHandler } from './person/person.handler';
import { PersonNumbers } from './person/person-numbers';
import { PersonRecords } from './person/person-records';
import { PersonRegistrations } from './person/registrations';
import { LogController } from './proof/log.controller';
import { ReceiptController } from './proof/receipt.controller';
import { ReceiptDoor } from './proof/receipt.door';
import { MandateController } from './mandate/mandate.controller';
import { RegistrationController } from './registration/registration.controller';
import { QuestionController } from './question/question.controller';
import { ReadModels } from './reading/read-models';
import { RelatedTo } from './reading/related';
import { LogoutController } from './caller/logout.controller';
import { HealthController } from './reference/health.controller';
import { ReferenceController } from './reference/reference.controller';
import { ArrivalController } from './referral/arrival.controller';
import { ArrivalReader } from './referral/arrival.reader';
import { CancellationController } from './referral/cancellation.controller';
import { ForwardController } from './referral/forward.controller';
import { ReferralController } from './referral/referral.controller';
import { ServiceImport } from './service/service-import';
import { ServiceImportController } from './service/service-import.controller';
import { ServiceListController } from './service/service-list.controller';
import { ServiceController } from './service/service.controller';
import { ServiceHandler } from './service/service.handler';
import { PublicNames } from './signal/public-names';
import { SignalListController } from './signal/signal-list.controller';
import { SignalController } from './signal/signal.controller';
import { SignalHandler } from './signal/signal.handler';
import { WorkingGroups } from './signal/working-groups';
import { LiveGate } from './timeline/live-gate';
import { LiveTimeline } from './timeline/live-timeline';
import { TimelineEntry } from './timeline/timeline-entry';
import { TimelineController } from './timeline/timeline.controller';
import { TimelineRows } from './timeline/timeline.rows';
import { RolesBeside } from './usual-role/roles-beside';
import { UsualRoleController } from './usual-role/usual-role.controller';
import { UsualRoleDoor } from './usual-role/usual-role.door';
import { WebhookListController } from './webhook/webhook-list.controller';
import { WebhookController } from './webhook/webhook.controller';
import { WebhookRows } from './webhook/webhook.rows';
import { WorklistController } from './worklist/worklist.controller';

/** Every controller of the door. A fixed path stands before a path with an id in its place. */
export const controllers = [
  HealthController,
  LogoutController,
  ReferenceController,
  OrganisationListController,
  OrganisationController,
  AbsenceController,
  ActingForController,
  SuccessionController,
  WebhookListController,
  WebhookController,
  ...lookedAfterControllers,
  AgreementListController,
  AgreementController,
  TemplateController,
  GeographyController,
  ServiceListController,
  ServiceController,
  ServiceImportController,
  PartnershipController,
  SignalListController,
  SignalController,
  FlowListController,
  FlowController,
  PersonController,
  DossierListController,
  OpeningController,
  DossierController,
  BatonController,
  UsualRoleController,
  StalledController,
  RevolvingDoorController,
  CaseworkController,
  DossierSuccessionController,
  JournalController,
  NeedsController,
  PauseController,
  QuestionController,
  ConsultationController,
  MandateController,
  RegistrationController,
  ReferralController,
  ArrivalController,
  ForwardController,
  CancellationController,
  ...preparedControllers,
  OfferingController,
  OfferController,
  HandoverController,
  IntakeController,
  OutcomeController,
  ConsentController,
  ConsentRequestController,
  ConsentEndController,
  ConsentRecordController,
  ClearanceController,
  ErasureController,
  OverrideController,
  ContentController,
  ReceiptController,
  TimelineController,
  WorklistController,
  FeedController,
  LogController,
];

/** What stands behind them; one handler a kind of stream. */
export const handlers = [
  DossierHandler,
  PersonHandler,
  OrganisationHandler,
  FlowHandler,
  AgreementHandler,
  ServiceHandler,
  PartnershipHandler,
  SignalHandler,
  DeliveryHandler,
];

export const parts = [
  AccessBook,
  AgreedDeadlines,
  ArrivalReader,
  CalendarInvitation,
  CommandPipeline,
  CommandTerms,
  ConsentRecordDoor,
  ConsultationInvitation,
  ContentDoor,
  ContentReader,
  ...lookedAfterParts,
  DossierCommands,
  DossierReader,
  ...preparedParts,
  DossierRelations,
  Entitlement,
  FeedReader,
  FeedRows,
  Following,
  IntakeInvitation,
  KnownPersons,
  LinkedPersons,
  LiveGate,
  LiveTimeline,
  PausingDeadlines,
  PersonNumbers,
  PersonRecords,
  NeedsDoor,
  OfferContent,
  OfferRows,
  OfferWindow,
  OfferingSharing,
  PersonRegistrations,
  PlainCommands,
  PublicNames,
  ReadModels,
  ReceiptDoor,
  ReferralSharing,
  RelatedTo,
  ServiceImport,
  Successions,
  TimelineEntry,
  TimelineRows,
  WorkingGroups,
  RolesBeside,
  UsualRoleDoor,
  WebhookRows,
];
