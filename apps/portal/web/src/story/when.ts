const ZONE = 'Europe/Brussels';
const LOCALES: Readonly<Record<string, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

/** Says moments the way people in Brussels do, in one language. */
export interface Moments {
  /** `maandag 2 maart 2026` */
  readonly day: (instant: string) => string;
  /** `2 maart 2026` */
  readonly date: (instant: string) => string;
  /** `10:30` */
  readonly time: (instant: string) => string;
  /** `2 maart 2026, 10:30` */
  readonly moment: (instant: string) => string;
  /** `3 dagen geleden`, `over 2 uur` */
  readonly relative: (instant: string, now: number) => string;
  /** How long ago, without saying so: `3 dagen`; a minute at least. */
  readonly length: (instant: string, now: number) => string;
}

const JUST_NOW: Readonly<Record<string, string>> = {
  nl: 'zojuist',
  en: 'just now',
  fr: 'à l’instant',
};

const A_MINUTE = 60;

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', A_MINUTE],
];

const DATE = { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE } as const;
const TIME = { hour: '2-digit', minute: '2-digit', timeZone: ZONE } as const;

export const momentsIn = (language: string): Moments => {
  const locale = LOCALES[language] ?? 'nl-BE';
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', ...DATE });
  const dates = new Intl.DateTimeFormat(locale, DATE);
  const times = new Intl.DateTimeFormat(locale, TIME);
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const date = (instant: string): string => dates.format(new Date(instant));
  const time = (instant: string): string => times.format(new Date(instant));
  return {
    day: (instant) => days.format(new Date(instant)),
    date,
    time,
    moment: (instant) => `${date(instant)}, ${time(instant)}`,
    relative: (instant, now) => {
      const seconds = (Date.parse(instant) - now) / 1000;
      const found = UNITS.find(([, size]) => Math.abs(seconds) >= size);
      if (!found) return JUST_NOW[language] ?? '';
      const [unit, length] = found;
      return relatives.format(Math.trunc(seconds / length), unit);
    },
    length: (instant, now) => {
      const seconds = Math.max((now - Date.parse(instant)) / 1000, A_MINUTE);
      const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? ['minute', A_MINUTE];
      const counted = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
      return counted.format(Math.trunc(seconds / length));
    },
  };
};

const isoDays = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE });

/** The calendar day in Brussels, such as `2026-03-02`. */
export const dayOf = (instant: string | number): string => isoDays.format(new Date(instant));
