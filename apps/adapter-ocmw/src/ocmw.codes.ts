import type { DatedCodes } from '@wisselzone/platform/adapter';

/** The OCMW's codes and ours; the left side is the OCMW's (`contracts/partners/ocmw`). */
export const categories = {
  ID: 'identity',
  CONTACT: 'contact',
  GEZIN: 'household',
  UITKERING: 'statusBenefit',
  SCHULD: 'incomeDebt',
  WONEN: 'housing',
  OPLEIDING: 'educationSkills',
  TAAL: 'language',
  WERK: 'workHistory',
  MOBILITEIT: 'mobility',
  OPVANG: 'childcare',
  GEZONDHEID: 'health',
  JUSTITIE: 'justice',
  VERBLIJF: 'residence',
  BEGELEIDING: 'guidance',
  NOTA: 'notes',
  RESULTAAT: 'outcome',
  PROCES: 'process',
} as const;

export const targetGroups = {
  LL: 'livingAllowanceRecipient',
  EQLL: 'livingAllowanceRecipient',
  NBAZU: 'inactiveWithoutBenefit',
  NBAMU: 'inactiveWithBenefit',
  WZWMP: 'jobseekerMultipleProblems',
  AND: 'other',
} as const;

export const lifeDomains = {
  WON: 'housing',
  KIN: 'childcare',
  MOB: 'mobility',
  GEZ: 'health',
  ADM: 'administrationPapers',
  FIN: 'financesDebt',
  TAA: 'language',
  DIG: 'digitalSkills',
  NET: 'socialNetwork',
  JUS: 'justice',
  ATT: 'workAttitudes',
  SOL: 'jobSeekingSkills',
} as const;

export const conditionStates = {
  OPEN: 'open',
  BEZIG: 'inProgress',
  OK: 'met',
  NVT: 'notApplicable',
} as const;

export const declineReasons = {
  CAPACITEIT: 'noCapacity',
  VOORWAARDEN: 'notEligible',
  WERKGEBIED: 'outsideWorkingArea',
  ONBEREIKBAAR: 'couldNotReach',
  WIL_NIET: 'personDoesNotWant',
  VERKEERDE_DIENST: 'wrongService',
  DUBBEL: 'duplicate',
  ANDERE: 'other',
} as const;

export const outcomes = {
  WERK_DUURZAAM: 'durableWork',
  WERK_TIJDELIJK: 'temporaryWork',
  OPLEIDING: 'training',
  SOC_ECONOMIE: 'socialEconomy',
  VRIJWILLIG: 'volunteering',
  ANDERE_HULP: 'otherSupport',
  STOP_CLIENT: 'stoppedByPerson',
  VERHUISD: 'moved',
  OVERLEDEN: 'deceased',
  ONBEKEND: 'unknown',
} as const;

export const organisationTypes = {
  OCMW: 'ocmw',
  VDAB: 'vdab',
  CAW: 'caw',
  ANDERE: 'partner',
} as const;
export const purposes = {
  BEGELEIDING: 'guidance',
  BEMIDDELING: 'jobPlacement',
  NAZORG: 'aftercare',
} as const;
export const consentMethods = {
  PAPIER: 'signedPaper',
  GESPREK: 'spokenInConversation',
  DIGITAAL: 'digital',
} as const;
export const referralKinds = { OVERDRACHT: 'transfer', ONDERSTEUNING: 'support' } as const;
export const urgencies = { GEWOON: 'routine', DRINGEND: 'urgent' } as const;

/** Guide 1.1: the categories of the living wage, from and until which day the OCMW uses a code. */
export const livingWages: DatedCodes = [
  { theirs: 'SAMENWONEND', ours: 'cohabiting', from: '2005-01-01' },
  { theirs: 'ALLEENSTAAND', ours: 'single', from: '2005-01-01' },
  { theirs: 'GEZINSLAST', ours: 'withDependentFamily', from: '2005-01-01' },
];

/** Guide 1.1: the categories of registration as VDAB numbers them. */
export const registrationCategories: DatedCodes = [
  { theirs: '00', ours: 'benefitClaimant', from: '2014-02-07' },
  { theirs: '02', ours: 'schoolLeaver', from: '2014-02-07' },
  { theirs: '03', ours: 'freelyRegistered', from: '2014-02-07' },
  { theirs: '05', ours: 'atExpenseOfOcmw', from: '2014-02-07' },
  { theirs: '06', ours: 'workDisability', from: '2014-02-07', until: '2023-12-31' },
  { theirs: '07', ours: 'voluntaryPartTime', from: '2014-02-07', until: '2023-12-31' },
  { theirs: '14', ours: 'excluded', from: '2014-02-07' },
];

export const guidanceStatuses: DatedCodes = [
  { theirs: 'BEMIDDELING', ours: 'inGuidance', from: '2014-02-07' },
  { theirs: 'OPLEIDING', ours: 'inTraining', from: '2024-01-01' },
  { theirs: 'NIET_INZETBAAR', ours: 'notDeployable', from: '2024-01-01' },
];

export const mandateScopes = {
  INSCHRIJVING: 'registration',
  AFSPRAKEN: 'appointments',
  PAPIEREN: 'documents',
} as const;
export const measuredBy = { CLIENT: 'person', WERKER: 'counsellor', SAMEN: 'together' } as const;
export const missingAnswers = {
  NIET_GEVRAAGD: 'notAsked',
  NIET_BEANTWOORD: 'notAnswered',
  NVT: 'notApplicable',
} as const;
export const outcomeMoments = { '3': 'month3', '12': 'month12' } as const;

/** What the OCMW calls a step of another organisation; what is not here it calls ANDERE. */
export const stepCodes: Readonly<Record<string, string>> = {
  ReferralReceived: 'ONTVANGEN',
  ReferralInformationAsked: 'INFO_GEVRAAGD',
  ReferralMomentProposed: 'MOMENT_VOORGESTELD',
  ReferralAccepted: 'AANVAARD',
  ReferralDeclined: 'GEWEIGERD',
  ReferralExpired: 'VERVALLEN',
  ReferralWithdrawn: 'GEANNULEERD',
  ReferralDeadlineMissed: 'TERMIJN_GEMIST',
  ReferralCompleted: 'PARTNER_AFGEROND',
  ReferralFailed: 'PARTNER_AFGEROND',
  HandoverPlanned: 'INTAKE_GEPLAND',
  HandoverOverlapStarted: 'OVERLAP_GESTART',
  HandoverOverlapExtended: 'OVERLAP_VERLENGD',
  HandoverOverlapEndConfirmed: 'OVERLAP_EINDE_BEVESTIGD',
  HandoverOverlapEndDecided: 'OVERLAP_EINDE_BEVESTIGD',
  HandoverTransferred: 'REGIE_OVERGEDRAGEN',
  ReturnRequested: 'TERUGKEER_GEVRAAGD',
  ReturnDeadlineMissed: 'TERMIJN_GEMIST',
  BatonTakenBack: 'REGIE_TERUGGENOMEN',
  HandoverBrokenOff: 'AFGEBROKEN',
  HandoverClosed: 'AFGESLOTEN',
  AftercarePlanned: 'NAZORG_GEPLAND',
  AftercareMomentHeld: 'NAZORG_CONTACT',
  AftercareMomentMissed: 'TERMIJN_GEMIST',
  NoteRecorded: 'NOTA',
  StepRecorded: 'STAP',
  ConditionRecorded: 'VOORWAARDE',
  ConsentGiven: 'TOESTEMMING_GEGEVEN',
  ConsentWithdrawn: 'TOESTEMMING_INGETROKKEN',
  WithdrawalConfirmed: 'INTREKKING_BEVESTIGD',
  QuestionAsked: 'VRAAG',
  QuestionReminded: 'VRAAG_HERINNERD',
  QuestionAnswered: 'ANTWOORD',
  QuestionWithdrawn: 'VRAAG_INGETROKKEN',
  QuestionDeadlineMissed: 'TERMIJN_GEMIST',
  ConsultationPlanned: 'OVERLEG_GEPLAND',
  ConsultationHeld: 'OVERLEG_GEHOUDEN',
  ConsultationCancelled: 'OVERLEG_GEANNULEERD',
  ConsultationAgreementMade: 'AFSPRAAK',
  ConsultationAgreementKept: 'AFSPRAAK_NAGEKOMEN',
  MeasurementRecorded: 'METING',
  OutcomeRecorded: 'UITKOMST_NADIEN',
  MandateGiven: 'MANDAAT_GEGEVEN',
  MandateWithdrawn: 'MANDAAT_BEEINDIGD',
  MandateExpired: 'MANDAAT_BEEINDIGD',
  RegistrationRequested: 'INSCHRIJVING_AANGEVRAAGD',
  RegistrationDelivered: 'INSCHRIJVING_AFGELEVERD',
  RegistrationConfirmed: 'INGESCHREVEN',
  RegistrationRefused: 'INSCHRIJVING_GEWEIGERD',
  RegistrationLapsed: 'INSCHRIJVING_VERVALLEN',
};
