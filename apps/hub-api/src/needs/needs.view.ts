import type { HttpComponents } from '@wisselzone/contracts';
import {
  distanceTravelled,
  type ConditionOwnerChanged,
  type ConditionRecorded,
  type ConditionStateChanged,
  type MeasurementRecorded,
  type NeedsEvent,
} from '@wisselzone/domain/needs';
import { present, type ConditionId, type Fact, type OrganisationId } from '@wisselzone/kernel';
import type { OpenedSections } from '@wisselzone/platform/vault';
import type { Entry } from '../command/stream';
import type { OpenedTogether } from '../content/content.reader';

type Schemas = HttpComponents['schemas'];
type OfCondition = ConditionRecorded | ConditionStateChanged | ConditionOwnerChanged;
type Content = Readonly<Record<string, unknown>>;

/** An event with the one section that could be opened of it; empty when it stays closed or was erased. */
interface Opened<Event extends NeedsEvent> {
  readonly event: string;
  readonly fact: Fact<Event>;
  readonly content: Content;
}

const contentIn = (sections: OpenedSections): Content => {
  const [section] = Object.values(sections) as (Content | undefined)[];
  return section && !('erased' in section) ? section : {};
};

const changeOf = ({ event, fact, content }: Opened<OfCondition>): Schemas['ConditionChange'] => ({
  event,
  at: fact.at,
  by: fact.by,
  ...present({ owner: 'owner' in fact.plain ? fact.plain.owner : undefined }),
  // What is sealed under these fields is what the command said of them.
  ...(content as Pick<Schemas['ConditionChange'], 'lifeDomain' | 'state' | 'text'>),
});

/** How a condition stands now: of every field, what was said of it last. */
const conditionOf = (
  id: ConditionId,
  history: readonly Schemas['ConditionChange'][],
): Schemas['NeedCondition'] => {
  const { lifeDomain, state, owner } = history.reduce<Partial<Schemas['ConditionChange']>>(
    (before, change) => ({ ...before, ...change }),
    {},
  );
  return { id, ...present({ lifeDomain, state, owner }), history: [...history] };
};

const conditionsOf = (opened: readonly Opened<OfCondition>[]): Schemas['NeedCondition'][] =>
  [...new Set(opened.map(({ fact }) => fact.plain.condition))].map((id) =>
    conditionOf(
      id,
      opened.filter(({ fact }) => fact.plain.condition === id).map((one) => changeOf(one)),
    ),
  );

const measurementOf = ({
  event,
  fact: { plain, by },
  content,
}: Opened<MeasurementRecorded>): Schemas['Measurement'] => ({
  id: plain.measurement,
  event,
  by: by satisfies OrganisationId,
  measuredOn: plain.measuredOn,
  ...(content as Omit<Schemas['Measurement'], 'id' | 'event' | 'by' | 'measuredOn'>),
});

const isMeasurement = (opened: Opened<NeedsEvent>): opened is Opened<MeasurementRecorded> =>
  opened.fact.type === 'MeasurementRecorded';
const isOfCondition = (opened: Opened<NeedsEvent>): opened is Opened<OfCondition> =>
  !isMeasurement(opened);

const withChange = (measurements: readonly Schemas['Measurement'][]) =>
  distanceTravelled(
    measurements.flatMap(({ lifeDomain, measuredOn, level }) =>
      lifeDomain ? [{ lifeDomain, measuredOn: measuredOn as never, ...present({ level }) }] : [],
    ),
  );

/** What the caller may know of one person's needs; an event whose content is withheld keeps its date and its author. */
export const needsView = (
  entries: readonly Entry<NeedsEvent>[],
  { sections, withheld }: OpenedTogether,
): Schemas['Needs'] => {
  const opened = entries.map((entry): Opened<NeedsEvent> => ({
    event: entry.stored.eventId,
    fact: entry.fact,
    content: contentIn(sections.get(entry) ?? {}),
  }));
  const measurements = opened.filter(isMeasurement).map(measurementOf);
  return {
    conditions: conditionsOf(opened.filter(isOfCondition)),
    measurements,
    distanceTravelled: [...withChange(measurements)],
    withheld: [...withheld],
  };
};
