import { eventTypes, labels } from '@wisselzone/contracts';

type List = keyof typeof labels;

/** The Dutch word for a code; the code itself when the list does not know it (yet). */
export const labelOf = (list: List, code: string): string => {
  const words: Readonly<Record<string, string>> = labels[list];
  return words[code] ?? code;
};

/** A label in the middle of a sentence. */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Names in one breath: `a, b en c`. */
export const together = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** The Dutch name of an event; its own name when this page does not know it (yet). */
export const eventLabel = (type: string): string => {
  const known: Readonly<Record<string, { readonly nl: string }>> = eventTypes;
  return known[type]?.nl ?? type;
};
