import type { AuditComponents } from '@wisselzone/contracts';

type Line = AuditComponents['schemas']['AccessLine'];

const COLUMNS: Readonly<Record<string, (line: Line) => string | number | undefined>> = {
  line: ({ line }) => line,
  at: ({ at }) => at,
  organisation: ({ who }) => who.organisation,
  organisationName: ({ who }) => who.organisationName,
  association: ({ who }) => who.association,
  associationName: ({ who }) => who.associationName,
  role: ({ who }) => who.role,
  subject: ({ who }) => who.subject,
  onBehalfOf: ({ who }) => who.onBehalfOf,
  action: ({ action }) => action,
  operation: ({ operation }) => operation,
  person: ({ person }) => person,
  dossier: ({ dossier }) => dossier,
  purpose: ({ purpose }) => purpose,
  categories: ({ categories }) => categories.join(' '),
  eventIds: ({ eventIds }) => eventIds.join(' '),
  grounds: ({ grounds }) => grounds.map(({ code, reference }) => `${code}:${reference}`).join(' '),
  clearances: ({ clearances }) => clearances.join(' '),
  policyVersion: ({ policyVersion }) => policyVersion,
  outcome: ({ outcome }) => outcome,
  withheld: ({ withheld }) =>
    withheld.map(({ category, reason }) => `${category}:${reason}`).join(' '),
  rows: ({ rows }) => rows,
};

/** A spreadsheet would run a text that begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
};

/** The lines as CSV (RFC 4180), every cell quoted. */
export const csvOf = (lines: readonly Line[]): string =>
  [
    Object.keys(COLUMNS).map(cell),
    ...lines.map((line) => Object.values(COLUMNS).map((column) => cell(column(line)))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
