import type { ConditionId, Fact, OrganisationId } from '@wisselzone/kernel';
import type { NeedsEvent } from './needs.events';

/** Who sees to a condition; which life domain it is of, and how it stands, is content. */
export interface Condition {
  readonly condition: ConditionId;
  readonly owner?: OrganisationId;
}

/** Which conditions and measurements exist; never what they say. */
export interface Needs {
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly measurements: readonly string[];
}

export const noNeeds: Needs = { conditions: {}, measurements: [] };

const withCondition = (needs: Needs, condition: Condition): Needs => ({
  ...needs,
  conditions: { ...needs.conditions, [condition.condition]: condition },
});

/** Folds one event of needs. */
export const evolveNeeds = (needs: Needs, event: Fact<NeedsEvent>): Needs => {
  switch (event.type) {
    case 'ConditionRecorded': {
      const { condition, owner } = event.plain;
      // Before states had an event of their own, a condition was recorded again for each of them.
      return withCondition(needs, {
        ...needs.conditions[condition],
        condition,
        ...(owner && { owner }),
      });
    }
    case 'ConditionStateChanged':
      return needs;
    case 'ConditionOwnerChanged':
      return withCondition(needs, event.plain);
    case 'MeasurementRecorded':
      return { ...needs, measurements: [...needs.measurements, event.plain.measurement] };
  }
};
