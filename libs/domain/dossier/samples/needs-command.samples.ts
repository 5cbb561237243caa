import {
  CONDITION_STATE_CODES,
  LIFE_DOMAIN_CODES,
  MISSING_ANSWER_CODES,
  type ConditionId,
  type LifeDomain,
  type MeasurementId,
} from '@wisselzone/kernel';
import type { NeedsCommand } from '@wisselzone/domain/needs';
import {
  asked,
  dayLater,
  organisations,
  perhaps,
  uuid,
  type Chosen,
  type Make,
} from './chosen.samples';

const aboutCondition = (chosen: Chosen) => ({
  ...asked(chosen),
  condition: uuid('e2', chosen.is.below(4)) as ConditionId,
});
const anyDomain = ({ is }: Chosen): LifeDomain => is.pick(LIFE_DOMAIN_CODES);
const anyState = ({ is }: Chosen) => is.pick(CONDITION_STATE_CODES);

/** Every command about needs, with how often it is tried. */
export const needsCommands = {
  RecordCondition: [
    1,
    (chosen) => ({
      ...aboutCondition(chosen),
      type: 'RecordCondition',
      lifeDomain: anyDomain(chosen),
      state: anyState(chosen),
      ...perhaps(chosen, { owner: chosen.by }),
    }),
  ],
  ChangeConditionState: [
    2,
    (chosen) => ({
      ...aboutCondition(chosen),
      type: 'ChangeConditionState',
      lifeDomain: anyDomain(chosen),
      state: anyState(chosen),
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  ChangeConditionOwner: [
    2,
    (chosen) => ({
      ...aboutCondition(chosen),
      type: 'ChangeConditionOwner',
      owner: chosen.is.pick(organisations),
    }),
  ],
  RecordMeasurement: [
    1,
    (chosen) => ({
      ...asked(chosen),
      type: 'RecordMeasurement',
      measurement: uuid('e3', chosen.fresh) as MeasurementId,
      lifeDomain: anyDomain(chosen),
      measuredOn: dayLater(chosen.now, -1),
      measuredBy: 'together',
      measured: chosen.is.in100(70)
        ? { level: chosen.is.pick([1, 2, 3, 4, 5] as const) }
        : { missing: chosen.is.pick(MISSING_ANSWER_CODES) },
    }),
  ],
} as const satisfies Record<NeedsCommand['type'], readonly [number, Make]>;
