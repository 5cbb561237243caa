import { story } from '@wisselzone/testing';
import type { AbsenceId, Day, Instant } from '@wisselzone/kernel';
import {
  absence,
  anOrganisation,
  asked,
  away,
  colleague,
  member,
} from '../samples/organisation.samples';
import { deskAt, standsInFor } from './absence.state';
import { organisationDecider } from './organisation.decider';

const given = story(organisationDecider);
const { registered, contactPoint, workerAway, contactPointAway, absenceEnded } = anOrganisation();
const recordWorker = {
  ...asked,
  ...away,
  type: 'RecordWorkerAbsence',
  absence,
  worker: member,
  replacement: colleague,
} as const;
const recordDesk = {
  ...asked,
  ...away,
  type: 'RecordContactPointAbsence',
  absence,
  replacement: { name: 'Balie' },
} as const;
const end = { ...asked, type: 'EndAbsence', absence, until: '2026-09-02' as Day } as const;
const other = 'f0000000-0000-4000-8000-000000000002' as AbsenceId;

describe('somebody who is away', () => {
  it('may have a named replacement', () => {
    given(registered).when(recordWorker).then(workerAway);
    given(registered, workerAway).when(recordWorker).thenNothing();
    given(registered, workerAway)
      .when({ ...recordWorker, until: '2026-09-05' as Day })
      .thenFails({ code: 'absenceAlreadyRecorded' });
  });

  it('is away on at least one day', () => {
    given(registered)
      .when({ ...recordWorker, until: '2026-08-31' as Day })
      .thenFails({ code: 'periodEmpty' });
  });

  it('is not replaced by herself, nor by somebody who is away on one of these days', () => {
    given(registered)
      .when({ ...recordWorker, replacement: member })
      .thenFails({ code: 'replacementAway' });
    const swapped = { absence: other, worker: colleague, replacement: member };
    given(registered, workerAway)
      .when({ ...recordWorker, ...swapped, from: '2026-09-04' as Day })
      .thenFails({ code: 'replacementAway' });
    const later = { from: '2026-09-05' as Day, until: '2026-09-09' as Day };
    given(registered, workerAway)
      .when({ ...recordWorker, ...swapped, ...later })
      .then({ ...workerAway, plain: { ...workerAway.plain, ...swapped, ...later } });
  });

  it('comes back earlier, never later', () => {
    given(registered, workerAway).when(end).then(absenceEnded);
    given(registered, workerAway, absenceEnded).when(end).thenNothing();
    given(registered, workerAway)
      .when({ ...end, until: '2026-09-05' as Day })
      .thenFails({ code: 'absenceEndsEarlier' });
    given(registered).when(end).thenFails({ code: 'absenceUnknown' });
  });

  it.each([
    ['2026-08-31T21:59:59.999Z', []],
    ['2026-08-31T22:00:00.000Z', [member]],
    ['2026-09-04T21:59:59.999Z', [member]],
    ['2026-09-04T22:00:00.000Z', []],
  ])('is replaced on these days only, as Belgium has them: %s', (at, expected) => {
    const { state } = given(registered, workerAway);
    expect(standsInFor(state?.absences ?? {}, colleague, at as Instant)).toEqual(expected);
  });

  it('is no longer replaced once she is back, and was never away when that was an error', () => {
    const at = '2026-09-03T08:00:00.000Z' as Instant;
    const { state } = given(registered, workerAway, absenceEnded);
    expect(standsInFor(state?.absences ?? {}, colleague, at)).toEqual([]);
    const never = { ...absenceEnded, plain: { ...absenceEnded.plain, until: '2026-08-31' as Day } };
    expect(given(registered, workerAway, never as typeof absenceEnded).state?.absences).toEqual({});
  });
});

describe('a contact point that is not manned', () => {
  const at = '2026-09-02T08:00:00.000Z' as Instant;
  const later = '2026-09-07T08:00:00.000Z' as Instant;
  const deskOf = (moment: Instant, ...past: Parameters<typeof given>) => {
    const { state } = given(...past);
    return state && deskAt(state, moment)?.name;
  };

  it('may have another desk in its place', () => {
    given(registered).when(recordDesk).then(contactPointAway);
    given(registered, contactPointAway).when(recordDesk).thenNothing();
    expect(deskOf(at, registered, contactPoint)).toBe('Onthaal');
    expect(deskOf(at, registered, contactPoint, contactPointAway)).toBe('Balie');
    expect(deskOf(later, registered, contactPoint, contactPointAway)).toBe('Onthaal');
  });

  it('is nowhere without one', () => {
    const { replacement: _, ...plain } = contactPointAway.plain as { replacement?: unknown };
    const nobody = { ...contactPointAway, plain } as typeof contactPointAway;
    expect(deskOf(at, registered, contactPoint, nobody)).toBeUndefined();
  });
});
