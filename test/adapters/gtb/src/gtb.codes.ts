/** GTB's codes and ours; the left side is GTB's. Dated: interface guide of 1 September 2026. */
export const declineReasons = {
  GEEN_PLAATS: 'noCapacity',
  GEEN_DOELGROEP: 'notEligible',
  BUITEN_WERKGEBIED: 'outsideWorkingArea',
  NIET_BEREIKT: 'couldNotReach',
  PERSOON_WIL_NIET: 'personDoesNotWant',
  ANDERE_DIENST: 'wrongService',
  DUBBEL: 'duplicate',
  ANDERE: 'other',
} as const;

export const categories = {
  TRAJECT: 'guidance',
  NOTA: 'notes',
  GEZONDHEID: 'health',
  MOBILITEIT: 'mobility',
  KINDEROPVANG: 'childcare',
  WONEN: 'housing',
  TAAL: 'language',
  SCHULDEN: 'incomeDebt',
} as const;

/** What GTB calls a step of another organisation; what is not here it calls `ANDERE`. */
export const stepKinds: Readonly<Record<string, string>> = {
  ReferralAccepted: 'AANVAARD',
  ReferralDeclined: 'GEWEIGERD',
  ReferralInformationGiven: 'INFO_GEGEVEN',
  HandoverPlanned: 'INTAKE',
  HandoverTransferred: 'OVERDRACHT',
  NoteRecorded: 'NOTA',
  StepRecorded: 'STAP',
};
