import { labels } from '@wisselzone/contracts';
import type { OrganisationView } from '@wisselzone/platform/hub-client';
import { together } from './said';
import { plainText, textIn, type Step } from './step';

/** One text of a step with the category it lies in. */
export interface Told {
  readonly category: string;
  readonly text: string;
}

const TEXTS = ['text', 'reason', 'question', 'explanation', 'suggestion', 'reasonWithoutAftercare'];

/** Where a field of a section holds a code, and not words: the list it is of. */
const codeLists = {
  lifeDomain: labels.lifeDomain,
  state: labels.conditionState,
  outcome: labels.outcome,
  missing: labels.missingAnswer,
  measuredBy: labels.measuredBy,
  targetGroup: labels.targetGroup,
  livingWage: labels.livingWage,
  phase: labels.phase,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

const listsOf = (step: Step): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  if (step.type === 'ReferralDeclined') return { ...codeLists, reason: labels.declineReason };
  if (step.type === 'DeadlinesPaused') return { ...codeLists, reason: labels.pauseReason };
  if (step.type === 'RegistrationRefused')
    return { ...codeLists, reason: labels.registrationRefusal };
  if (step.type === 'RegistrationConfirmed')
    return { category: labels.registrationCategory, status: labels.guidanceStatus };
  if (step.type === 'HandoverBrokenOff') return { ...codeLists, reason: labels.breakOffReason };
  return codeLists;
};

const inWords = (step: Step, category: string): string => {
  const lists = listsOf(step);
  const codes = Object.entries(lists).flatMap(([name, list]) => {
    const code = textIn(step, category, name);
    return code === undefined ? [] : [list[code] ?? code];
  });
  const texts = TEXTS.filter((name) => !(name in lists)).flatMap(
    (name) => textIn(step, category, name) ?? [],
  );
  const level: unknown = step.sections[category]?.['level'];
  if (typeof level === 'number') codes.push(`niveau ${String(level)} van 5`);
  return [codes.join(', '), texts.join('\n')].filter((part) => part !== '').join(': ');
};

/** What a step says in words, one entry for each category that may be shown now. */
export const toldBy = (step: Step): readonly Told[] =>
  Object.keys(step.sections).flatMap((category) => {
    const text = inWords(step, category);
    return text === '' ? [] : [{ category, text }];
  });

/** How many files go with a step. No partner's interface takes one: its own file says that there are, and where. */
const filesWith = ({ plain: { attachments } }: Step): string | undefined => {
  if (!Array.isArray(attachments)) return undefined;
  const files = attachments.length === 1 ? 'bijlage' : 'bijlagen';
  return `met ${String(attachments.length)} ${files} in Wisselzone`;
};

/** Why a referral asks, with the files that go with it; undefined when neither is told. */
export const reasonIn = (step: Step): string | undefined => {
  const reason = textIn(step, 'guidance', 'reason');
  const files = filesWith(step);
  return reason && files ? `${reason} (${files})` : (reason ?? files);
};

interface PlannedMoment {
  readonly due?: unknown;
}

/** What the plain part of a step says in words beside the name of the step, if anything. */
export const factsOf = (step: Step): string | undefined => {
  const { moments, agreed } = step.plain;
  const plannedEnd = plainText(step, 'plannedEnd');
  if (plannedEnd) return `tot ${plannedEnd}`;
  if (agreed === false) return 'niet akkoord';
  if (!Array.isArray(moments)) return filesWith(step);
  return (moments as readonly PlannedMoment[]).map(({ due }) => String(due)).join(', ');
};

/** The appointment a step is about. */
export const appointmentIn = (
  step: Step,
): { readonly at: string; readonly place?: string } | undefined => {
  const at = ['moment', 'intakeAt', 'startsAt'].map((name) => plainText(step, name)).find(Boolean);
  const place = textIn(step, 'guidance', 'place');
  if (at === undefined || Number.isNaN(Date.parse(at))) return undefined;
  return { at, ...(place ? { place } : {}) };
};

/** A text no longer than the partner can take; where it is cut it says so. */
export const fit = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 6)} [...]`;

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

/** The referral to this organisation that its sender withdraws in this step, if it does. */
export const cancelledHere = (step: Step): string | undefined => {
  if (step.type !== 'ReferralWithdrawn') return undefined;
  const referral = referralOf(step);
  return step.view.referrals.find(({ id, to }) => id === referral && to === step.own.id)?.id;
};

/** How a partner can recognise an organisation: its number if it has one, else the hub's id. */
export const numberOf = (organisation: OrganisationView): string =>
  organisation.enterpriseNumber ?? organisation.ovoCode ?? organisation.id;

/** True when a consent was withdrawn and this organisation is one of those who must honour it. */
export const asksToScreenOff = (step: Step): boolean => {
  const recipients = step.plain['recipients'];
  return (
    step.type === 'ConsentWithdrawn' &&
    Array.isArray(recipients) &&
    recipients.includes(step.own.id)
  );
};

/** The categories named in the plain part of a step. */
export const categoriesIn = (step: Step): readonly string[] => {
  const categories = step.plain['categories'];
  return Array.isArray(categories)
    ? categories.filter((one): one is string => typeof one === 'string')
    : [];
};

/** What a step outside any referral is about. */
export interface Subject {
  readonly kind: 'registration' | 'question' | 'consultation';
  readonly id: string;
}

/** The registration, the question or the consultation that a step is about, if it is about one. */
export const subjectOf = (step: Step): Subject | undefined => {
  const [kind, id] = (['registration', 'question', 'consultation'] as const)
    .map((name) => [name, plainText(step, name)] as const)
    .find(([, found]) => found !== undefined) ?? [undefined, undefined];
  return kind && id ? { kind, id } : undefined;
};

/**
 * The number that a partner gives back when it speaks of the same thing: dossier and subject,
 * or for something agreed at a consultation, that consultation and the agreement.
 */
export const referenceOf = (step: Step): string | undefined => {
  const subject = subjectOf(step);
  const agreed = plainText(step, 'agreed');
  if (!subject) return undefined;
  return agreed ? together(subject.id, agreed) : together(step.dossier, subject.id);
};

/** The last day on which something must be done because of a step. */
export const termIn = (step: Step): string | undefined =>
  (plainText(step, 'answerBy') ?? plainText(step, 'due'))?.slice(0, 10);
