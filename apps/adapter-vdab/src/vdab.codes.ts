import type { DatedCodes } from '@wisselzone/platform/adapter';

/** VDAB's codes and ours; the left side is VDAB's (`contracts/partners/vdab`). */
export const categories = {
  IDENTITEIT: 'identity',
  CONTACT: 'contact',
  GEZIN: 'household',
  UITKERING: 'statusBenefit',
  INKOMEN_SCHULD: 'incomeDebt',
  HUISVESTING: 'housing',
  OPLEIDING: 'educationSkills',
  TAAL: 'language',
  LOOPBAAN: 'workHistory',
  MOBILITEIT: 'mobility',
  KINDEROPVANG: 'childcare',
  GEZONDHEID: 'health',
  JUSTITIE: 'justice',
  VERBLIJF: 'residence',
  BEGELEIDING: 'guidance',
  NOTITIES: 'notes',
  RESULTAAT: 'outcome',
  PROCES: 'process',
} as const;

export const declineReasons = {
  W01: 'noCapacity',
  W02: 'notEligible',
  W03: 'outsideWorkingArea',
  W04: 'couldNotReach',
  W05: 'personDoesNotWant',
  W06: 'wrongService',
  W07: 'duplicate',
  W99: 'other',
} as const;

export const outcomes = {
  U01: 'durableWork',
  U02: 'temporaryWork',
  U03: 'training',
  U04: 'socialEconomy',
  U05: 'volunteering',
  U06: 'otherSupport',
  U07: 'stoppedByPerson',
  U08: 'moved',
  U09: 'deceased',
  U99: 'unknown',
} as const;

export const lifeDomains = {
  WONEN: 'housing',
  KINDEROPVANG: 'childcare',
  MOBILITEIT: 'mobility',
  GEZONDHEID: 'health',
  ADMINISTRATIE: 'administrationPapers',
  FINANCIEN: 'financesDebt',
  TAAL: 'language',
  DIGITAAL: 'digitalSkills',
  NETWERK: 'socialNetwork',
  JUSTITIE: 'justice',
  ATTITUDE: 'workAttitudes',
  SOLLICITEREN: 'jobSeekingSkills',
} as const;

export const conditionStates = {
  OPEN: 'open',
  LOPEND: 'inProgress',
  VOLDAAN: 'met',
  NVT: 'notApplicable',
} as const;

/** Guide 1.1, list `InschrijvingsCategorie`, with the days on which VDAB gives a code out. 11 has no meaning of its own there. */
export const registrationCategories: DatedCodes = [
  { theirs: '00', ours: 'benefitClaimant', from: '2014-02-07' },
  { theirs: '02', ours: 'schoolLeaver', from: '2014-02-07' },
  { theirs: '03', ours: 'freelyRegistered', from: '2014-02-07' },
  { theirs: '05', ours: 'atExpenseOfOcmw', from: '2014-02-07' },
  { theirs: '06', ours: 'workDisability', from: '2014-02-07', until: '2023-12-31' },
  { theirs: '07', ours: 'voluntaryPartTime', from: '2014-02-07', until: '2023-12-31' },
  { theirs: '14', ours: 'excluded', from: '2014-02-07' },
];

/** Guide 1.1, list `Bemiddelingsstatus`. */
export const guidanceStatuses: DatedCodes = [
  { theirs: 'BEMIDDELING', ours: 'inGuidance', from: '2014-02-07' },
  { theirs: 'OPLEIDING', ours: 'inTraining', from: '2024-01-01' },
  { theirs: 'NIET_INZETBAAR', ours: 'notDeployable', from: '2024-01-01' },
];

export const registrationRefusals = {
  I01: 'identityIncomplete',
  I02: 'alreadyRegistered',
  I03: 'notEligible',
  I99: 'other',
} as const;

export const livingWages = {
  SAMENWONEND: 'cohabiting',
  ALLEENSTAAND: 'single',
  GEZINSLAST: 'withDependentFamily',
} as const;

export const mandateForms = {
  PAPIER: 'signedPaper',
  MONDELING: 'spokenInConversation',
  DIGITAAL: 'digital',
} as const;

export const measuredBy = {
  PERSOON: 'person',
  BEMIDDELAAR: 'counsellor',
  SAMEN: 'together',
} as const;

export const missingAnswers = {
  NIET_GEVRAAGD: 'notAsked',
  NIET_BEANTWOORD: 'notAnswered',
  NVT: 'notApplicable',
} as const;

export const outcomeMoments = { '3': 'month3', '12': 'month12' } as const;

/** VDAB knows more kinds of partner than the hub; every other one is a KBI, a recognised institution. */
export const partnerKinds: Readonly<Record<string, string>> = {
  ocmw: 'OCMW',
  vdab: 'VDAB',
  caw: 'CAW',
  partner: 'KBI',
};

/** What VDAB calls a step of another organisation; what is not here it calls ANDERE. */
export const stepKinds: Readonly<Record<string, string>> = {
  ReferralInformationGiven: 'INFO_GEGEVEN',
  ReferralMomentAnswered: 'MOMENT_AANVAARD',
  ReferralAccepted: 'PARTNER_TOEGEVOEGD',
  ReferralCompleted: 'PARTNER_AFGEROND',
  ReferralFailed: 'PARTNER_AFGEROND',
  ReferralDeadlineMissed: 'TERMIJN_GEMIST',
  HandoverPlanned: 'INTAKE_GEPLAND',
  HandoverOverlapStarted: 'OVERLAP_GESTART',
  HandoverOverlapExtended: 'OVERLAP_VERLENGD',
  HandoverOverlapEndConfirmed: 'OVERLAP_EINDE_BEVESTIGD',
  HandoverOverlapEndDecided: 'OVERLAP_EINDE_BEVESTIGD',
  HandoverTransferred: 'REGIE_OVERGEDRAGEN',
  BatonTakenBack: 'REGIE_TERUGGENOMEN',
  HandoverBrokenOff: 'AFGEBROKEN',
  HandoverClosed: 'AFGESLOTEN',
  AftercarePlanned: 'NAZORG_GEPLAND',
  AftercareMomentHeld: 'NAZORG_CONTACT',
  AftercareMomentMissed: 'TERMIJN_GEMIST',
  ReturnDeadlineMissed: 'TERMIJN_GEMIST',
  NoteRecorded: 'NOTA',
  StepRecorded: 'STAP',
  ConditionRecorded: 'CONTEXTVOORWAARDE',
  ConsentGiven: 'TOESTEMMING_GEGEVEN',
  ConsentWithdrawn: 'TOESTEMMING_INGETROKKEN',
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
  OutcomeRecorded: 'UITKOMST',
  MandateGiven: 'MANDAAT_GEGEVEN',
  MandateWithdrawn: 'MANDAAT_BEEINDIGD',
  MandateExpired: 'MANDAAT_BEEINDIGD',
  RegistrationLapsed: 'INSCHRIJVING_VERVALLEN',
};
