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
};
