// Generated from contracts/codes by contracts/generate.mjs. Never edited by hand.

/** The codes of contracts/codes/availability.csv. */
export const AVAILABILITY_CODES = ['open', 'limited', 'waitingList', 'full'] as const;
/** One code of contracts/codes/availability.csv. */
export type Availability = (typeof AVAILABILITY_CODES)[number];

/** The codes of contracts/codes/batonMove.csv. */
export const BATON_MOVE_CODES = ['opened', 'transferred', 'takenBack', 'succeeded'] as const;
/** One code of contracts/codes/batonMove.csv. */
export type BatonMove = (typeof BATON_MOVE_CODES)[number];

/** The codes of contracts/codes/breakOffReason.csv. */
export const BREAK_OFF_REASON_CODES = [
  'personStopped',
  'couldNotReach',
  'noTrust',
  'receiverUnable',
  'other',
] as const;
/** One code of contracts/codes/breakOffReason.csv. */
export type BreakOffReason = (typeof BREAK_OFF_REASON_CODES)[number];

/** The codes of contracts/codes/clearanceKind.csv. */
export const CLEARANCE_KIND_CODES = [
  'personAgreement',
  'statutoryDuty',
  'necessity',
  'override',
] as const;
/** One code of contracts/codes/clearanceKind.csv. */
export type ClearanceKind = (typeof CLEARANCE_KIND_CODES)[number];

/** The codes of contracts/codes/conditionState.csv. */
export const CONDITION_STATE_CODES = ['open', 'inProgress', 'met', 'notApplicable'] as const;
/** One code of contracts/codes/conditionState.csv. */
export type ConditionState = (typeof CONDITION_STATE_CODES)[number];

/** The codes of contracts/codes/connectionChannel.csv. */
export const CONNECTION_CHANNEL_CODES = [
  'hubWorklist',
  'feed',
  'webhook',
  'kafka',
  'files',
] as const;
/** One code of contracts/codes/connectionChannel.csv. */
export type ConnectionChannel = (typeof CONNECTION_CHANNEL_CODES)[number];

/** The codes of contracts/codes/consentMethod.csv. */
export const CONSENT_METHOD_CODES = ['signedPaper', 'spokenInConversation', 'digital'] as const;
/** One code of contracts/codes/consentMethod.csv. */
export type ConsentMethod = (typeof CONSENT_METHOD_CODES)[number];

/** The codes of contracts/codes/consentStatus.csv. */
export const CONSENT_STATUS_CODES = [
  'requested',
  'requestDeferred',
  'refused',
  'given',
  'renewed',
  'withdrawn',
  'revoked',
  'expired',
  'invalidated',
  'unknown',
] as const;
/** One code of contracts/codes/consentStatus.csv. */
export type ConsentStatus = (typeof CONSENT_STATUS_CODES)[number];

/** The codes of contracts/codes/consultationLevel.csv. */
export const CONSULTATION_LEVEL_CODES = ['local', 'regional', 'central'] as const;
/** One code of contracts/codes/consultationLevel.csv. */
export type ConsultationLevel = (typeof CONSULTATION_LEVEL_CODES)[number];

/** The codes of contracts/codes/consultationStatus.csv. */
export const CONSULTATION_STATUS_CODES = ['planned', 'held', 'cancelled'] as const;
/** One code of contracts/codes/consultationStatus.csv. */
export type ConsultationStatus = (typeof CONSULTATION_STATUS_CODES)[number];

/** The codes of contracts/codes/dataCategory.csv. */
export const DATA_CATEGORY_CODES = [
  'process',
  'identity',
  'contact',
  'household',
  'statusBenefit',
  'incomeDebt',
  'housing',
  'educationSkills',
  'language',
  'workHistory',
  'mobility',
  'childcare',
  'health',
  'justice',
  'residence',
  'guidance',
  'notes',
  'outcome',
] as const;
/** One code of contracts/codes/dataCategory.csv. */
export type DataCategory = (typeof DATA_CATEGORY_CODES)[number];

/** The codes of contracts/codes/deadlineStep.csv. */
export const DEADLINE_STEP_CODES = [
  'receive',
  'decide',
  'overlapEnd',
  'takeBack',
  'aftercareMoment',
  'outcome',
] as const;
/** One code of contracts/codes/deadlineStep.csv. */
export type DeadlineStep = (typeof DEADLINE_STEP_CODES)[number];

/** The codes of contracts/codes/declineReason.csv. */
export const DECLINE_REASON_CODES = [
  'noCapacity',
  'notEligible',
  'outsideWorkingArea',
  'couldNotReach',
  'personDoesNotWant',
  'wrongService',
  'duplicate',
  'other',
] as const;
/** One code of contracts/codes/declineReason.csv. */
export type DeclineReason = (typeof DECLINE_REASON_CODES)[number];

/** The codes of contracts/codes/distance.csv. */
export const DISTANCE_CODES = [
  'sameMunicipality',
  'sameRegion',
  'sameProvince',
  'further',
] as const;
/** One code of contracts/codes/distance.csv. */
export type Distance = (typeof DISTANCE_CODES)[number];

/** The codes of contracts/codes/erasureBasis.csv. */
export const ERASURE_BASIS_CODES = [
  'noLongerNecessary',
  'consentWithdrawn',
  'objection',
  'unlawful',
  'legalDuty',
  'collectedFromChild',
] as const;
/** One code of contracts/codes/erasureBasis.csv. */
export type ErasureBasis = (typeof ERASURE_BASIS_CODES)[number];

/** The codes of contracts/codes/erasureOutcome.csv. */
export const ERASURE_OUTCOME_CODES = ['erased', 'kept', 'nothingHeld'] as const;
/** One code of contracts/codes/erasureOutcome.csv. */
export type ErasureOutcome = (typeof ERASURE_OUTCOME_CODES)[number];

/** The codes of contracts/codes/erasureRefusal.csv. */
export const ERASURE_REFUSAL_CODES = [
  'freedomOfExpression',
  'legalDuty',
  'publicTask',
  'publicHealth',
  'archiving',
  'legalClaims',
] as const;
/** One code of contracts/codes/erasureRefusal.csv. */
export type ErasureRefusal = (typeof ERASURE_REFUSAL_CODES)[number];

/** The codes of contracts/codes/erasureScope.csv. */
export const ERASURE_SCOPE_CODES = ['category', 'person'] as const;
/** One code of contracts/codes/erasureScope.csv. */
export type ErasureScope = (typeof ERASURE_SCOPE_CODES)[number];

/** The codes of contracts/codes/figureAttribute.csv. */
export const FIGURE_ATTRIBUTE_CODES = [
  'targetGroup',
  'referralKind',
  'answer',
  'duration',
  'deadlineStep',
  'breakOffReason',
  'outcome',
  'lifeDomain',
  'change',
] as const;
/** One code of contracts/codes/figureAttribute.csv. */
export type FigureAttribute = (typeof FIGURE_ATTRIBUTE_CODES)[number];

/** The codes of contracts/codes/figureChange.csv. */
export const FIGURE_CHANGE_CODES = [
  'backTwoOrMore',
  'backOne',
  'same',
  'forwardOne',
  'forwardTwoOrMore',
  'firstLevel',
] as const;
/** One code of contracts/codes/figureChange.csv. */
export type FigureChange = (typeof FIGURE_CHANGE_CODES)[number];

/** The codes of contracts/codes/figureDuration.csv. */
export const FIGURE_DURATION_CODES = [
  'withinDay',
  'withinWeek',
  'withinFortnight',
  'withinMonth',
  'withinQuarter',
  'longer',
] as const;
/** One code of contracts/codes/figureDuration.csv. */
export type FigureDuration = (typeof FIGURE_DURATION_CODES)[number];

/** The codes of contracts/codes/figureGap.csv. */
export const FIGURE_GAP_CODES = ['unknown', 'erased', 'withheld'] as const;
/** One code of contracts/codes/figureGap.csv. */
export type FigureGap = (typeof FIGURE_GAP_CODES)[number];

/** The codes of contracts/codes/figureMeasure.csv. */
export const FIGURE_MEASURE_CODES = [
  'referralsRequested',
  'referralsReceived',
  'referralsDecided',
  'deadlinesMissed',
  'handoversTransferred',
  'handoversBrokenOff',
  'handoversClosed',
  'outcomesAtMonth3',
  'outcomesAtMonth12',
  'batonsTakenBack',
  'dossiersStalled',
  'dossiersOpened',
  'distanceTravelled',
] as const;
/** One code of contracts/codes/figureMeasure.csv. */
export type FigureMeasure = (typeof FIGURE_MEASURE_CODES)[number];

/** The codes of contracts/codes/ground.csv. */
export const GROUND_CODES = [
  'publicTask',
  'legalDuty',
  'protocol',
  'deliberation',
  'vitalInterest',
  'gdprConsent',
  'ownFile',
] as const;
/** One code of contracts/codes/ground.csv. */
export type Ground = (typeof GROUND_CODES)[number];

/** The codes of contracts/codes/guidanceStatus.csv. */
export const GUIDANCE_STATUS_CODES = ['inGuidance', 'inTraining', 'notDeployable'] as const;
/** One code of contracts/codes/guidanceStatus.csv. */
export type GuidanceStatus = (typeof GUIDANCE_STATUS_CODES)[number];

/** The codes of contracts/codes/handoverStatus.csv. */
export const HANDOVER_STATUS_CODES = [
  'proposed',
  'planned',
  'overlap',
  'transferred',
  'aftercare',
  'closed',
  'brokenOff',
  'returnRequested',
  'returned',
] as const;
/** One code of contracts/codes/handoverStatus.csv. */
export type HandoverStatus = (typeof HANDOVER_STATUS_CODES)[number];

/** The codes of contracts/codes/intakeOutcome.csv. */
export const INTAKE_OUTCOME_CODES = ['attended', 'noShow', 'moved'] as const;
/** One code of contracts/codes/intakeOutcome.csv. */
export type IntakeOutcome = (typeof INTAKE_OUTCOME_CODES)[number];

/** The codes of contracts/codes/lifeDomain.csv. */
export const LIFE_DOMAIN_CODES = [
  'housing',
  'childcare',
  'mobility',
  'health',
  'administrationPapers',
  'financesDebt',
  'language',
  'digitalSkills',
  'socialNetwork',
  'justice',
  'workAttitudes',
  'jobSeekingSkills',
] as const;
/** One code of contracts/codes/lifeDomain.csv. */
export type LifeDomain = (typeof LIFE_DOMAIN_CODES)[number];

/** The codes of contracts/codes/livingWage.csv. */
export const LIVING_WAGE_CODES = ['cohabiting', 'single', 'withDependentFamily'] as const;
/** One code of contracts/codes/livingWage.csv. */
export type LivingWage = (typeof LIVING_WAGE_CODES)[number];

/** The codes of contracts/codes/mandateFault.csv. */
export const MANDATE_FAULT_CODES = [
  'unknown',
  'ofAnotherOrganisation',
  'ofAnotherCounsellor',
  'towardsAnother',
  'outsideScope',
  'notYetBegun',
  'over',
  'withdrawn',
] as const;
/** One code of contracts/codes/mandateFault.csv. */
export type MandateFault = (typeof MANDATE_FAULT_CODES)[number];

/** The codes of contracts/codes/mandateScope.csv. */
export const MANDATE_SCOPE_CODES = ['registration', 'appointments', 'documents'] as const;
/** One code of contracts/codes/mandateScope.csv. */
export type MandateScope = (typeof MANDATE_SCOPE_CODES)[number];

/** The codes of contracts/codes/mandateStatus.csv. */
export const MANDATE_STATUS_CODES = ['given', 'withdrawn', 'expired'] as const;
/** One code of contracts/codes/mandateStatus.csv. */
export type MandateStatus = (typeof MANDATE_STATUS_CODES)[number];

/** The codes of contracts/codes/measuredBy.csv. */
export const MEASURED_BY_CODES = ['person', 'counsellor', 'together'] as const;
/** One code of contracts/codes/measuredBy.csv. */
export type MeasuredBy = (typeof MEASURED_BY_CODES)[number];

/** The codes of contracts/codes/missingAnswer.csv. */
export const MISSING_ANSWER_CODES = ['notAsked', 'notAnswered', 'notApplicable'] as const;
/** One code of contracts/codes/missingAnswer.csv. */
export type MissingAnswer = (typeof MISSING_ANSWER_CODES)[number];

/** The codes of contracts/codes/organisationType.csv. */
export const ORGANISATION_TYPE_CODES = ['ocmw', 'vdab', 'caw', 'partner'] as const;
/** One code of contracts/codes/organisationType.csv. */
export type OrganisationType = (typeof ORGANISATION_TYPE_CODES)[number];

/** The codes of contracts/codes/outcome.csv. */
export const OUTCOME_CODES = [
  'durableWork',
  'temporaryWork',
  'training',
  'socialEconomy',
  'volunteering',
  'otherSupport',
  'stoppedByPerson',
  'moved',
  'deceased',
  'unknown',
] as const;
/** One code of contracts/codes/outcome.csv. */
export type Outcome = (typeof OUTCOME_CODES)[number];

/** The codes of contracts/codes/outcomeMoment.csv. */
export const OUTCOME_MOMENT_CODES = ['month3', 'month12'] as const;
/** One code of contracts/codes/outcomeMoment.csv. */
export type OutcomeMoment = (typeof OUTCOME_MOMENT_CODES)[number];

/** The codes of contracts/codes/overrideReason.csv. */
export const OVERRIDE_REASON_CODES = [
  'dangerToPerson',
  'dangerToChild',
  'dangerToOthers',
  'other',
] as const;
/** One code of contracts/codes/overrideReason.csv. */
export type OverrideReason = (typeof OVERRIDE_REASON_CODES)[number];

/** The codes of contracts/codes/overrideVerdict.csv. */
export const OVERRIDE_VERDICT_CODES = ['justified', 'notJustified'] as const;
/** One code of contracts/codes/overrideVerdict.csv. */
export type OverrideVerdict = (typeof OVERRIDE_VERDICT_CODES)[number];

/** The codes of contracts/codes/pausableStep.csv. */
export const PAUSABLE_STEP_CODES = [
  'decide',
  'expiry',
  'takeBack',
  'answer',
  'overlapEnd',
  'aftercareMoment',
  'outcome',
] as const;
/** One code of contracts/codes/pausableStep.csv. */
export type PausableStep = (typeof PAUSABLE_STEP_CODES)[number];

/** The codes of contracts/codes/pauseReason.csv. */
export const PAUSE_REASON_CODES = ['personUnreachable', 'personAway'] as const;
/** One code of contracts/codes/pauseReason.csv. */
export type PauseReason = (typeof PAUSE_REASON_CODES)[number];

/** The codes of contracts/codes/pauseStatus.csv. */
export const PAUSE_STATUS_CODES = ['running', 'expired', 'ended'] as const;
/** One code of contracts/codes/pauseStatus.csv. */
export type PauseStatus = (typeof PAUSE_STATUS_CODES)[number];

/** The codes of contracts/codes/personalTrace.csv. */
export const PERSONAL_TRACE_CODES = ['name', 'number', 'telephone', 'email', 'address'] as const;
/** One code of contracts/codes/personalTrace.csv. */
export type PersonalTrace = (typeof PERSONAL_TRACE_CODES)[number];

/** The codes of contracts/codes/phase.csv. */
export const PHASE_CODES = [
  'identify',
  'reachOut',
  'assessNeeds',
  'determinePathway',
  'guideMediateTrain',
  'flankingSupport',
  'match',
  'aftercare',
  'control',
  'monitor',
] as const;
/** One code of contracts/codes/phase.csv. */
export type Phase = (typeof PHASE_CODES)[number];

/** The codes of contracts/codes/purpose.csv. */
export const PURPOSE_CODES = [
  'guidance',
  'jobPlacement',
  'aftercare',
  'personAccess',
  'audit',
  'statistics',
] as const;
/** One code of contracts/codes/purpose.csv. */
export type Purpose = (typeof PURPOSE_CODES)[number];

/** The codes of contracts/codes/quarantineReason.csv. */
export const QUARANTINE_REASON_CODES = [
  'notACloudEvent',
  'unknownOperation',
  'wrongSubject',
  'tooLarge',
  'notJson',
  'messageIdReused',
  'refused',
  'notReadable',
] as const;
/** One code of contracts/codes/quarantineReason.csv. */
export type QuarantineReason = (typeof QUARANTINE_REASON_CODES)[number];

/** The codes of contracts/codes/questionStatus.csv. */
export const QUESTION_STATUS_CODES = ['asked', 'answered', 'withdrawn'] as const;
/** One code of contracts/codes/questionStatus.csv. */
export type QuestionStatus = (typeof QUESTION_STATUS_CODES)[number];

/** The codes of contracts/codes/receivedBy.csv. */
export const RECEIVED_BY_CODES = ['system', 'hub'] as const;
/** One code of contracts/codes/receivedBy.csv. */
export type ReceivedBy = (typeof RECEIVED_BY_CODES)[number];

/** The codes of contracts/codes/referralKind.csv. */
export const REFERRAL_KIND_CODES = ['support', 'transfer'] as const;
/** One code of contracts/codes/referralKind.csv. */
export type ReferralKind = (typeof REFERRAL_KIND_CODES)[number];

/** The codes of contracts/codes/referralStatus.csv. */
export const REFERRAL_STATUS_CODES = [
  'requested',
  'received',
  'onHold',
  'accepted',
  'declined',
  'forwarded',
  'withdrawn',
  'cancelled',
  'expired',
  'inProgress',
  'completed',
  'failed',
] as const;
/** One code of contracts/codes/referralStatus.csv. */
export type ReferralStatus = (typeof REFERRAL_STATUS_CODES)[number];

/** The codes of contracts/codes/registrationCategory.csv. */
export const REGISTRATION_CATEGORY_CODES = [
  'benefitClaimant',
  'schoolLeaver',
  'freelyRegistered',
  'atExpenseOfOcmw',
  'workDisability',
  'voluntaryPartTime',
  'excluded',
] as const;
/** One code of contracts/codes/registrationCategory.csv. */
export type RegistrationCategory = (typeof REGISTRATION_CATEGORY_CODES)[number];

/** The codes of contracts/codes/registrationRefusal.csv. */
export const REGISTRATION_REFUSAL_CODES = [
  'identityIncomplete',
  'alreadyRegistered',
  'notEligible',
  'other',
] as const;
/** One code of contracts/codes/registrationRefusal.csv. */
export type RegistrationRefusal = (typeof REGISTRATION_REFUSAL_CODES)[number];

/** The codes of contracts/codes/registrationStatus.csv. */
export const REGISTRATION_STATUS_CODES = [
  'requested',
  'delivered',
  'confirmed',
  'refused',
  'lapsed',
] as const;
/** One code of contracts/codes/registrationStatus.csv. */
export type RegistrationStatus = (typeof REGISTRATION_STATUS_CODES)[number];

/** The codes of contracts/codes/role.csv. */
export const ROLE_CODES = [
  'counsellor',
  'coordinator',
  'privacyOfficer',
  'analyst',
  'operator',
  'system',
  'person',
] as const;
/** One code of contracts/codes/role.csv. */
export type Role = (typeof ROLE_CODES)[number];

/** The codes of contracts/codes/signalStatus.csv. */
export const SIGNAL_STATUS_CODES = ['recorded', 'heard', 'underDiscussion', 'answered'] as const;
/** One code of contracts/codes/signalStatus.csv. */
export type SignalStatus = (typeof SIGNAL_STATUS_CODES)[number];

/** The codes of contracts/codes/signalTheme.csv. */
export const SIGNAL_THEME_CODES = [
  'childcare',
  'mobility',
  'housing',
  'health',
  'administrationPapers',
  'financesDebt',
  'language',
  'digitalSkills',
  'justice',
  'training',
  'workplaces',
  'services',
  'regulation',
  'cooperation',
  'other',
] as const;
/** One code of contracts/codes/signalTheme.csv. */
export type SignalTheme = (typeof SIGNAL_THEME_CODES)[number];

/** The codes of contracts/codes/skipReason.csv. */
export const SKIP_REASON_CODES = [
  'handledElsewhere',
  'notProcessable',
  'duplicate',
  'other',
] as const;
/** One code of contracts/codes/skipReason.csv. */
export type SkipReason = (typeof SKIP_REASON_CODES)[number];

/** The codes of contracts/codes/socialFundIndicator.csv. */
export const SOCIAL_FUND_INDICATOR_CODES = [
  'participants',
  'unemployed',
  'longTermUnemployed',
  'inactive',
  'employed',
  'below18',
  'from18To29',
  'from55',
  'isced0To2',
  'isced3To4',
  'isced5To8',
  'gender',
  'disability',
  'thirdCountryNational',
  'foreignBackground',
  'minority',
  'homeless',
  'ruralArea',
  'jobSearchingOnLeaving',
  'trainingOnLeaving',
  'qualificationOnLeaving',
  'employedOnLeaving',
  'employedAfter6Months',
  'betterAfter6Months',
] as const;
/** One code of contracts/codes/socialFundIndicator.csv. */
export type SocialFundIndicator = (typeof SOCIAL_FUND_INDICATOR_CODES)[number];

/** The codes of contracts/codes/targetGroup.csv. */
export const TARGET_GROUP_CODES = [
  'inactiveWithoutBenefit',
  'inactiveWithBenefit',
  'jobseekerMultipleProblems',
  'livingAllowanceRecipient',
  'other',
] as const;
/** One code of contracts/codes/targetGroup.csv. */
export type TargetGroup = (typeof TARGET_GROUP_CODES)[number];

/** The codes of contracts/codes/urgency.csv. */
export const URGENCY_CODES = ['routine', 'urgent'] as const;
/** One code of contracts/codes/urgency.csv. */
export type Urgency = (typeof URGENCY_CODES)[number];

/** The codes of contracts/codes/withheldReason.csv. */
export const WITHHELD_REASON_CODES = [
  'noGround',
  'noClearance',
  'withdrawn',
  'revoked',
  'invalidated',
  'objected',
  'expired',
  'notInvolved',
  'notReceivable',
  'purposeForbidden',
  'erased',
] as const;
/** One code of contracts/codes/withheldReason.csv. */
export type WithheldReason = (typeof WITHHELD_REASON_CODES)[number];

/** The categories whose content is sealed: all but `process`. */
export const SEALED_CATEGORIES = [
  'identity',
  'contact',
  'household',
  'statusBenefit',
  'incomeDebt',
  'housing',
  'educationSkills',
  'language',
  'workHistory',
  'mobility',
  'childcare',
  'health',
  'justice',
  'residence',
  'guidance',
  'notes',
  'outcome',
] as const;
export type SealedCategory = (typeof SEALED_CATEGORIES)[number];
/** Categories of GDPR articles 9 and 10: shared only when ground and clearance name them. */
export const SPECIAL_CATEGORIES = ['health', 'justice'] as const;
/** Kinds of organisation that work under professional secrecy. */
export const SECRECY_BOUND_TYPES = ['ocmw', 'caw'] as const;
/** Consent states that permit processing (W3C DPV). */
export const VALID_CONSENT_STATUSES = ['given', 'renewed'] as const;
