import type { ConditionId, MeasurementId } from '@wisselzone/kernel';
import { asks, day, request, type Asks } from './dossier-story';
import { nth, ocmw, person, vdab } from './parties';

const condition = nth<ConditionId>('e2', 11);

/** Conditions that pass from hand to hand, and the distance somebody travelled. */
export const needsStory: readonly Asks[] = [
  asks(ocmw, 0, { type: 'OpenDossier', person }),
  request(21, 'support', vdab, 1),
  asks(ocmw, 1, {
    type: 'RecordCondition',
    condition,
    lifeDomain: 'childcare',
    state: 'open',
    owner: ocmw,
    text: 'Geen opvang voor 7 uur',
  }),
  asks(ocmw, 2, { type: 'ChangeConditionOwner', condition, owner: vdab }),
  asks(vdab, 3, {
    type: 'ChangeConditionState',
    condition,
    lifeDomain: 'childcare',
    state: 'met',
    text: 'Plaats vanaf maandag',
  }),
  asks(ocmw, 4, {
    type: 'RecordMeasurement',
    measurement: nth<MeasurementId>('e3', 11),
    lifeDomain: 'financesDebt',
    measuredOn: day(4),
    measuredBy: 'person',
    measured: { level: 2 },
  }),
  asks(vdab, 5, {
    type: 'RecordMeasurement',
    measurement: nth<MeasurementId>('e3', 12),
    lifeDomain: 'health',
    measuredOn: day(5),
    measuredBy: 'counsellor',
    measured: { missing: 'notAsked' },
    text: 'Kwam niet ter sprake',
  }),
];
