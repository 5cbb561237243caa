import type { OrganisationId, SubjectId, TeamId } from '@wisselzone/kernel';
import { accepted, caw, ids, ocmw, opened, vdab, worker } from '../samples/dossier.samples';
import { entityOf } from './dossier.events';
import { relationOf } from './relation';

const stranger = 'a0000000-0000-4000-8000-000000000009' as OrganisationId;
const colleague = '50000000-0000-4000-8000-000000000099' as SubjectId;
const team = 'd0000000-0000-4000-8000-000000000001' as TeamId;
const mediator = { subject: worker(vdab), teams: [], role: 'counsellor' } as const;

describe('the relation of somebody to a dossier', () => {
  it('is that of the lead professional who was named', () => {
    expect(relationOf(accepted.dossier, vdab, mediator)).toBe('lead');
  });

  it('is that of a worker who was assigned, or whose team was', () => {
    const { dossier } = opened
      .then(ocmw, 1, { type: 'AssignCaseWorker', assigned: { worker: worker(ocmw) } })
      .then(ocmw, 1, { type: 'AssignCaseWorker', assigned: { team } });
    const social = { subject: worker(ocmw), teams: [], role: 'counsellor' } as const;
    expect(relationOf(dossier, ocmw, social)).toBe('assigned');
    expect(relationOf(dossier, ocmw, { ...social, subject: colleague, teams: [team] })).toBe(
      'assignedTeam',
    );
  });

  it('is none for a colleague who is not assigned', () => {
    expect(relationOf(accepted.dossier, vdab, { ...mediator, subject: colleague })).toBe('none');
  });

  it('is that of the named replacement of an assigned worker who is away', () => {
    const asker = { ...mediator, subject: colleague, standsInFor: [worker(vdab)] };
    expect(relationOf(accepted.dossier, vdab, asker)).toBe('replacement');
    expect(relationOf(accepted.dossier, ocmw, asker)).toBe('none');
  });

  it('is none for a worker who was released', () => {
    const assigned = { worker: colleague };
    const { dossier } = opened
      .then(ocmw, 1, { type: 'AssignCaseWorker', assigned })
      .then(ocmw, 2, { type: 'ReleaseCaseWorker', released: assigned });
    const asker = { subject: colleague, teams: [], role: 'counsellor' } as const;
    expect(relationOf(dossier, ocmw, asker)).toBe('none');
  });

  it.each(['coordinator', 'privacyOfficer', 'system'] as const)(
    'is that of a %s only where the organisation is or was involved',
    (role) => {
      expect(relationOf(accepted.dossier, caw, { ...mediator, role })).toBe(role);
      expect(relationOf(accepted.dossier, stranger, { ...mediator, role })).toBe('none');
    },
  );

  it.each(['operator', 'analyst', 'person'] as const)('is none for the role %s', (role) => {
    expect(relationOf(accepted.dossier, vdab, { ...mediator, role })).toBe('none');
  });
});

describe('the entity of an event', () => {
  it('is the referral, the handover or the consent it is about', () => {
    const kinds = accepted.events.map((event) => entityOf(event));
    expect(kinds[0]).toEqual({ kind: 'casework', id: 'casework' });
    expect(kinds[1]).toEqual({ kind: 'referral', id: ids.transfer });
  });
});
