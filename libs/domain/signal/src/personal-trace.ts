import type { PersonalTrace } from '@wisselzone/kernel';
import { firstNames } from './first-names';

const SHAPES: readonly (readonly [PersonalTrace, RegExp])[] = [
  ['email', /[^\s@]+@[^\s@]+\.[^\s@]+/u],
  ['telephone', /(?:\+|\b00)\d{2}[\d ./()-]{6,}\d/u],
  ['telephone', /\b0\d{1,3}[ ./-]?\d{2,3}(?:[ ./-]?\d{2}){2}\b/u],
  // Nine digits or more, however they are set: national numbers, files, cards, accounts.
  ['number', /\d(?:[ .\-/]?\d){8,}/u],
  ['number', /\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,}/u],
  ['number', /(?:geboren|geboortedatum|°)\D{0,12}\d/iu],
  [
    'address',
    /\p{L}*(?:straat|laan|steenweg|dreef|plein|lei|kaai|weg|baan|hof|pad|markt|singel|vest|avenue) (?:nr\.? ?)?\d/iu,
  ],
  ['address', /\b(?:postbus|rue|chaussée) (?:\p{L}+ )*\d/iu],
];

const HONORIFIC =
  /(?:^|[^\p{L}])(?:[Mm]evr(?:ouw|\.)?|[Dd]hr\.?|[Mm]eneer|[Mm]ijnheer|[Jj]uffrouw|[Mm]w\.?|[Dd]e heer|[Ff]amilie|[Gg]ezin|[Mm]adame|[Mm]onsieur) \p{Lu}/u;

/** Words that begin a sentence and no name. */
const BEGINNERS = new Set(
  (
    'de het een er en in op om bij met voor na als wie wat waar hoe geen veel weinig alle elke ' +
    'we wij zij ze ik u men dit dat deze die daar hier ook maar want door van vanaf tussen sinds ' +
    'zonder naar ouders mensen jongeren klanten cliënten gezinnen wanneer omdat'
  ).split(' '),
);
const PARTICLES = new Set(['van', 'de', 'der', 'den', 'vande', 'vander', 'el', 'ben', 'la', 'le']);

interface Word {
  readonly text: string;
  readonly begins: boolean;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}][\p{L}'’-]*/gu)].map(({ 0: word, index }) => ({
    text: word,
    begins: /(?:^|[.!?:;"“(\n])\s*$/u.test(text.slice(0, index)),
  }));

/** Capitalised, but no abbreviation in capitals. */
const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text);

const seemsName = (word: Word, known: ReadonlySet<string>): boolean =>
  isCapitalised(word) &&
  !known.has(word.text.toLowerCase()) &&
  !(word.begins && BEGINNERS.has(word.text.toLowerCase()));

/** How many capitalised words stand in a row at each word; particles in between do not break the row. */
const rowsOf = (words: readonly Word[], known: ReadonlySet<string>): readonly number[] => {
  let row = 0;
  return words.map((word) => {
    const before = word.begins ? 0 : row;
    const stays = before > 0 && PARTICLES.has(word.text.toLowerCase());
    row = seemsName(word, known) ? before + 1 : stays ? before : 0;
    return row;
  });
};

/** Two capitalised words in a row that are no known name, or one common first name. */
const holdsName = (text: string, known: ReadonlySet<string>): boolean => {
  const words = wordsOf(text);
  const first = words.some(
    (word) => seemsName(word, known) && firstNames.has(word.text.toLowerCase()),
  );
  return first || rowsOf(words, known).some((row) => row >= 2) || HONORIFIC.test(text);
};

/**
 * The kinds of personal data that a text seems to hold; empty when it seems to hold none. `publicNames`
 * (places, organisations) pass. A guard by shapes: it may refuse too much, and a name it does not know passes.
 */
export const personalTraces = (
  text: string,
  publicNames: readonly string[],
): readonly PersonalTrace[] => {
  const known = new Set(
    publicNames.flatMap((name) => wordsOf(name.toLowerCase())).map((word) => word.text),
  );
  const shapes = SHAPES.filter(([, shape]) => shape.test(text)).map(([trace]) => trace);
  return [...new Set<PersonalTrace>(holdsName(text, known) ? ['name', ...shapes] : shapes)];
};
