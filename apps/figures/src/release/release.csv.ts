import type { FiguresComponents } from '@wisselzone/contracts';

type Schemas = FiguresComponents['schemas'];
type Columns<Of> = Readonly<Record<string, (line: Of) => string | number | undefined>>;
interface Line {
  readonly release: Schemas['Release'];
  readonly table: Schemas['Table'];
  readonly figure: Schemas['Figure'];
}

const COLUMNS: Columns<Line> = {
  release: ({ release }) => release.release,
  from: ({ release }) => release.from,
  to: ({ release }) => release.to,
  measure: ({ table }) => table.measure,
  title: ({ table }) => table.title,
  part: ({ table }) => table.part,
  partName: ({ table }) => table.partName,
  areaLevel: ({ figure }) => figure.areaLevel,
  area: ({ figure }) => figure.area,
  areaName: ({ figure }) => figure.areaName,
  attribute: ({ figure }) => figure.attribute,
  code: ({ figure }) => figure.code,
  label: ({ figure }) => figure.label,
  count: ({ figure }) => figure.count,
  suppressed: ({ figure }) => (figure.suppressed ? 'true' : 'false'),
  definition: ({ table }) => table.definition,
  indicators: ({ table }) => table.indicators.map(({ name }) => name).join('; '),
  source: ({ release }) => release.source,
  suppressionRule: ({ release }) => release.suppression.rule,
  version: ({ release }) => release.version,
};

const cell = (value: string | number | undefined): string =>
  `"${String(value ?? '').replaceAll('"', '""')}"`;

/** Columns and lines as a file (RFC 4180), every cell quoted. Every text in it is ours, so none begins a formula. */
export const csvLines = <Of>(columns: Columns<Of>, lines: readonly Of[]): string =>
  [
    Object.keys(columns).map(cell),
    ...lines.map((line) => Object.values(columns).map((column) => cell(column(line)))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

/** A figure a line. */
export const csvOf = (release: Schemas['Release']): string =>
  csvLines(
    COLUMNS,
    release.tables.flatMap((table) => table.figures.map((figure) => ({ release, table, figure }))),
  );
