import type { Day, Instant } from '@wisselzone/kernel';
import { usualHolder, usuallyAtMove, type RoleTable } from './usual-roles';

const at = '2026-03-02T09:00:00.000Z' as Instant;
const from = '2024-01-01' as Day;
const table: RoleTable<'ocmw' | 'vdab' | 'caw'> = {
  holders: [
    { targetGroup: 'livingAllowanceRecipient', organisationTypes: ['ocmw'], from },
    { targetGroup: 'jobseekerMultipleProblems', organisationTypes: ['vdab'], from },
    { targetGroup: 'inactiveWithoutBenefit', organisationTypes: ['ocmw', 'vdab'], from },
    {
      ...{ targetGroup: 'inactiveWithBenefit', organisationTypes: ['vdab'] },
      ...{ from, until: '2025-12-31' as Day },
    },
  ],
  atMove: [
    {
      ...{ targetGroup: 'jobseekerMultipleProblems', phase: 'assessNeeds' },
      ...{ organisationTypes: ['vdab'], from },
    },
  ],
};

describe('who usually holds the baton', () => {
  it.each([
    ['OCMW', 'its clients', 'livingAllowanceRecipient', 'ocmw'],
    ['VDAB', 'jobseekers', 'jobseekerMultipleProblems', 'vdab'],
    ['OCMW', 'the non-active without benefit', 'inactiveWithoutBenefit', 'ocmw'],
    ['VDAB as well', 'the non-active without benefit', 'inactiveWithoutBenefit', 'vdab'],
  ] as const)('is the %s for %s', (_who, _group, targetGroup, holderType) => {
    const role = usualHolder(table, { targetGroup, holderType, involvedTypes: [] }, at);
    expect(role?.organisationTypes).toContain(holderType);
    expect(role?.deviates).toBe(false);
  });

  it('may be somebody else: that deviates, and nothing refuses it', () => {
    const now = { targetGroup: 'livingAllowanceRecipient', involvedTypes: [] } as const;
    expect(usualHolder(table, { ...now, holderType: 'caw' }, at)).toEqual({
      organisationTypes: ['ocmw'],
      deviates: true,
    });
    expect(usualHolder(table, now, at)?.deviates).toBe(true);
  });

  it('is as the table says on the day, its last day included', () => {
    const now = { targetGroup: 'inactiveWithBenefit', involvedTypes: [] } as const;
    expect(usualHolder(table, now, '2025-12-31T22:59:59.999Z' as Instant)).toBeDefined();
    expect(usualHolder(table, now, '2025-12-31T23:00:00.000Z' as Instant)).toBeUndefined();
    expect(usualHolder(table, now, '2023-12-31T12:00:00.000Z' as Instant)).toBeUndefined();
  });

  it('is nobody where the group is not known or nothing was agreed', () => {
    expect(usualHolder(table, { involvedTypes: [] }, at)).toBeUndefined();
    expect(usualHolder(table, { targetGroup: 'other', involvedTypes: [] }, at)).toBeUndefined();
  });
});

describe('who is usually at move in an area of the pact', () => {
  const now = { targetGroup: 'jobseekerMultipleProblems', phase: 'assessNeeds' } as const;

  it('is somebody who is involved, whoever holds the baton; otherwise the dossier deviates', () => {
    const role = (involvedTypes: readonly ('ocmw' | 'vdab')[]) =>
      usuallyAtMove(table, { ...now, involvedTypes }, at);
    expect(role(['ocmw', 'vdab'])).toEqual({ organisationTypes: ['vdab'], deviates: false });
    expect(role(['ocmw'])).toEqual({ organisationTypes: ['vdab'], deviates: true });
  });

  it('is nobody in an area of which nothing was agreed', () => {
    expect(
      usuallyAtMove(table, { ...now, phase: 'flankingSupport', involvedTypes: [] }, at),
    ).toBeUndefined();
  });
});
