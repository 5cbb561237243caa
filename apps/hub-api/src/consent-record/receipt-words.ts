import type { ConsentStatus, Instant, Purpose } from '@wisselzone/kernel';
import type { RecordEvent } from './consent-record.types';

/** Where the consent stands now, to the person. */
export const STATUS: Readonly<Record<ConsentStatus, string>> = {
  requested: 'U hebt nog niet geantwoord. Zolang u geen ja zegt, geldt er geen toestemming.',
  requestDeferred: 'U wilt later beslissen. Zolang u geen ja zegt, geldt er geen toestemming.',
  refused: 'U hebt nee gezegd. Er geldt geen toestemming.',
  given: 'U hebt ja gezegd. Uw toestemming geldt in de periode die hieronder staat.',
  renewed: 'U hebt opnieuw ja gezegd. Uw toestemming geldt in de periode die hieronder staat.',
  withdrawn: 'U hebt uw toestemming ingetrokken. Ze geldt niet meer.',
  revoked: 'Iemand anders heeft uw toestemming stopgezet. Ze geldt niet meer.',
  expired: 'De periode is voorbij. Uw toestemming geldt niet meer.',
  invalidated: 'Uw toestemming was niet geldig. Ze telt niet mee.',
  unknown: 'We kunnen niet meer bewijzen dat u ja hebt gezegd. Uw toestemming geldt niet meer.',
};

/** Why the organisations ask it. */
export const PURPOSE: Readonly<Record<Purpose, string>> = {
  guidance: 'Om u te helpen en te begeleiden.',
  jobPlacement: 'Om samen met u werk te zoeken.',
  aftercare: 'Om te horen hoe het met u gaat als de hulp gestopt is.',
  personAccess: 'Om u te tonen wat er over u is opgeschreven.',
  audit: 'Om te controleren of uw gegevens goed beschermd zijn.',
  statistics: 'Om te tellen hoe de hulp werkt. Uw naam staat daar niet bij.',
};

const STEP: Readonly<Record<ConsentStatus, string>> = {
  requested: 'De vraag is aan u gesteld.',
  requestDeferred: 'U wilde later beslissen.',
  refused: 'U hebt nee gezegd.',
  given: 'U hebt ja gezegd.',
  renewed: 'U hebt opnieuw ja gezegd.',
  withdrawn: 'U hebt toestemming ingetrokken.',
  revoked: 'Iemand anders heeft de toestemming stopgezet.',
  expired: 'De periode is afgelopen.',
  invalidated: 'Er is gezien dat de toestemming niet geldig was.',
  unknown: 'Het bewijs van de toestemming is niet meer te vinden.',
};

export const stepText = ({ state, method, language }: RecordEvent): string =>
  [
    STEP[state],
    ...(method ? [`Hoe: ${method.toLowerCase()}.`] : []),
    ...(language ? [`Uitleg in de taal: ${languageText(language)}.`] : []),
  ].join(' ');

const LANGUAGES = new Intl.DisplayNames('nl', { type: 'language' });

export const languageText = (code: string): string => LANGUAGES.of(code) ?? code;

const COUNTRIES = new Intl.DisplayNames('nl', { type: 'region' });

export const countryText = (location: string): string => {
  const code = location.replace('loc:', '');
  return COUNTRIES.of(code) ?? code;
};

const DAY = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' });

/** A moment as its day in Belgium. */
export const dayText = (moment: Instant): string => DAY.format(new Date(moment));

/** What is over at a moment lasts to the day before it. */
export const lastDayText = (over: Instant): string => DAY.format(new Date(Date.parse(over) - 1));

const UNITS = { Y: ['jaar', 'jaar'], M: ['maand', 'maanden'], D: ['dag', 'dagen'] } as const;

/** `P10Y` is ten years; the settings take no other form. */
export const durationText = (duration: string): string => {
  const [, count = '', unit = ''] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  const [one, more] = UNITS[unit as keyof typeof UNITS];
  return `${count} ${count === '1' ? one : more}`;
};
