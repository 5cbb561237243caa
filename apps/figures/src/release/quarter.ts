import type { Instant } from '@wisselzone/kernel';

const belgian = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
});

const MONTHS = 3;

/** The calendar quarter of a moment in Belgium, such as `2026-4`. */
export const quarterOf = (at: Instant): string => {
  const [year = '', month = ''] = belgian.format(new Date(at)).split('-');
  return `${year}-${String(Math.ceil(Number(month) / MONTHS))}`;
};
