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
};
