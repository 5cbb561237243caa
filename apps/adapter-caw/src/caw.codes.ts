import type { DatedCodes } from '@wisselzone/platform/adapter';

/** The CAW's codes and ours; the left side is the CAW's (`contracts/partners/caw`). */
export const categories = {
  persoon: 'identity',
  contact: 'contact',
  gezin: 'household',
  uitkering: 'statusBenefit',
  schulden: 'incomeDebt',
  wonen: 'housing',
  opleiding: 'educationSkills',
  taal: 'language',
  werk: 'workHistory',
  vervoer: 'mobility',
  opvang: 'childcare',
  gezondheid: 'health',
  gerecht: 'justice',
  verblijf: 'residence',
  traject: 'guidance',
  verslag: 'notes',
  resultaat: 'outcome',
  verloop: 'process',
} as const;

export const declineReasons = {
  wachtlijst: 'noCapacity',
  doelgroep: 'notEligible',
  regio: 'outsideWorkingArea',
  geen_contact: 'couldNotReach',
  client_wil_niet: 'personDoesNotWant',
  andere_dienst: 'wrongService',
  al_gekend: 'duplicate',
  andere: 'other',
} as const;

export const organisationTypes: Readonly<Record<string, string>> = {
  ocmw: 'ocmw',
  vdab: 'vdab',
  caw: 'caw',
  partner: 'andere',
};

/** Guide 1.1: the themes of help, with the life domain each lies in and the days on which the CAW uses it. */
export const helpThemes: DatedCodes = [
  { theirs: 'wonen', ours: 'housing', from: '2014-01-01' },
  { theirs: 'schulden', ours: 'financesDebt', from: '2014-01-01' },
  { theirs: 'administratie', ours: 'administrationPapers', from: '2014-01-01' },
  { theirs: 'gezondheid', ours: 'health', from: '2014-01-01' },
  { theirs: 'psychisch', ours: 'health', from: '2014-01-01', until: '2024-12-31' },
  { theirs: 'relaties', ours: 'socialNetwork', from: '2014-01-01' },
  { theirs: 'justitie', ours: 'justice', from: '2014-01-01' },
  { theirs: 'opvang', ours: 'childcare', from: '2014-01-01' },
  { theirs: 'vervoer', ours: 'mobility', from: '2014-01-01' },
  { theirs: 'taal', ours: 'language', from: '2014-01-01' },
  { theirs: 'digitaal', ours: 'digitalSkills', from: '2021-01-01' },
  { theirs: 'werk', ours: 'jobSeekingSkills', from: '2014-01-01' },
  { theirs: 'arbeidsattitude', ours: 'workAttitudes', from: '2014-01-01' },
];

export const measuredBy = {
  client: 'person',
  hulpverlener: 'counsellor',
  samen: 'together',
} as const;
export const missingAnswers = {
  niet_gevraagd: 'notAsked',
  niet_beantwoord: 'notAnswered',
  nvt: 'notApplicable',
} as const;

/** What the CAW calls a line about a question or a consultation. */
export const subjectKinds: Readonly<Record<string, string>> = {
  QuestionAsked: 'vraag',
  QuestionReminded: 'herinnering',
  QuestionAnswered: 'antwoord',
  QuestionWithdrawn: 'vraag_ingetrokken',
  QuestionDeadlineMissed: 'termijn_gemist',
  ConsultationPlanned: 'overleg_gepland',
  ConsultationHeld: 'overleg_gehouden',
  ConsultationCancelled: 'overleg_geannuleerd',
  ConsultationAgreementMade: 'afspraak',
  ConsultationAgreementKept: 'afspraak_nagekomen',
};

/** What the CAW calls a step of another organisation; what is not here it calls `andere`. */
export const stepKinds: Readonly<Record<string, string>> = {
  ReferralReceived: 'ontvangen',
  ReferralInformationAsked: 'info_gevraagd',
  ReferralInformationGiven: 'info_gegeven',
  ReferralMomentProposed: 'moment_voorgesteld',
  ReferralMomentAnswered: 'moment_aanvaard',
  ReferralAccepted: 'aanvaard',
  ReferralDeclined: 'geweigerd',
  ReferralWithdrawn: 'geannuleerd',
  ReferralExpired: 'vervallen',
  ReferralRequested: 'partner_erbij',
  ReferralCompleted: 'partner_klaar',
  ReferralFailed: 'partner_klaar',
  ReferralDeadlineMissed: 'termijn_gemist',
  HandoverPlanned: 'intake_gepland',
  HandoverOverlapStarted: 'overlap_gestart',
  HandoverOverlapExtended: 'overlap_verlengd',
  HandoverOverlapEndConfirmed: 'overlap_einde',
  HandoverOverlapEndDecided: 'overlap_einde',
  HandoverTransferred: 'regie_overgedragen',
  BatonTakenBack: 'regie_teruggenomen',
  ReturnRequested: 'terugkeer_gevraagd',
  ReturnDeadlineMissed: 'termijn_gemist',
  HandoverBrokenOff: 'afgebroken',
  HandoverClosed: 'afgesloten',
  AftercarePlanned: 'nazorg_gepland',
  AftercareMomentHeld: 'nazorg_contact',
  AftercareMomentMissed: 'termijn_gemist',
  NoteRecorded: 'verslag',
  StepRecorded: 'stap',
  ConditionRecorded: 'voorwaarde',
  ConsentGiven: 'toestemming_gegeven',
  ConsentWithdrawn: 'toestemming_ingetrokken',
  MeasurementRecorded: 'meting',
  OutcomeRecorded: 'uitkomst_nadien',
  MandateGiven: 'mandaat_gegeven',
  MandateWithdrawn: 'mandaat_beeindigd',
  MandateExpired: 'mandaat_beeindigd',
  RegistrationRequested: 'inschrijving_gevraagd',
  RegistrationDelivered: 'inschrijving_afgeleverd',
  RegistrationConfirmed: 'ingeschreven',
  RegistrationRefused: 'inschrijving_geweigerd',
  RegistrationLapsed: 'inschrijving_vervallen',
};
