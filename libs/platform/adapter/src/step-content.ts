import type { OrganisationView } from '@wisselzone/platform/hub-client';
import { plainText, textIn, type Step } from './step';

/** One text of a step with the category it lies in. */
export interface Told {
  readonly category: string;
  readonly text: string;
}

const TEXTS = ['text', 'reason', 'question', 'explanation', 'suggestion', 'reasonWithoutAftercare'];
/** Coded reasons are no text for a reader. */
const CODED = new Set(['ReferralDeclined', 'HandoverBrokenOff']);

/** What a step says in words, one entry for each category that may be shown now. */
export const toldBy = (step: Step): readonly Told[] =>
  Object.keys(step.sections).flatMap((category) => {
    const names = CODED.has(step.type) ? TEXTS.filter((name) => name !== 'reason') : TEXTS;
    const texts = names.flatMap((name) => textIn(step, category, name) ?? []);
    return texts.length > 0 ? [{ category, text: texts.join('\n') }] : [];
  });

/** The contact person a step names. */
export const contactIn = (
  step: Step,
): { readonly name: string; readonly telephone?: string; readonly email?: string } | undefined => {
  const section = step.sections['contact'] as Record<string, unknown> | undefined;
  const person = (section?.['contactPerson'] ?? section) as Record<string, unknown> | undefined;
  const name = person?.['name'];
  if (typeof name !== 'string') return undefined;
  const text = (field: string): string | undefined =>
    typeof person?.[field] === 'string' ? person[field] : undefined;
  const telephone = text('telephone');
  const email = text('email');
  return { name, ...(telephone ? { telephone } : {}), ...(email ? { email } : {}) };
};

/** The referral a step is about, if it is about one or about the handover that came of one. */
export const referralOf = (step: Step): string | undefined => {
  const handover = plainText(step, 'handover');
  return (
    plainText(step, 'referral') ?? step.view.handovers.find(({ id }) => id === handover)?.referral
  );
};

/** How a partner can recognise an organisation: its number if it has one, else the hub's id. */
export const numberOf = (organisation: OrganisationView): string =>
  organisation.enterpriseNumber ?? organisation.ovoCode ?? organisation.id;

/** True when a consent was withdrawn and this organisation is one of those who must honour it. */
export const asksToScreenOff = (step: Step): boolean => {
  const recipients = step.plain['recipients'];
  return (
    step.type === 'ConsentWithdrawn' && Array.isArray(recipients) && recipients.includes(step.own.id)
  );
};

/** The categories named in the plain part of a step. */
export const categoriesIn = (step: Step): readonly string[] => {
  const categories = step.plain['categories'];
  return Array.isArray(categories)
    ? categories.filter((one): one is string => typeof one === 'string')
    : [];
};
