import { labels, type FiguresComponents } from '@wisselzone/contracts';
import type { Figure, ProtectedTable } from '@wisselzone/domain/figures';
import { SOCIAL_FUND_INDICATOR_CODES } from '@wisselzone/kernel';
import type { Areas } from '../area/areas';
import type { Release } from '../release/release';
import { amount, metaView } from '../release/release.view';
import { indicators, type CountedFrom, type Indication } from './indicators';

type Schemas = FiguresComponents['schemas'];
type Shown = Schemas['SocialFundFigure'];

const REGULATION = 'Verordening (EU) 2021/1057 (ESF+), bijlage I';

/** A sum of what was released; hidden when one of its terms is, so it tells nothing new. */
const sumOf = (figures: readonly Figure[]): Figure =>
  figures.reduce<Figure>(
    (sum, one) => (sum === 'suppressed' || one === 'suppressed' ? 'suppressed' : sum + one),
    0,
  );

const inFlanders = (table: ProtectedTable, { attribute, codes = [] }: CountedFrom): Figure => {
  if (table.total === 'suppressed' || !attribute) return table.total;
  const found = table.attributes.find((one) => one.attribute === attribute);
  return sumOf(codes.map((code) => found?.codes[code] ?? 0));
};

const inRegion = (
  table: ProtectedTable,
  region: string,
  { attribute, codes = [] }: CountedFrom,
): Figure => {
  if (!attribute) return table.regions[region] ?? 0;
  const found = table.attributes.find((one) => one.attribute === attribute)?.regions[region];
  return sumOf(codes.map((code) => found?.[code] ?? 0));
};

const figuresOf = (table: ProtectedTable, from: CountedFrom, areas: Areas): Shown[] => [
  { areaLevel: 'flanders', ...amount(inFlanders(table, from)) },
  ...Object.keys(table.regions).map((area) => ({
    ...{ areaLevel: 'referenceRegion' as const, area, areaName: areas.nameOf(area) },
    ...amount(inRegion(table, area, from)),
  })),
];

const given = ({ held, how, from }: Indication, { tables }: Release, areas: Areas) => {
  const table = tables.find(({ measure }) => measure === from?.measure)?.table;
  if (!from || !table) return { held: from ? ('notHeld' as const) : held, how, figures: [] };
  return { held, how, figures: figuresOf(table, from, areas) };
};

/** The common indicators of Europa WSE as far as a release holds them, and which it does not. */
export const socialFundView = (release: Release, areas: Areas): Schemas['SocialFundExport'] => ({
  ...metaView(release),
  regulation: REGULATION,
  indicators: SOCIAL_FUND_INDICATOR_CODES.map((indicator) => ({
    ...{ indicator, title: labels.socialFundIndicator[indicator] },
    ...given(indicators[indicator], release, areas),
  })),
});
