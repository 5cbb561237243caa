import {
  CONDITION_STATE_CODES,
  LIFE_DOMAIN_CODES,
  OUTCOME_CODES,
  type ConditionId,
  type ConsentId,
  type Day,
  type HandoverId,
  type Instant,
  type NoteId,
  type OrganisationId,
  type PersonId,
  type ReferralId,
  type SubjectId,
  type TeamId,
} from '@wisselzone/kernel';
import type { DossierCommand } from '../src/dossier.commands';
import type { Dossier } from '../src/dossier.types';
import type { Chance } from './chance.samples';

const uuid = (family: string, number: number): string =>
  `${family}000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const organisations = [1, 2, 3, 4].map((n) => uuid('a0', n)) as [
  OrganisationId,
  ...OrganisationId[],
];
/** The clock's own organisation: involved in no dossier. */
export const clock = uuid('c0', 1) as OrganisationId;
export const worker = (organisation: OrganisationId): SubjectId =>
  organisation.replace('a0', '50') as SubjectId;
const person = uuid('b0', 1) as PersonId;
const team = uuid('d0', 1) as TeamId;

/** What a generated command may choose from: the dossier so far, the time, and a number nobody used. */
export interface Chosen {
  readonly dossier: Dossier;
  readonly now: Instant;
  readonly fresh: number;
  readonly by: OrganisationId;
  readonly is: Chance;
}
type Make = (chosen: Chosen) => DossierCommand;

export const later = (now: Instant, days: number): Instant =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString() as Instant;
const dayLater = (now: Instant, days: number): Day => later(now, days).slice(0, 10) as Day;

const asked = ({ by, now }: Chosen) => ({ by, now, subject: worker(by) });
/** Mostly the latest, so that a history gets on with what it began. */
const mostlyLast = <Value>(is: Chance, values: readonly Value[]): Value | undefined =>
  is.in100(60) ? values.at(-1) : is.oneOf(values);
const anyReferral = ({ dossier, is }: Chosen): ReferralId =>
  mostlyLast(is, Object.values(dossier.referrals))?.referral ?? (uuid('ef', 0) as ReferralId);
const anyConsent = ({ dossier, is }: Chosen): ConsentId =>
  mostlyLast(is, Object.values(dossier.consents))?.consent ?? (uuid('cc', 0) as ConsentId);
const anyHandover = ({ dossier, is }: Chosen): HandoverId =>
  mostlyLast(is, Object.values(dossier.handovers))?.handover ?? (uuid('aa', 0) as HandoverId);

const aboutReferral = (chosen: Chosen) => ({ ...asked(chosen), referral: anyReferral(chosen) });
const aboutHandover = (chosen: Chosen) => ({ ...asked(chosen), handover: anyHandover(chosen) });
const aboutConsent = (chosen: Chosen) => ({ ...asked(chosen), consent: anyConsent(chosen) });
const aboutMoment = (chosen: Chosen) => {
  const about = aboutHandover(chosen);
  const moments = chosen.dossier.handovers[about.handover]?.moments ?? [];
  return { ...about, moment: chosen.is.oneOf(moments)?.moment ?? 'none' };
};
const perhaps = <Value>({ is }: Chosen, value: Value): Value | Record<string, never> =>
  is.in100(50) ? value : {};

/** Every command of a dossier, with how often it is tried: the rarer a state, the more often what leads to it. */
export const commands = {
  OpenDossier: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'OpenDossier',
      person,
      ...perhaps(chosen, { targetGroup: 'livingAllowanceRecipient' as const }),
      ...perhaps(chosen, { phase: 'assessNeeds' as const }),
    }),
  ],
  AssignCaseWorker: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'AssignCaseWorker',
      assigned: chosen.is.in100(30) ? { team } : { worker: worker(chosen.by) },
    }),
  ],
  ReleaseCaseWorker: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'ReleaseCaseWorker',
      released: chosen.is.in100(70) ? { team } : { worker: worker(chosen.by) },
    }),
  ],
  NameLeadProfessional: [
    3,
    (chosen) => ({
      ...asked(chosen),
      type: 'NameLeadProfessional',
      lead: worker(chosen.by),
      ...perhaps(chosen, { contact: { name: 'Onthaal' } }),
    }),
  ],
  RequestReferral: [
    4,
    (chosen) => ({
      ...asked(chosen),
      type: 'RequestReferral',
      referral: uuid('ef', chosen.fresh) as ReferralId,
      kind: chosen.is.in100(75) ? 'transfer' : 'support',
      to: chosen.is.pick(organisations),
      urgency: 'routine',
      purpose: 'guidance',
      categories: ['guidance'],
      receiveBy: later(chosen.now, 2),
      decideBy: later(chosen.now, 14),
      expiresAt: later(chosen.now, 30),
      reason: 'reason',
      ...perhaps(chosen, { question: 'question' }),
      ...perhaps(chosen, { contactPerson: { name: 'Onthaal' } }),
      ...(chosen.is.in100(20) && { renews: anyReferral(chosen) }),
    }),
  ],
  ConfirmReferralReceipt: [
    3,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'ConfirmReferralReceipt',
      receivedBy: 'system',
    }),
  ],
  AskReferralInformation: [
    3,
    (chosen) => ({ ...aboutReferral(chosen), type: 'AskReferralInformation', text: 'text' }),
  ],
  GiveReferralInformation: [
    7,
    (chosen) => ({ ...aboutReferral(chosen), type: 'GiveReferralInformation', text: 'text' }),
  ],
  ProposeReferralMoment: [
    3,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'ProposeReferralMoment',
      moment: later(chosen.now, 3),
      ...perhaps(chosen, { place: 'place' }),
    }),
  ],
  AnswerReferralMoment: [
    7,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'AnswerReferralMoment',
      agreed: chosen.is.in100(80),
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  AcceptReferral: [
    7,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'AcceptReferral',
      ...perhaps(chosen, { contactPerson: { name: 'Onthaal' } }),
    }),
  ],
  DeclineReferral: [
    1,
    (chosen) => ({ ...aboutReferral(chosen), type: 'DeclineReferral', reason: 'noCapacity' }),
  ],
  WithdrawReferral: [1, (chosen) => ({ ...aboutReferral(chosen), type: 'WithdrawReferral' })],
  ExpireReferral: [
    2,
    (chosen) => ({ ...aboutReferral(chosen), type: 'ExpireReferral', by: clock }),
  ],
  NoteReferralDeadlineMissed: [
    1,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'NoteReferralDeadlineMissed',
      by: clock,
      step: chosen.is.pick(['receive', 'decide']),
    }),
  ],
  CompleteReferral: [
    1,
    (chosen) => ({ ...aboutReferral(chosen), type: 'CompleteReferral', text: 'text' }),
  ],
  FailReferral: [1, (chosen) => ({ ...aboutReferral(chosen), type: 'FailReferral' })],
  ProposeHandover: [
    9,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'ProposeHandover',
      handover: uuid('aa', chosen.fresh) as HandoverId,
    }),
  ],
  PlanHandover: [
    7,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'PlanHandover',
      intakeAt: later(chosen.now, 5),
      ...perhaps(chosen, { place: 'place', participants: ['both'] }),
    }),
  ],
  StartOverlap: [
    8,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'StartOverlap',
      plannedEnd: dayLater(chosen.now, 20),
    }),
  ],
  ExtendOverlap: [
    1,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'ExtendOverlap',
      plannedEnd: dayLater(chosen.now, 20 + chosen.is.below(40)),
    }),
  ],
  ConfirmOverlapEnd: [6, (chosen) => ({ ...aboutHandover(chosen), type: 'ConfirmOverlapEnd' })],
  DecideOverlapEnd: [
    2,
    (chosen) => ({ ...aboutHandover(chosen), type: 'DecideOverlapEnd', reason: 'reason' }),
  ],
  TransferHandover: [16, (chosen) => ({ ...aboutHandover(chosen), type: 'TransferHandover' })],
  PlanAftercare: [
    6,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'PlanAftercare',
      moments: [1, 3].map((months) => ({
        moment: `${String(chosen.fresh)}-${String(months)}`,
        due: dayLater(chosen.now, months * 7),
        owner: chosen.dossier.holder ?? chosen.by,
      })),
    }),
  ],
  HoldAftercareMoment: [2, (chosen) => ({ ...aboutMoment(chosen), type: 'HoldAftercareMoment' })],
  NoteAftercareMomentMissed: [
    6,
    (chosen) => ({ ...aboutMoment(chosen), type: 'NoteAftercareMomentMissed', by: clock }),
  ],
  CloseHandover: [
    1,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'CloseHandover',
      outcome: chosen.is.pick(OUTCOME_CODES as unknown as ['unknown']),
      ...perhaps(chosen, { reasonWithoutAftercare: 'reason' }),
    }),
  ],
  BreakOffHandover: [
    1,
    (chosen) => ({ ...aboutHandover(chosen), type: 'BreakOffHandover', reason: 'noTrust' }),
  ],
  RequestReturn: [
    3,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'RequestReturn',
      takeBackBy: later(chosen.now, 10),
      reason: 'reason',
    }),
  ],
  NoteReturnDeadlineMissed: [
    2,
    (chosen) => ({ ...aboutHandover(chosen), type: 'NoteReturnDeadlineMissed', by: clock }),
  ],
  TakeBatonBack: [12, (chosen) => ({ ...aboutHandover(chosen), type: 'TakeBatonBack' })],
  GiveConsent: [
    2,
    (chosen) => ({
      ...asked(chosen),
      type: 'GiveConsent',
      consent: uuid('cc', chosen.fresh) as ConsentId,
      purpose: 'guidance',
      categories: ['guidance', 'housing'],
      recipients: [chosen.is.pick(organisations), chosen.is.pick(organisations)],
      from: dayLater(chosen.now, 0),
      until: dayLater(chosen.now, 60),
      method: 'spokenInConversation',
      ...perhaps(chosen, { explainedIn: 'nl' }),
    }),
  ],
  WithdrawConsent: [
    1,
    (chosen) => ({
      ...aboutConsent(chosen),
      type: 'WithdrawConsent',
      ...perhaps(chosen, { categories: ['housing' as const] }),
    }),
  ],
  ConfirmWithdrawal: [2, (chosen) => ({ ...aboutConsent(chosen), type: 'ConfirmWithdrawal' })],
  ExpireConsent: [2, (chosen) => ({ ...aboutConsent(chosen), type: 'ExpireConsent', by: clock })],
  RecordNote: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RecordNote',
      note: uuid('e0', chosen.fresh) as NoteId,
      text: 'text',
    }),
  ],
  RecordStep: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RecordStep',
      step: uuid('e1', chosen.fresh),
      takenOn: dayLater(chosen.now, -1),
      text: 'text',
    }),
  ],
  RecordCondition: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RecordCondition',
      condition: uuid('e2', chosen.is.below(4)) as ConditionId,
      lifeDomain: chosen.is.pick(LIFE_DOMAIN_CODES as unknown as ['health']),
      state: chosen.is.pick(CONDITION_STATE_CODES as unknown as ['open']),
    }),
  ],
} as const satisfies Record<DossierCommand['type'], readonly [number, Make]>;
