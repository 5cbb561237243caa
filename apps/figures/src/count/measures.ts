import {
  BREAK_OFF_REASON_CODES,
  DECLINE_REASON_CODES,
  LIFE_DOMAIN_CODES,
  MISSING_ANSWER_CODES,
  OUTCOME_CODES,
  TARGET_GROUP_CODES,
  type FigureAttribute,
  type FigureMeasure,
  type SealedCategory,
} from '@wisselzone/kernel';
import { categoryOfLifeDomain } from '@wisselzone/domain/needs';

/** An indicator that others publish, and how near a measure of ours comes to it. */
export interface Indicator {
  readonly source: string;
  readonly name: string;
  readonly how: string;
}

/** What one measure counts. */
export interface Measure {
  readonly definition: string;
  /** Beside the target group, which every measure has. */
  readonly attributes: readonly FigureAttribute[];
  /** Each with tables of its own, that are never added up: what a measure counts belongs to one of them. */
  readonly parts?: readonly SealedCategory[];
  readonly indicators: readonly Indicator[];
}

/** Goes up with every change of what is counted; a release keeps the version it was counted with. */
export const DEFINITIONS_VERSION = 2;

const VDAB_2022 = 'Samenwerking VDAB & lokale besturen, beleidsrapportage december 2022';
const STALL_DAYS = 30;

/** What is measured of a life domain lies in one of these; no erasure hides in which. */
const MEASURED = [...new Set<SealedCategory>(Object.values(categoryOfLifeDomain))];

/** A dossier stands still when nothing happened in it for so long, in milliseconds. */
export const STALLS_AFTER_MS = STALL_DAYS * 86_400_000;

/** Every measure, in words for who reads the figures. */
export const measures: Readonly<Record<FigureMeasure, Measure>> = {
  referralsRequested: {
    definition: 'Elke verwijzing die in de periode aan een organisatie gevraagd werd.',
    attributes: ['referralKind'],
    indicators: [
      {
        source: VDAB_2022,
        name: 'Inschrijving, activering niet-beroepsactieven',
        how: 'Benadert: verwijzingen in de doelgroepen van niet-beroepsactieven; geen inschrijvingen bij VDAB.',
      },
    ],
  },
  referralsReceived: {
    definition:
      'Elke verwijzing waarvan het systeem van de ontvanger in de periode de ontvangst bevestigde, met de duur sinds de vraag.',
    attributes: ['duration'],
    indicators: [],
  },
  referralsDecided: {
    definition:
      'Elke verwijzing die in de periode aanvaard of geweigerd werd, met het antwoord (aanvaard, of de reden van weigering) en de duur sinds de vraag.',
    attributes: ['answer', 'duration'],
    indicators: [],
  },
  deadlinesMissed: {
    definition:
      'Elke termijn (ontvangst, beslissing, terugname) die in de periode verstreek zonder antwoord.',
    attributes: ['deadlineStep'],
    indicators: [],
  },
  handoversTransferred: {
    definition:
      'Elke warme overdracht waarbij de ontvanger in de periode de regie overnam, met de duur sinds de verwijzing gevraagd werd.',
    attributes: ['duration'],
    indicators: [],
  },
  handoversBrokenOff: {
    definition: 'Elke overdracht die in de periode voor de overname werd afgebroken, met de reden.',
    attributes: ['breakOffReason'],
    indicators: [],
  },
  handoversClosed: {
    definition:
      'Elke overdracht die in de periode werd afgesloten, met het resultaat bij afsluiting.',
    attributes: ['outcome'],
    indicators: [
      {
        source: VDAB_2022,
        name: 'Uitstroom naar werk OCMW-cliënten',
        how: 'Benadert: resultaat bij het afsluiten van een warme overdracht, niet 12 maanden na instroom in categorie 05.',
      },
      {
        source: VDAB_2022,
        name: 'Aandeel TWE-OCMW en Uitstroom naar werk',
        how: 'Benadert: duurzaam en tijdelijk werk bij afsluiting; de maatregel TWE wordt niet geregistreerd.',
      },
    ],
  },
  outcomesAtMonth3: {
    definition:
      'Elk resultaat dat 3 maanden na het afsluiten van een overdracht werd gevraagd en in de periode vastgelegd.',
    attributes: ['outcome'],
    indicators: [
      {
        source: VDAB_2022,
        name: 'Uitstroom naar werk 3 maanden na TWE-OCMW',
        how: 'Benadert: werk 3 maanden na een afgesloten overdracht; de maatregel TWE wordt niet geregistreerd.',
      },
    ],
  },
  outcomesAtMonth12: {
    definition:
      'Elk resultaat dat 12 maanden na het afsluiten van een overdracht werd gevraagd en in de periode vastgelegd.',
    attributes: ['outcome'],
    indicators: [
      {
        source: VDAB_2022,
        name: 'Uitstroom naar werk OCMW-cliënten',
        how: 'Benadert: werk 12 maanden na een afgesloten overdracht, niet 12 maanden na instroom in categorie 05.',
      },
    ],
  },
  batonsTakenBack: {
    definition: 'Elk dossier waarvan de vorige organisatie in de periode de regie opnieuw opnam.',
    attributes: [],
    indicators: [],
  },
  dossiersStalled: {
    definition: `Elk dossier met een open verwijzing of overdracht waarin ${String(STALL_DAYS)} dagen niets gebeurde en waarvan de ${String(STALL_DAYS)}e dag in de periode viel.`,
    attributes: [],
    indicators: [],
  },
  dossiersOpened: {
    definition: 'Elk dossier dat in de periode geopend werd: de start van een traject.',
    attributes: [],
    indicators: [],
  },
  distanceTravelled: {
    definition:
      'Elke meting van een levensdomein die in de periode werd vastgelegd, met het verschil in niveau tegenover de eerste meting van hetzelfde levensdomein in hetzelfde dossier. Een eerste meting, en een vraag zonder antwoord, tellen als zodanig; tussen twee levensdomeinen bestaat geen verschil.',
    attributes: ['lifeDomain', 'change'],
    parts: MEASURED,
    indicators: [],
  },
};

/** Where a sealed code may lie, and which it can be. */
interface CodedField {
  readonly categories: readonly SealedCategory[];
  readonly fields: readonly string[];
  readonly codes: readonly string[];
}

const LEVELS = ['1', '2', '3', '4', '5'];

/** The sealed codes that may be counted: nothing else that a section holds is ever read. */
export const CODED = {
  targetGroup: {
    categories: ['statusBenefit'],
    fields: ['targetGroup'],
    codes: TARGET_GROUP_CODES,
  },
  answer: { categories: ['guidance'], fields: ['reason'], codes: DECLINE_REASON_CODES },
  breakOffReason: { categories: ['guidance'], fields: ['reason'], codes: BREAK_OFF_REASON_CODES },
  outcome: { categories: ['outcome'], fields: ['outcome'], codes: OUTCOME_CODES },
  lifeDomain: { categories: MEASURED, fields: ['lifeDomain'], codes: LIFE_DOMAIN_CODES },
  /** A level as a digit, or why there is none. */
  measured: {
    categories: MEASURED,
    fields: ['level', 'missing'],
    codes: [...LEVELS, ...MISSING_ANSWER_CODES],
  },
} satisfies Readonly<Record<string, CodedField>>;

/** Something whose code is sealed. */
export type CodedAttribute = keyof typeof CODED;
