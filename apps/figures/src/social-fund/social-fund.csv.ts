import type { FiguresComponents } from '@wisselzone/contracts';
import { csvLines } from '../release/release.csv';

type Schemas = FiguresComponents['schemas'];
interface Line {
  readonly whole: Schemas['SocialFundExport'];
  readonly one: Schemas['SocialFundIndication'];
  readonly figure: Partial<Schemas['SocialFundFigure']>;
}

const COLUMNS: Readonly<Record<string, (line: Line) => string | number | undefined>> = {
  release: ({ whole }) => whole.release,
  from: ({ whole }) => whole.from,
  to: ({ whole }) => whole.to,
  indicator: ({ one }) => one.indicator,
  title: ({ one }) => one.title,
  held: ({ one }) => one.held,
  areaLevel: ({ figure }) => figure.areaLevel,
  area: ({ figure }) => figure.area,
  areaName: ({ figure }) => figure.areaName,
  count: ({ figure }) => figure.count,
  suppressed: ({ figure }) => (figure.areaLevel ? String(figure.suppressed ?? false) : undefined),
  how: ({ one }) => one.how,
  regulation: ({ whole }) => whole.regulation,
  source: ({ whole }) => whole.source,
  suppressionRule: ({ whole }) => whole.suppression.rule,
  version: ({ whole }) => whole.version,
};

/** A figure a line; an indicator that is not held has a line too, so that nobody takes it for zero. */
export const socialFundCsv = (whole: Schemas['SocialFundExport']): string =>
  csvLines(
    COLUMNS,
    whole.indicators.flatMap((one): Line[] =>
      one.figures.length === 0
        ? [{ whole, one, figure: {} }]
        : one.figures.map((figure) => ({ whole, one, figure })),
    ),
  );
