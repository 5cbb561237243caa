import type { DraftId } from '@wisselzone/kernel';
import { asks, days, request, type Asks } from './dossier-story';
import { caw, clock, nth, ocmw, person, vdab } from './parties';

const draft = (number: number): DraftId => nth('df', number);

const sent = (): Asks => {
  const [by, on, command] = request(51, 'support', vdab, 4);
  return [by, on, { ...command, draft: draft(1) } as Asks[2]];
};

/** Referrals that are written first: one is changed and sent, one thrown away, one forgotten. */
export const draftStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  asks(ocmw, 1, {
    type: 'SaveDraft',
    draft: draft(1),
    expiresAt: days(29),
    reason: 'Zoekt werk en opvang voor haar kind',
  }),
  asks(ocmw, 2, {
    type: 'ChangeDraft',
    draft: draft(1),
    expiresAt: days(30),
    kind: 'support',
    to: vdab,
    urgency: 'routine',
    purpose: 'guidance',
    categories: ['guidance', 'contact'],
    reason: 'Zoekt werk en opvang voor haar kind',
    question: 'Kan zij een opleiding volgen?',
    desiredMoment: days(6),
    addressedService: 'Bemiddeling',
    contactPerson: { name: 'Onthaal', telephone: '+32 89 00 00 00' },
  }),
  sent(),
  asks(ocmw, 5, { type: 'SaveDraft', draft: draft(2), expiresAt: days(33), to: caw }),
  asks(ocmw, 6, { type: 'DiscardDraft', draft: draft(2) }),
  asks(ocmw, 7, { type: 'SaveDraft', draft: draft(3), expiresAt: days(35), kind: 'transfer' }),
  asks(clock, 36, { type: 'ExpireDraft', draft: draft(3) }),
];
