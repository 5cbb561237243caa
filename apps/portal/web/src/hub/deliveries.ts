import type { HttpComponents } from '@wisselzone/contracts';
import { ask, tell } from './questions';

type Schemas = HttpComponents['schemas'];
export type DeadLetter = Schemas['DeadLetter'];
export type QuarantinedMessage = Schemas['QuarantinedMessage'];
export type QuarantinedOriginal = Schemas['QuarantinedOriginal'];
export type Organisation = Schemas['Organisation'];
export type PendingSkip = Schemas['PendingSkip'];

const at = (organisation: string): string => `/api/organisations/${organisation}`;

/** What whoever looks after the deliveries to an organisation asks and does. Each rejects with `NoAnswer`. */
export const deliveries = {
  organisations: async (): Promise<readonly Organisation[]> =>
    (await ask<Schemas['OrganisationList']>('/api/organisations')).items,

  deadLetters: async (organisation: string): Promise<readonly DeadLetter[]> =>
    (await ask<Schemas['DeadLetterList']>(`${at(organisation)}/deadLetters?pageSize=200`)).items,

  quarantine: async (organisation: string): Promise<readonly QuarantinedMessage[]> =>
    (await ask<Schemas['QuarantineList']>(`${at(organisation)}/quarantine?pageSize=200`)).items,

  /** What a message said; the hub writes down who looked. */
  original: (organisation: string, message: string): Promise<QuarantinedOriginal> =>
    ask(`${at(organisation)}/quarantine/${message}`),

  retryDeliveries: (organisation: string, about: { readonly dossier?: string }): Promise<void> =>
    tell(`${at(organisation)}/deliveryRetries`, about),

  skipEvent: (organisation: string, event: string, reason: string): Promise<void> =>
    tell(`${at(organisation)}/deliverySkips`, { event, reason }),

  retryMessages: (organisation: string, about: { readonly message?: string }): Promise<void> =>
    tell(`${at(organisation)}/messageRetries`, about),

  correct: (organisation: string, message: string, body: string): Promise<void> =>
    tell(`${at(organisation)}/messageCorrections`, { message, body }),

  skipMessage: (organisation: string, message: string, reason: string): Promise<void> =>
    tell(`${at(organisation)}/messageSkips`, { message, reason }),

  answerSkip: (organisation: string, skip: string, answer: 'confirmations' | 'refusals') =>
    tell(`${at(organisation)}/deliverySkips/${skip}/${answer}`, {}),
};
