import type {
  FigureAttribute,
  FigureMeasure,
  Outcome,
  SocialFundIndicator,
  TargetGroup,
} from '@wisselzone/kernel';

/** The counts that an indicator is the sum of: all of a measure, or those with one of these codes. */
export interface CountedFrom {
  readonly measure: FigureMeasure;
  readonly attribute?: FigureAttribute;
  readonly codes?: readonly (TargetGroup | Outcome)[];
}

/** How far an indicator can be given, and in what it differs from what the regulation asks. */
export interface Indication {
  readonly held: 'counted' | 'notHeld' | 'notCollected';
  readonly how: string;
  readonly from?: CountedFrom;
}

const counted = (how: string, from: CountedFrom): Indication => ({ held: 'counted', how, from });
const notHeld = (how: string): Indication => ({ held: 'notHeld', how });
const NOT_COLLECTED: Indication = {
  held: 'notCollected',
  how: 'Gevoelig kenmerk: wordt hiervoor niet bijgehouden. De verordening laat een onderbouwde raming toe.',
};
const byGroup = (how: string, ...codes: readonly TargetGroup[]): Indication =>
  counted(how, { measure: 'dossiersOpened', attribute: 'targetGroup', codes });
const byOutcome = (how: string, ...codes: readonly Outcome[]): Indication =>
  counted(how, { measure: 'handoversClosed', attribute: 'outcome', codes });

const NO_AGE = 'Een geboortedatum is verzegelde identiteit en wordt voor cijfers nooit geopend.';
const NO_DEGREE = 'Een diploma wordt niet als code geregistreerd.';

/** The common indicators of Regulation (EU) 2021/1057, annex I, and what the dossiers say of each. */
export const indicators: Readonly<Record<SocialFundIndicator, Indication>> = {
  participants: counted(
    'Benadert: geopende dossiers. Wie in de periode twee dossiers kreeg, telt twee keer.',
    { measure: 'dossiersOpened' },
  ),
  unemployed: byGroup(
    'Benadert: werkzoekenden met multiproblematiek; andere werkzoekenden staan in geen doelgroep apart.',
    'jobseekerMultipleProblems',
  ),
  longTermUnemployed: notHeld('De duur van de werkloosheid wordt niet geregistreerd.'),
  inactive: byGroup(
    'Benadert: niet-beroepsactieven met en zonder uitkering. Leefloon zegt niets over beroepsactiviteit en telt hier niet mee.',
    'inactiveWithoutBenefit',
    'inactiveWithBenefit',
  ),
  employed: notHeld('Werkenden zijn geen doelgroep van een dossier.'),
  below18: notHeld(NO_AGE),
  from18To29: notHeld(NO_AGE),
  from55: notHeld(NO_AGE),
  isced0To2: notHeld(NO_DEGREE),
  isced3To4: notHeld(NO_DEGREE),
  isced5To8: notHeld(NO_DEGREE),
  gender: notHeld('Geslacht of gender wordt niet geregistreerd.'),
  disability: NOT_COLLECTED,
  thirdCountryNational: NOT_COLLECTED,
  foreignBackground: NOT_COLLECTED,
  minority: NOT_COLLECTED,
  homeless: NOT_COLLECTED,
  ruralArea: notHeld('De gemeente is gekend, maar niet of ze als platteland geldt.'),
  jobSearchingOnLeaving: notHeld('Het zoeken naar werk is geen resultaat van een overdracht.'),
  trainingOnLeaving: byOutcome(
    'Benadert: resultaat opleiding bij het afsluiten van een overdracht; de situatie vooraf wordt er niet van afgetrokken.',
    'training',
  ),
  qualificationOnLeaving: notHeld('Een behaalde kwalificatie wordt niet geregistreerd.'),
  employedOnLeaving: byOutcome(
    'Benadert: duurzaam werk, tijdelijk werk en sociale economie bij het afsluiten van een overdracht.',
    ...(['durableWork', 'temporaryWork', 'socialEconomy'] as const),
  ),
  employedAfter6Months: notHeld('Gevraagd wordt na 3 en na 12 maanden, niet na 6.'),
  betterAfter6Months: notHeld('Gevraagd wordt na 3 en na 12 maanden, niet na 6.'),
};
