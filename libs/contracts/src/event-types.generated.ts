// Generated from contracts/codes by contracts/generate.mjs. Never edited by hand.

/** The reverse domain name and major version of our events (belgif `service` attribute). */
export const SERVICE = 'be.wisselzone.hub.v1';
/** For every event of a dossier: its CloudEvents type and its name on a Dutch screen. */
export const eventTypes = {
  DossierOpened: {
    cloudEvent: 'be.wisselzone.hub.v1.dossiers.notify.opened',
    nl: 'Dossier geopend',
  },
  CaseWorkerAssigned: {
    cloudEvent: 'be.wisselzone.hub.v1.caseWorkers.notify.assigned',
    nl: 'Medewerker toegewezen',
  },
  CaseWorkerReleased: {
    cloudEvent: 'be.wisselzone.hub.v1.caseWorkers.notify.released',
    nl: 'Medewerker vrijgegeven',
  },
  LeadProfessionalNamed: {
    cloudEvent: 'be.wisselzone.hub.v1.leadProfessionals.notify.named',
    nl: 'Regisserende professional aangeduid',
  },
  PredecessorSucceeded: {
    cloudEvent: 'be.wisselzone.hub.v1.organisations.notify.predecessorSucceeded',
    nl: 'Opvolger van een gefuseerde organisatie nam over',
  },
  ReferralRequested: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.requested',
    nl: 'Verwijzing gevraagd',
  },
  ReferralReceived: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.received',
    nl: 'Verwijzing ontvangen',
  },
  ReferralOpened: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.opened',
    nl: 'Verwijzing geopend door een medewerker',
  },
  ReferralInformationAsked: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.informationAsked',
    nl: 'Meer informatie gevraagd',
  },
  ReferralInformationGiven: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.informationGiven',
    nl: 'Informatie gegeven',
  },
  ReferralMomentProposed: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.momentProposed',
    nl: 'Ander moment voorgesteld',
  },
  ReferralMomentAnswered: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.momentAnswered',
    nl: 'Antwoord op het voorgestelde moment',
  },
  ReferralAccepted: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.accepted',
    nl: 'Verwijzing aanvaard',
  },
  ReferralDeclined: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.declined',
    nl: 'Verwijzing geweigerd',
  },
  ReferralWithdrawn: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.withdrawn',
    nl: 'Verwijzing ingetrokken',
  },
  ReferralExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.expired',
    nl: 'Verwijzing verlopen',
  },
  ReferralDeadlineMissed: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.deadlineMissed',
    nl: 'Antwoordtermijn overschreden',
  },
  LateAnswerNoted: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.lateAnswerNoted',
    nl: 'Laat antwoord genoteerd',
  },
  ReferralCompleted: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.completed',
    nl: 'Verwijzing voltooid',
  },
  ReferralFailed: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.failed',
    nl: 'Verwijzing niet gelukt',
  },
  ReferralForwarded: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.forwarded',
    nl: 'Verwijzing doorgestuurd',
  },
  ReferralCancellationAsked: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.cancellationAsked',
    nl: 'Annulering gevraagd',
  },
  ReferralCancellationConfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.cancellationConfirmed',
    nl: 'Annulering bevestigd',
  },
  ReferralCancellationRefused: {
    cloudEvent: 'be.wisselzone.hub.v1.referrals.notify.cancellationRefused',
    nl: 'Annulering niet bevestigd',
  },
  DraftSaved: {
    cloudEvent: 'be.wisselzone.hub.v1.drafts.notify.saved',
    nl: 'Concept van een verwijzing bewaard',
  },
  DraftSent: {
    cloudEvent: 'be.wisselzone.hub.v1.drafts.notify.sent',
    nl: 'Concept van een verwijzing verstuurd',
  },
  DraftDiscarded: {
    cloudEvent: 'be.wisselzone.hub.v1.drafts.notify.discarded',
    nl: 'Concept van een verwijzing verwijderd',
  },
  DraftExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.drafts.notify.expired',
    nl: 'Concept van een verwijzing verlopen',
  },
  AttachmentAdded: {
    cloudEvent: 'be.wisselzone.hub.v1.attachments.notify.added',
    nl: 'Bijlage bij het dossier gelegd',
  },
  ReferralOffered: {
    cloudEvent: 'be.wisselzone.hub.v1.offers.notify.made',
    nl: 'Vraag zonder naam voorgelegd aan kandidaten',
  },
  OfferAnswered: {
    cloudEvent: 'be.wisselzone.hub.v1.offers.notify.answered',
    nl: 'Antwoord van een kandidaat',
  },
  OfferChosen: { cloudEvent: 'be.wisselzone.hub.v1.offers.notify.chosen', nl: 'Kandidaat gekozen' },
  OfferingWithdrawn: {
    cloudEvent: 'be.wisselzone.hub.v1.offers.notify.withdrawn',
    nl: 'Vraag aan kandidaten ingetrokken',
  },
  OfferingExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.offers.notify.expired',
    nl: 'Vraag aan kandidaten verlopen',
  },
  HandoverProposed: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.proposed',
    nl: 'Warme overdracht voorgesteld',
  },
  HandoverPlanned: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.planned',
    nl: 'Gezamenlijke intake gepland',
  },
  JointIntakeRecorded: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.intakeRecorded',
    nl: 'Verloop van de gezamenlijke intake',
  },
  HandoverOverlapStarted: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.overlapStarted',
    nl: 'Overlap begonnen',
  },
  HandoverOverlapExtended: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.overlapExtended',
    nl: 'Overlap verlengd',
  },
  HandoverOverlapEndConfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.overlapEndConfirmed',
    nl: 'Einde van de overlap bevestigd',
  },
  HandoverOverlapEndDecided: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.overlapEndDecided',
    nl: 'Einde van de overlap beslist',
  },
  HandoverTransferred: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.transferred',
    nl: 'Stok overgedragen',
  },
  AftercarePlanned: {
    cloudEvent: 'be.wisselzone.hub.v1.aftercare.notify.planned',
    nl: 'Nazorg gepland',
  },
  AftercareMomentHeld: {
    cloudEvent: 'be.wisselzone.hub.v1.aftercare.notify.momentHeld',
    nl: 'Nazorgcontact gehad',
  },
  AftercareMomentMissed: {
    cloudEvent: 'be.wisselzone.hub.v1.aftercare.notify.momentMissed',
    nl: 'Nazorgcontact gemist',
  },
  HandoverClosed: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.closed',
    nl: 'Overdracht afgesloten',
  },
  HandoverReopened: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.reopened',
    nl: 'Overdracht heropend',
  },
  OutcomeRecorded: {
    cloudEvent: 'be.wisselzone.hub.v1.outcomes.notify.recorded',
    nl: 'Uitkomst na enkele maanden',
  },
  OutcomeMissed: {
    cloudEvent: 'be.wisselzone.hub.v1.outcomes.notify.missed',
    nl: 'Uitkomst niet gevraagd binnen de termijn',
  },
  HandoverBrokenOff: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.brokenOff',
    nl: 'Overdracht afgebroken',
  },
  ReturnRequested: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.returnRequested',
    nl: 'Terugkeer gevraagd',
  },
  ReturnDeadlineMissed: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.returnDeadlineMissed',
    nl: 'Termijn voor terugname overschreden',
  },
  BatonTakenBack: {
    cloudEvent: 'be.wisselzone.hub.v1.handovers.notify.takenBack',
    nl: 'Stok teruggenomen',
  },
  ConsentRequested: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.requested',
    nl: 'Toestemming gevraagd',
  },
  ConsentRequestDeferred: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.deferred',
    nl: 'Antwoord op de vraag om toestemming uitgesteld',
  },
  ConsentRefused: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.refused',
    nl: 'Toestemming geweigerd',
  },
  ConsentGiven: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.given',
    nl: 'Toestemming gegeven',
  },
  ConsentRenewed: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.renewed',
    nl: 'Toestemming hernieuwd',
  },
  ConsentWithdrawn: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.withdrawn',
    nl: 'Toestemming ingetrokken',
  },
  ConsentRevoked: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.revoked',
    nl: 'Toestemming herroepen door iemand anders',
  },
  ConsentInvalidated: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.invalidated',
    nl: 'Toestemming ongeldig verklaard',
  },
  ConsentMarkedUnknown: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.markedUnknown',
    nl: 'Toestemming niet meer aantoonbaar',
  },
  WithdrawalConfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.withdrawalConfirmed',
    nl: 'Intrekking bevestigd door de ontvanger',
  },
  WithdrawalUnconfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.withdrawalUnconfirmed',
    nl: 'Intrekking niet op tijd bevestigd',
  },
  ConsentExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.consents.notify.expired',
    nl: 'Toestemming verlopen',
  },
  ObjectionRaised: {
    cloudEvent: 'be.wisselzone.hub.v1.objections.notify.raised',
    nl: 'Bezwaar gemaakt',
  },
  ObjectionLifted: {
    cloudEvent: 'be.wisselzone.hub.v1.objections.notify.lifted',
    nl: 'Bezwaar ingetrokken',
  },
  NecessityDeclared: {
    cloudEvent: 'be.wisselzone.hub.v1.necessities.notify.declared',
    nl: 'Noodtoestand verklaard',
  },
  NecessityEnded: {
    cloudEvent: 'be.wisselzone.hub.v1.necessities.notify.ended',
    nl: 'Noodtoestand beëindigd',
  },
  ErasureAsked: { cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.asked', nl: 'Wissen gevraagd' },
  ErasureOrdered: {
    cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.ordered',
    nl: 'Wissen beslist',
  },
  ErasureRefused: {
    cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.refused',
    nl: 'Wissen geweigerd',
  },
  SubjectKeyDestroyed: {
    cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.keyDestroyed',
    nl: 'Gegevens onleesbaar gemaakt',
  },
  ErasureAcknowledged: {
    cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.acknowledged',
    nl: 'Wissen beantwoord door de ontvanger',
  },
  ErasureUnanswered: {
    cloudEvent: 'be.wisselzone.hub.v1.erasures.notify.unanswered',
    nl: 'Wissen niet beantwoord',
  },
  OverrideStarted: {
    cloudEvent: 'be.wisselzone.hub.v1.overrides.notify.started',
    nl: 'Noodtoegang gevraagd',
  },
  OverrideConfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.overrides.notify.confirmed',
    nl: 'Noodtoegang bevestigd door een tweede persoon',
  },
  OverrideEnded: {
    cloudEvent: 'be.wisselzone.hub.v1.overrides.notify.ended',
    nl: 'Noodtoegang beëindigd',
  },
  OverrideReviewed: {
    cloudEvent: 'be.wisselzone.hub.v1.overrides.notify.reviewed',
    nl: 'Noodtoegang beoordeeld',
  },
  NoteRecorded: { cloudEvent: 'be.wisselzone.hub.v1.notes.notify.recorded', nl: 'Notitie' },
  StepRecorded: {
    cloudEvent: 'be.wisselzone.hub.v1.steps.notify.recorded',
    nl: 'Stap in het traject',
  },
  ConditionRecorded: {
    cloudEvent: 'be.wisselzone.hub.v1.conditions.notify.recorded',
    nl: 'Contextvoorwaarde',
  },
  ConditionStateChanged: {
    cloudEvent: 'be.wisselzone.hub.v1.conditions.notify.stateChanged',
    nl: 'Nieuwe toestand van een contextvoorwaarde',
  },
  ConditionOwnerChanged: {
    cloudEvent: 'be.wisselzone.hub.v1.conditions.notify.ownerChanged',
    nl: 'Contextvoorwaarde toegewezen',
  },
  MeasurementRecorded: {
    cloudEvent: 'be.wisselzone.hub.v1.measurements.notify.recorded',
    nl: 'Meting op een levensdomein',
  },
  DeadlinesPaused: {
    cloudEvent: 'be.wisselzone.hub.v1.pauses.notify.begun',
    nl: 'Termijnen gepauzeerd',
  },
  DeadlinesResumed: {
    cloudEvent: 'be.wisselzone.hub.v1.pauses.notify.ended',
    nl: 'Termijnen hervat',
  },
  PauseExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.pauses.notify.expired',
    nl: 'Maximum van een pauze verstreken',
  },
  QuestionAsked: { cloudEvent: 'be.wisselzone.hub.v1.questions.notify.asked', nl: 'Vraag gesteld' },
  QuestionReminded: {
    cloudEvent: 'be.wisselzone.hub.v1.questions.notify.reminded',
    nl: 'Herinnering aan een vraag',
  },
  QuestionDeadlineMissed: {
    cloudEvent: 'be.wisselzone.hub.v1.questions.notify.deadlineMissed',
    nl: 'Antwoordtermijn van een vraag overschreden',
  },
  QuestionAnswered: {
    cloudEvent: 'be.wisselzone.hub.v1.questions.notify.answered',
    nl: 'Vraag beantwoord',
  },
  QuestionWithdrawn: {
    cloudEvent: 'be.wisselzone.hub.v1.questions.notify.withdrawn',
    nl: 'Vraag ingetrokken',
  },
  ConsultationPlanned: {
    cloudEvent: 'be.wisselzone.hub.v1.consultations.notify.planned',
    nl: 'Casusoverleg gepland',
  },
  ConsultationCancelled: {
    cloudEvent: 'be.wisselzone.hub.v1.consultations.notify.cancelled',
    nl: 'Casusoverleg geannuleerd',
  },
  ConsultationHeld: {
    cloudEvent: 'be.wisselzone.hub.v1.consultations.notify.held',
    nl: 'Casusoverleg gehouden',
  },
  ConsultationAgreementMade: {
    cloudEvent: 'be.wisselzone.hub.v1.consultations.notify.agreementMade',
    nl: 'Afspraak op het casusoverleg',
  },
  ConsultationAgreementKept: {
    cloudEvent: 'be.wisselzone.hub.v1.consultations.notify.agreementKept',
    nl: 'Afspraak nagekomen',
  },
  MandateGiven: { cloudEvent: 'be.wisselzone.hub.v1.mandates.notify.given', nl: 'Mandaat gegeven' },
  MandateWithdrawn: {
    cloudEvent: 'be.wisselzone.hub.v1.mandates.notify.withdrawn',
    nl: 'Mandaat ingetrokken',
  },
  MandateExpired: {
    cloudEvent: 'be.wisselzone.hub.v1.mandates.notify.expired',
    nl: 'Mandaat verlopen',
  },
  RegistrationRequested: {
    cloudEvent: 'be.wisselzone.hub.v1.registrations.notify.requested',
    nl: 'Inschrijving op mandaat gevraagd',
  },
  RegistrationDelivered: {
    cloudEvent: 'be.wisselzone.hub.v1.registrations.notify.delivered',
    nl: 'Inschrijving afgeleverd',
  },
  RegistrationConfirmed: {
    cloudEvent: 'be.wisselzone.hub.v1.registrations.notify.confirmed',
    nl: 'Ingeschreven',
  },
  RegistrationRefused: {
    cloudEvent: 'be.wisselzone.hub.v1.registrations.notify.refused',
    nl: 'Inschrijving geweigerd',
  },
  RegistrationLapsed: {
    cloudEvent: 'be.wisselzone.hub.v1.registrations.notify.lapsed',
    nl: 'Inschrijving vervallen',
  },
} as const;
