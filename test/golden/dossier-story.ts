import type { DossierCommand } from '@wisselzone/domain/dossier';
import type {
  ConditionId,
  ConsentId,
  Day,
  HandoverId,
  Instant,
  NoteId,
  OrganisationId,
  ReferralId,
} from '@wisselzone/kernel';
import { caw, clock, nth, ocmw, partner, person, team, vdab, worker } from './parties';

const START = Date.parse('2026-09-01T08:00:00.000Z');
export const days = (number: number): Instant =>
  new Date(START + number * 86_400_000).toISOString() as Instant;
export const day = (number: number): Day => days(number).slice(0, 10) as Day;

type Bare<Command> = Command extends DossierCommand
  ? Omit<Command, 'by' | 'subject' | 'now'>
  : never;
/** Who asks what of the dossier, and how many days after its beginning. */
export type Asks = readonly [by: OrganisationId, on: number, command: Bare<DossierCommand>];

/** One thing that is asked. */
export const asks = (by: OrganisationId, on: number, command: Asks[2]): Asks => [by, on, command];

export const r = (number: number): ReferralId => nth('ef', number);
export const h = (number: number): HandoverId => nth('aa', number);
const consent = nth<ConsentId>('cc', 1);
const short = nth<ConsentId>('cc', 2);
const onthaal = { name: 'Onthaal', telephone: '+32 89 00 00 00' };

export const request = (
  number: number,
  kind: 'support' | 'transfer',
  to: OrganisationId,
  on: number,
): Asks => [
  ocmw,
  on,
  {
    type: 'RequestReferral',
    referral: r(number),
    kind,
    to,
    urgency: number === 1 ? 'urgent' : 'routine',
    purpose: 'guidance',
    categories: ['guidance', 'contact', 'childcare'],
    receiveBy: days(on + 2),
    decideBy: days(on + 14),
    expiresAt: days(on + 30),
    reason: 'Zoekt werk en opvang voor haar kind',
    ...(number === 1 && {
      question: 'Kan zij een opleiding volgen?',
      desiredMoment: days(on + 5),
      addressedService: 'Bemiddeling',
      contactPerson: onthaal,
    }),
    ...(number === 4 && { renews: r(3) }),
  },
];

const opening: readonly Asks[] = [
  [
    ocmw,
    0,
    { type: 'OpenDossier', person, targetGroup: 'livingAllowanceRecipient', phase: 'assessNeeds' },
  ],
  [ocmw, 0, { type: 'AssignCaseWorker', assigned: { team } }],
  [ocmw, 0, { type: 'NameLeadProfessional', lead: worker(ocmw), contact: onthaal }],
  [ocmw, 0, { type: 'ReleaseCaseWorker', released: { team } }],
  [
    ocmw,
    0,
    {
      type: 'RecordCondition',
      condition: nth<ConditionId>('e2', 1),
      lifeDomain: 'childcare',
      state: 'open',
      text: 'Geen opvang voor 7 uur',
    },
  ],
  [
    ocmw,
    0,
    {
      type: 'RecordCondition',
      condition: nth<ConditionId>('e2', 2),
      lifeDomain: 'health',
      state: 'inProgress',
    },
  ],
  [ocmw, 0, { type: 'RecordStep', step: nth('e1', 1), takenOn: day(0), text: 'Eerste gesprek' }],
  [ocmw, 0, { type: 'RecordNote', note: nth<NoteId>('e0', 1), text: 'Zij wil graag verder 🏠' }],
  [
    ocmw,
    1,
    {
      type: 'GiveConsent',
      consent,
      purpose: 'guidance',
      categories: ['guidance', 'housing', 'childcare'],
      recipients: [vdab, caw],
      from: day(1),
      until: day(200),
      method: 'spokenInConversation',
      explainedIn: 'nl',
      evidenceReference: 'verslag 1',
    },
  ],
  [
    ocmw,
    1,
    {
      type: 'GiveConsent',
      consent: short,
      purpose: 'guidance',
      categories: ['contact'],
      recipients: [vdab],
      from: day(1),
      until: day(80),
      method: 'signedPaper',
    },
  ],
];

const firstTry: readonly Asks[] = [
  request(1, 'transfer', vdab, 1),
  [vdab, 1, { type: 'ConfirmReferralReceipt', referral: r(1), receivedBy: 'system' }],
  [vdab, 2, { type: 'AskReferralInformation', referral: r(1), text: 'Welke talen spreekt zij?' }],
  [ocmw, 2, { type: 'GiveReferralInformation', referral: r(1), text: 'Nederlands en Frans' }],
  [
    vdab,
    3,
    {
      type: 'ProposeReferralMoment',
      referral: r(1),
      moment: days(6),
      place: 'Genk',
      text: 'Liever later',
    },
  ],
  [ocmw, 3, { type: 'AnswerReferralMoment', referral: r(1), agreed: true, text: 'Dat past' }],
  [vdab, 4, { type: 'AcceptReferral', referral: r(1), contactPerson: onthaal }],
  [vdab, 4, { type: 'NameLeadProfessional', lead: worker(vdab) }],
  [vdab, 5, { type: 'ProposeHandover', handover: h(1), referral: r(1) }],
  [
    ocmw,
    5,
    {
      type: 'PlanHandover',
      handover: h(1),
      intakeAt: days(8),
      place: 'Genk',
      participants: ['de persoon', 'beide begeleiders'],
      text: 'Samen',
    },
  ],
  [
    ocmw,
    7,
    { type: 'BreakOffHandover', handover: h(1), reason: 'personStopped', text: 'Even rust' },
  ],
];

const meanwhile: readonly Asks[] = [
  request(2, 'support', caw, 7),
  [clock, 10, { type: 'NoteReferralDeadlineMissed', referral: r(2), step: 'receive' }],
  [caw, 11, { type: 'ConfirmReferralReceipt', referral: r(2), receivedBy: 'hub' }],
  [caw, 11, { type: 'AcceptReferral', referral: r(2) }],
  [caw, 12, { type: 'CompleteReferral', referral: r(2), text: 'Zij heeft een woning' }],
  request(3, 'transfer', partner, 13),
  [
    partner,
    14,
    {
      type: 'DeclineReferral',
      referral: r(3),
      reason: 'notEligible',
      explanation: 'Te jong',
      suggestion: 'Vraag VDAB',
    },
  ],
  request(4, 'transfer', vdab, 15),
  [ocmw, 16, { type: 'WithdrawReferral', referral: r(4), text: 'Te vroeg' }],
  [vdab, 17, { type: 'AcceptReferral', referral: r(4) }],
  request(5, 'transfer', vdab, 18),
  [clock, 49, { type: 'ExpireReferral', referral: r(5) }],
  [vdab, 50, { type: 'AcceptReferral', referral: r(5) }],
  request(6, 'support', caw, 51),
  [caw, 52, { type: 'AcceptReferral', referral: r(6) }],
  [caw, 53, { type: 'FailReferral', referral: r(6), text: 'Niet bereikt' }],
];

const thereAndBack: readonly Asks[] = [
  [ocmw, 54, { type: 'ProposeHandover', handover: h(2), referral: r(5) }],
  [vdab, 54, { type: 'PlanHandover', handover: h(2), intakeAt: days(55) }],
  [ocmw, 55, { type: 'StartOverlap', handover: h(2), plannedEnd: day(70) }],
  [
    vdab,
    60,
    { type: 'ExtendOverlap', handover: h(2), plannedEnd: day(75), text: 'Nog even samen' },
  ],
  [ocmw, 61, { type: 'ConfirmOverlapEnd', handover: h(2) }],
  [ocmw, 62, { type: 'DecideOverlapEnd', handover: h(2), reason: 'Alles is gezegd' }],
  [vdab, 63, { type: 'TransferHandover', handover: h(2) }],
  [
    vdab,
    63,
    {
      type: 'PlanAftercare',
      handover: h(2),
      moments: [
        { moment: 'maand-1', due: day(65), owner: ocmw },
        { moment: 'maand-3', due: day(90), owner: vdab },
      ],
    },
  ],
  [clock, 67, { type: 'NoteAftercareMomentMissed', handover: h(2), moment: 'maand-1' }],
  [
    vdab,
    68,
    { type: 'HoldAftercareMoment', handover: h(2), moment: 'maand-3', text: 'Het gaat goed' },
  ],
  [
    vdab,
    70,
    {
      type: 'RequestReturn',
      handover: h(2),
      takeBackBy: days(76),
      reason: 'Zij is werk kwijt',
      suggestion: 'Opnieuw samen kijken',
    },
  ],
  [clock, 77, { type: 'NoteReturnDeadlineMissed', handover: h(2) }],
  [ocmw, 78, { type: 'TakeBatonBack', handover: h(2) }],
];

const end: readonly Asks[] = [
  [ocmw, 79, { type: 'WithdrawConsent', consent, categories: ['housing'] }],
  [caw, 80, { type: 'ConfirmWithdrawal', consent }],
  [clock, 82, { type: 'ExpireConsent', consent: short }],
  request(7, 'transfer', vdab, 83),
  [vdab, 84, { type: 'AcceptReferral', referral: r(7) }],
  [vdab, 84, { type: 'ProposeHandover', handover: h(3), referral: r(7) }],
  [vdab, 84, { type: 'PlanHandover', handover: h(3), intakeAt: days(85) }],
  [ocmw, 85, { type: 'StartOverlap', handover: h(3), plannedEnd: day(95) }],
  [ocmw, 90, { type: 'ConfirmOverlapEnd', handover: h(3) }],
  [vdab, 91, { type: 'TransferHandover', handover: h(3) }],
  [
    vdab,
    95,
    {
      type: 'CloseHandover',
      handover: h(3),
      outcome: 'durableWork',
      text: 'Vast werk',
      reasonWithoutAftercare: 'Zij wil het zelf',
    },
  ],
];

/** A dossier in which everything happens once that version 1 knew: a break-off, a support, two refusals, a return, an end. */
export const dossierStory: readonly Asks[] = [
  ...opening,
  ...firstTry,
  ...meanwhile,
  ...thereAndBack,
  ...end,
];
