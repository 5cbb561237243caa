import type { Catalogue, Language } from './catalogue';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl, en, fr };
const KEPT_AS = 'wisselzone-language';

/** In the order in which the page offers them. */
export const languages: readonly Language[] = ['nl', 'en', 'fr'];

const isLanguage = (text: string | null): text is Language =>
  text !== null && Object.hasOwn(CATALOGUES, text);

/** The language this browser chose before; Dutch when it never did. */
export const chosenLanguage = (): Language => {
  const kept = localStorage.getItem(KEPT_AS);
  return isLanguage(kept) ? kept : 'nl';
};

export const chooseLanguage = (language: Language): void => {
  localStorage.setItem(KEPT_AS, language);
};

/** The words of the language the page is in. */
export const words = (): Catalogue => {
  const { lang } = document.documentElement;
  return CATALOGUES[isLanguage(lang) ? lang : 'nl'];
};

/** Puts names and moments in the places of a sentence; a name that is missing leaves three dots. */
export const fill = (
  sentence: string,
  facts: Readonly<Record<string, string | undefined>>,
): string => sentence.replaceAll(/\{(\w+)\}/g, (_place, name: string) => facts[name] ?? '…');
