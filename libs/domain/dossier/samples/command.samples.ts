import {
  type ConsentId,
  type NecessityId,
  type ErasureId,
  type NoteId,
  type ObjectionId,
  type ReferralId,
} from '@wisselzone/kernel';
import type { DossierCommand } from '../src/dossier.commands';
import {
  aboutConsent,
  aboutErasure,
  aboutReferral,
  anyNecessity,
  anyObjection,
  anyReferral,
  asked,
  dayLater,
  later,
  organisations,
  perhaps,
  person,
  team,
  uuid,
  worker,
  clock,
  type Chosen,
  type Make,
} from './chosen.samples';
import { betweenCommands } from './between-command.samples';
import { draftCommands, someAttachment, someDraft } from './draft-command.samples';
import { handoverCommands } from './handover-command.samples';
import { overrideCommands } from './override-command.samples';
import { mandateCommands } from './mandate-command.samples';
import { needsCommands } from './needs-command.samples';
import { pauseCommands } from './pause-command.samples';
import { offeringCommands, someChoice } from './offering-command.samples';

const deadlines = ({ now }: Chosen) => ({
  receiveBy: later(now, 2),
  decideBy: later(now, 14),
  expiresAt: later(now, 30),
});

/** Every command of a dossier, with how often it is tried: the rarer a state, the more often what leads to it. */
export const commands = {
  ...handoverCommands,
  ...overrideCommands,
  ...needsCommands,
  ...draftCommands,
  ...offeringCommands,
  ...betweenCommands,
  ...pauseCommands,
  ...mandateCommands,
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
  SucceedPredecessor: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'SucceedPredecessor',
      // Seldom somebody who is there: a succession ends what a history was about to reach.
      predecessor: chosen.is.in100(15) ? chosen.is.pick(organisations) : clock,
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
      ...deadlines(chosen),
      reason: 'reason',
      ...perhaps(chosen, { question: 'question' }),
      ...perhaps(chosen, { contactPerson: { name: 'Onthaal' } }),
      ...(chosen.is.in100(20) && { renews: anyReferral(chosen) }),
      ...someDraft(chosen),
      ...someAttachment(chosen),
      ...someChoice(chosen),
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
  OpenReferral: [1, (chosen) => ({ ...aboutReferral(chosen), type: 'OpenReferral' })],
  AskReferralInformation: [
    3,
    (chosen) => ({ ...aboutReferral(chosen), type: 'AskReferralInformation', text: 'text' }),
  ],
  GiveReferralInformation: [
    7,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'GiveReferralInformation',
      text: 'text',
      ...someAttachment(chosen),
    }),
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
  ForwardReferral: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'ForwardReferral',
      referral: uuid('ef', chosen.fresh) as ReferralId,
      forwards: anyReferral(chosen),
      to: chosen.is.pick(organisations),
      ...deadlines(chosen),
      reason: 'reason',
      ...perhaps(chosen, { question: 'question' }),
    }),
  ],
  AskReferralCancellation: [
    2,
    (chosen) => ({ ...aboutReferral(chosen), type: 'AskReferralCancellation', reason: 'reason' }),
  ],
  ConfirmReferralCancellation: [
    5,
    (chosen) => ({ ...aboutReferral(chosen), type: 'ConfirmReferralCancellation' }),
  ],
  RefuseReferralCancellation: [
    1,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'RefuseReferralCancellation',
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  RequestConsent: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RequestConsent',
      consent: uuid('cc', chosen.fresh) as ConsentId,
      purpose: 'guidance',
      categories: ['guidance', 'housing'],
      recipients: [chosen.is.pick(organisations)],
      from: dayLater(chosen.now, 0),
      until: dayLater(chosen.now, 60),
    }),
  ],
  DeferConsentRequest: [1, (chosen) => ({ ...aboutConsent(chosen), type: 'DeferConsentRequest' })],
  RefuseConsent: [1, (chosen) => ({ ...aboutConsent(chosen), type: 'RefuseConsent' })],
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
  RenewConsent: [
    1,
    (chosen) => ({
      ...aboutConsent(chosen),
      type: 'RenewConsent',
      from: dayLater(chosen.now, 0),
      until: dayLater(chosen.now, 120),
      method: 'digital',
    }),
  ],
  RevokeConsent: [
    1,
    (chosen) => ({ ...aboutConsent(chosen), type: 'RevokeConsent', text: 'text' }),
  ],
  InvalidateConsent: [
    1,
    (chosen) => ({
      ...aboutConsent(chosen),
      type: 'InvalidateConsent',
      text: 'text',
      confirmBy: later(chosen.now, 2),
    }),
  ],
  MarkConsentUnknown: [
    1,
    (chosen) => ({ ...aboutConsent(chosen), type: 'MarkConsentUnknown', text: 'text' }),
  ],
  NoteWithdrawalUnconfirmed: [
    1,
    (chosen) => ({ ...aboutConsent(chosen), type: 'NoteWithdrawalUnconfirmed', by: clock }),
  ],
  RaiseObjection: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RaiseObjection',
      objection: uuid('cb', chosen.fresh) as ObjectionId,
      ...perhaps(chosen, { categories: ['guidance' as const] }),
      ...perhaps(chosen, { recipients: [chosen.is.pick(organisations)] }),
    }),
  ],
  LiftObjection: [
    1,
    (chosen) => ({ ...asked(chosen), type: 'LiftObjection', objection: anyObjection(chosen) }),
  ],
  DeclareNecessity: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'DeclareNecessity',
      necessity: uuid('ce', chosen.fresh) as NecessityId,
      purpose: 'guidance',
      categories: ['guidance'],
      recipients: [chosen.is.pick(organisations)],
      hours: 24,
      text: 'a reason of more than twenty characters',
    }),
  ],
  EndNecessity: [
    1,
    (chosen) => ({ ...asked(chosen), type: 'EndNecessity', necessity: anyNecessity(chosen) }),
  ],
  ExpireNecessity: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'ExpireNecessity',
      by: clock,
      necessity: anyNecessity(chosen),
    }),
  ],
  ConfirmWithdrawal: [2, (chosen) => ({ ...aboutConsent(chosen), type: 'ConfirmWithdrawal' })],
  ExpireConsent: [2, (chosen) => ({ ...aboutConsent(chosen), type: 'ExpireConsent', by: clock })],
  AskErasure: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'AskErasure',
      erasure: uuid('ee', chosen.fresh) as ErasureId,
      ...(chosen.is.in100(80)
        ? { scope: 'category', category: 'guidance', basis: 'unlawful' }
        : { scope: 'person', basis: 'objection' }),
      ...perhaps(chosen, { refusal: 'legalDuty' as const }),
    }),
  ],
  ConfirmErasure: [1, (chosen) => ({ ...aboutErasure(chosen), type: 'ConfirmErasure' })],
  RefuseErasure: [
    1,
    (chosen) => ({ ...aboutErasure(chosen), type: 'RefuseErasure', refusal: 'archiving' }),
  ],
  FollowErasure: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'FollowErasure',
      by: clock,
      erasure: uuid('ee', chosen.fresh) as ErasureId,
      basis: 'objection',
      orderedBy: chosen.is.pick(organisations),
    }),
  ],
  RecordKeyDestroyed: [
    1,
    (chosen) => ({
      ...aboutErasure(chosen),
      type: 'RecordKeyDestroyed',
      by: clock,
      keyFingerprint: 'ab'.repeat(32),
      generation: 1,
      destroyedAt: chosen.now,
    }),
  ],
  AcknowledgeErasure: [
    1,
    (chosen) => ({ ...aboutErasure(chosen), type: 'AcknowledgeErasure', outcome: 'erased' }),
  ],
  NoteErasureUnanswered: [
    1,
    (chosen) => ({ ...aboutErasure(chosen), type: 'NoteErasureUnanswered', by: clock }),
  ],
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
} as const satisfies Record<DossierCommand['type'], readonly [number, Make]>;
