import type {
  ConditionId,
  Day,
  Instant,
  MeasurementId,
  OrganisationId,
  Recorded,
  SubjectId,
} from '@wisselzone/kernel';
import type { NeedsEvent } from '../src/needs.events';

export const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
export const caw = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
export const condition = 'e2000000-0000-4000-8000-000000000001' as ConditionId;
export const measurement = 'e3000000-0000-4000-8000-000000000001' as MeasurementId;
export const measuredOn = '2026-09-01' as Day;
const now = '2026-09-01T08:00:00.000Z' as Instant;

/** What every command about needs says of itself. */
export const asked = {
  by: ocmw,
  subject: '50000000-0000-4000-8000-000000000001' as SubjectId,
  now,
};

/** An event as the log gives it back. */
const recorded = (event: NeedsEvent): Recorded<NeedsEvent> => ({ ...event, by: ocmw, at: now });

/** A condition of housing that OCMW recorded and the CAW sees to later, and a measurement. */
export const someNeeds = () => ({
  recorded: recorded({
    type: 'ConditionRecorded',
    plain: { condition },
    sealed: { housing: { lifeDomain: 'housing', state: 'open' } },
  }),
  owned: recorded({ type: 'ConditionOwnerChanged', plain: { condition, owner: caw } }),
  met: recorded({
    type: 'ConditionStateChanged',
    plain: { condition },
    sealed: { housing: { lifeDomain: 'housing', state: 'met' } },
  }),
  measured: recorded({
    type: 'MeasurementRecorded',
    plain: { measurement, measuredOn },
    sealed: { housing: { lifeDomain: 'housing', measuredBy: 'together', level: 2 } },
  }),
});
