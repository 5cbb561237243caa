import { labels, type FiguresComponents } from '@wisselzone/contracts';
import type { Figure, ProtectedTable } from '@wisselzone/domain/figures';
import { present, type FigureAttribute } from '@wisselzone/kernel';
import type { Areas } from '../area/areas';
import { measures } from '../count/measures';
import type { MeasuredTable, Release } from './release';

type Schemas = FiguresComponents['schemas'];
type Shown = Schemas['Figure'];

const SOURCE =
  'Gebeurtenissen in dossiers van Wisselzone, geteld op het moment waarop ze werden vastgelegd.';

const ruleOf = (smallest: number): string =>
  `Aantallen van 1 tot en met ${String(smallest - 1)} worden niet getoond, en andere aantallen evenmin waar die eruit te berekenen zouden zijn.`;

const LABELS: Readonly<Record<FigureAttribute, Readonly<Record<string, string>>>> = {
  targetGroup: labels.targetGroup,
  referralKind: labels.referralKind,
  answer: { accepted: 'Aanvaard', ...labels.declineReason },
  duration: labels.figureDuration,
  deadlineStep: labels.deadlineStep,
  breakOffReason: labels.breakOffReason,
  outcome: labels.outcome,
  lifeDomain: labels.lifeDomain,
  change: { ...labels.figureChange, ...labels.missingAnswer },
};

const GAPS: Readonly<Record<string, string>> = labels.figureGap;

/** A figure, or that it may not be known. */
export const amount = (figure: Figure): Pick<Shown, 'count' | 'suppressed'> =>
  figure === 'suppressed' ? { suppressed: true } : { count: figure };

/** All of them only when each of them is: nothing new is told. */
const centreCities = (table: ProtectedTable, areas: Areas): readonly Shown[] => {
  const shown = new Map(Object.values(table.municipalities).flatMap(Object.entries<Figure>));
  const all = areas.centreCities.map((city) => shown.get(city) ?? 0);
  if (table.total === 'suppressed') return [{ areaLevel: 'centreCities', suppressed: true }];
  const hidden = all.includes('suppressed');
  const sum = all.reduce<number>((one, other) => one + Number(other), 0);
  return [{ areaLevel: 'centreCities', ...(hidden ? { suppressed: true } : { count: sum }) }];
};

const placesOf = (table: ProtectedTable, areas: Areas): readonly Shown[] => [
  { areaLevel: 'flanders', ...amount(table.total) },
  ...Object.entries(table.regions).map(([area, figure]) => ({
    ...{ areaLevel: 'referenceRegion' as const, area, areaName: areas.nameOf(area) },
    ...amount(figure),
  })),
  ...Object.values(table.municipalities)
    .flatMap(Object.entries<Figure>)
    .map(([area, figure]) => ({
      ...{ areaLevel: 'municipality' as const, area, areaName: areas.nameOf(area) },
      ...{ centreCity: areas.isCentreCity(area), ...amount(figure) },
    })),
  ...centreCities(table, areas),
];

const codesOf = ({ attributes }: ProtectedTable, areas: Areas): readonly Shown[] =>
  attributes.flatMap(({ attribute, codes, regions }) => {
    const labelsOf = LABELS[attribute as FigureAttribute];
    const named = (code: string) => ({
      ...{ attribute, code },
      ...present({ label: labelsOf[code] ?? GAPS[code] }),
    });
    return [
      ...Object.entries(codes).map(([code, figure]) => ({
        ...{ areaLevel: 'flanders' as const, ...named(code), ...amount(figure) },
      })),
      ...Object.entries(regions).flatMap(([area, byCode]) =>
        Object.entries(byCode).map(([code, figure]) => ({
          ...{ areaLevel: 'referenceRegion' as const, area, areaName: areas.nameOf(area) },
          ...{ ...named(code), ...amount(figure) },
        })),
      ),
    ];
  });

const tableView = ({ measure, part, table }: MeasuredTable, areas: Areas): Schemas['Table'] => {
  const { definition, indicators } = measures[measure];
  return {
    ...{ measure, title: labels.figureMeasure[measure], definition },
    indicators: [...indicators],
    ...(part && { part, partName: labels.dataCategory[part] }),
    figures: [...placesOf(table, areas), ...codesOf(table, areas)],
  };
};

/** What a release says of itself. */
export const metaView = (release: Release): Schemas['ReleaseMeta'] => {
  const { number, from, to, madeAt, smallest, version } = release;
  return {
    ...{ release: String(number), ...present({ from }), to, madeAt, version },
    source: SOURCE,
    suppression: { smallest, rule: ruleOf(smallest) },
  };
};

/** A release with all its tables. */
export const releaseView = (release: Release, areas: Areas): Schemas['Release'] => ({
  ...metaView(release),
  tables: release.tables.map((one) => tableView(one, areas)),
});
