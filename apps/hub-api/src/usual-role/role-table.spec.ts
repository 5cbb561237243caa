import { openRoleTable, roleTableOf } from './role-table';

const row = {
  targetGroup: 'jobseekerMultipleProblems',
  organisationTypes: 'vdab ocmw',
  from: '2024-01-01',
  until: '',
};

describe('the table of usual roles', () => {
  it('is the one of the pact, beside the program', async () => {
    const { holders, atMove } = await openRoleTable();
    const of = (group: string) =>
      holders.find(({ targetGroup }) => targetGroup === group)?.organisationTypes;
    expect(of('livingAllowanceRecipient')).toEqual(['ocmw']);
    expect(of('jobseekerMultipleProblems')).toEqual(['vdab']);
    expect(of('inactiveWithoutBenefit')).toEqual(['ocmw', 'vdab']);
    expect(atMove.map(({ phase }) => phase)).toContain('determinePathway');
  });

  it('has dates, and as many types as it names', () => {
    const { holders, atMove } = roleTableOf(
      [{ ...row, until: '2026-12-31' }],
      [{ ...row, phase: 'match' }],
    );
    expect(holders).toEqual([{ ...row, organisationTypes: ['vdab', 'ocmw'], until: '2026-12-31' }]);
    expect(atMove[0]).not.toHaveProperty('until');
  });

  it.each([
    ['targetGroup', 'everybody'],
    ['organisationTypes', 'vdab school'],
    ['from', 'yesterday'],
    ['until', '2026'],
  ])('is refused when %s is "%s"', (column, text) => {
    expect(() => roleTableOf([{ ...row, [column]: text }], [])).toThrow(column);
  });

  it('is refused in an area that the pact does not have', () => {
    expect(() => roleTableOf([], [{ ...row, phase: 'somewhere' }])).toThrow('phase');
  });
});
