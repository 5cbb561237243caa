import type { FiguresComponents } from '@wisselzone/contracts';

type Schemas = FiguresComponents['schemas'];
interface Line {
  readonly release: Schemas['Release'];
  readonly table: Schemas['Table'];
  readonly figure: Schemas['Figure'];
}

const COLUMNS: Readonly<Record<string, (line: Line) => string | number | undefined>> = {
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

/** A figure a line (RFC 4180), every cell quoted. Every text in it is ours, so none begins a formula. */
export const csvOf = (release: Schemas['Release']): string =>
  [
    Object.keys(COLUMNS).map(cell),
    ...release.tables.flatMap((table) =>
      table.figures.map((figure) =>
        Object.values(COLUMNS).map((column) => cell(column({ release, table, figure }))),
      ),
    ),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
