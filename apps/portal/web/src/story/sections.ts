import { labels } from '@wisselzone/contracts';
import type { Catalogue } from '../words/catalogue';
import { fieldName, inReadingOrder } from '../words/fields';
import { labelOf } from './label';
import { momentsIn } from './when';

/** One thing that opened content says. */
export interface Said {
  readonly name: string;
  readonly value: string;
}

/** What one data category says, or that its key was destroyed. */
export interface Section {
  readonly category: string;
  /** Moment of erasure. */
  readonly erasedAt?: string;
  readonly says: readonly Said[];
}

interface In {
  readonly catalogue: Catalogue;
  readonly language: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fields whose list has another name. */
const LISTS: Readonly<Record<string, keyof typeof labels>> = {
  state: 'conditionState',
  missing: 'missingAnswer',
  category: 'registrationCategory',
  status: 'guidanceStatus',
};

const listOf = (field: string): keyof typeof labels | undefined => {
  if (Object.hasOwn(LISTS, field)) return LISTS[field];
  return Object.hasOwn(labels, field) ? (field as keyof typeof labels) : undefined;
};

const REASONS = ['declineReason', 'breakOffReason', 'registrationRefusal'] as const;

/** A reason may be a code of several lists, or plain text. */
const reasonOf = (value: string): string =>
  REASONS.map((list) => labelOf(list, value)).find((word) => word !== value) ?? value;

const wordOf = (field: string, value: string, { language }: In): string => {
  const moments = momentsIn(language);
  if (INSTANT.test(value)) return moments.moment(value);
  if (DAY.test(value)) return moments.date(value);
  if (field === 'reason') return reasonOf(value);
  // As it stands on the identity card.
  if (field === 'ssin') return value.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
  const list = listOf(field);
  return list ? labelOf(list, value) : value;
};

const saidOf = (field: string, value: unknown, telling: In): readonly Said[] => {
  const { texts } = telling.catalogue;
  const name = fieldName(field, telling.language);
  if (typeof value === 'string') return [{ name, value: wordOf(field, value, telling) }];
  if (typeof value === 'boolean') return [{ name, value: value ? texts.yes : texts.no }];
  if (typeof value === 'number') return [{ name, value: String(value) }];
  if (Array.isArray(value)) return [{ name, value: value.map(String).join(', ') }];
  return typeof value === 'object' && value !== null ? allSaid(value, telling) : [];
};

const allSaid = (content: object, telling: In): readonly Said[] =>
  inReadingOrder(Object.keys(content)).flatMap((field) =>
    saidOf(field, (content as Readonly<Record<string, unknown>>)[field], telling),
  );

const sectionOf = ([category, content]: [string, unknown], telling: In): Section => {
  const held = content as Readonly<Record<string, unknown>>;
  const label = labelOf('dataCategory', category);
  if (held['erased'] === true) {
    const { at } = held;
    return { category: label, says: [], erasedAt: typeof at === 'string' ? at : '' };
  }
  return { category: label, says: allSaid(held, telling) };
};

/** Opened content as names and values that a person can read. */
export const sectionsOf = (
  sections: Readonly<Record<string, unknown>>,
  telling: In,
): readonly Section[] => Object.entries(sections).map((entry) => sectionOf(entry, telling));
