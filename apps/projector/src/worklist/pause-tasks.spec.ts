import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, Fact, OrganisationId, PauseId, ReferralId } from '@wisselzone/kernel';
import { emptyWorklist, foldWorklist } from './worklist';

const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
const merged = 'a0000000-0000-4000-8000-000000000003' as OrganisationId;
const hub = 'c0000000-0000-4000-8000-000000000001' as OrganisationId;
const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const pause = 'e8000000-0000-4000-8000-000000000001' as PauseId;
const dossier = 'd0000000-0000-4000-8000-000000000001' as DossierId;

const happened = (by: OrganisationId, day: string, type: string, plain: object) =>
  ({ type, plain, by, at: `2026-${day}T08:00:00.000Z` }) as unknown as Fact<DossierEvent>;
const decideBy = (day: string) => ({
  entity: referral,
  step: 'decide',
  dueAt: `2026-${day}T21:59:59.999Z`,
});

const past = [
  happened(ocmw, '09-01', 'DossierOpened', { person: 'b0000000-0000-4000-8000-000000000001' }),
  happened(ocmw, '09-01', 'ReferralRequested', {
    ...{ referral, from: ocmw, to: vdab, kind: 'transfer' },
    ...{ receiveBy: '2026-09-03T21:59:59.999Z', decideBy: '2026-09-15T21:59:59.999Z' },
  }),
];
const until = '2026-10-02T21:59:59.999Z';
const paused = happened(vdab, '09-04', 'DeadlinesPaused', {
  ...{ pause, until },
  deadlines: [decideBy('09-15'), { ...decideBy('09-29'), step: 'expiry' }],
});
const resumed = happened(ocmw, '09-25', 'DeadlinesResumed', {
  pause,
  resumed: [decideBy('10-06')],
});
const expired = happened(hub, '10-03', 'PauseExpired', { pause, resumed: [decideBy('10-12')] });
const succeeded = happened(merged, '09-10', 'PredecessorSucceeded', {
  predecessor: ocmw,
  successor: merged,
});

const openAfter = (...events: readonly Fact<DossierEvent>[]) =>
  [...past, ...events].reduce(
    (worklist, event) => foldWorklist(worklist, event).worklist,
    emptyWorklist(dossier),
  ).open;
const answerAfter = (...events: readonly Fact<DossierEvent>[]) =>
  openAfter(...events).find(({ kind }) => kind === 'answerReferral');
const told = (events: readonly Fact<DossierEvent>[], ...kinds: readonly string[]) =>
  openAfter(...events)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ tenant, kind, dueAt }) => ({ tenant, kind, dueAt }));

describe('the worklists while a person cannot be reached', () => {
  it('show that the term of a question stands still, and since when', () => {
    expect(answerAfter(paused)).toMatchObject({
      pausedSince: '2026-09-04T08:00:00.000Z',
      dueAt: '2026-09-15T21:59:59.999Z',
    });
  });

  it('ask whoever said it and whoever holds the baton to reach the person', () => {
    expect(told([paused], 'endPause')).toEqual([
      { tenant: ocmw, kind: 'endPause', dueAt: until },
      { tenant: vdab, kind: 'endPause', dueAt: until },
    ]);
  });

  it('show the new term once the person is reached, and nothing more of the pause', () => {
    const task = answerAfter(paused, resumed);
    expect(task?.dueAt).toBe('2026-10-06T21:59:59.999Z');
    expect(task && 'pausedSince' in task).toBe(false);
    expect(told([paused, resumed], 'endPause', 'overdueCoordinator')).toEqual([]);
  });

  it('show the coordinators a pause that reached its maximum, until the person is reached', () => {
    expect(told([paused, expired], 'overdueCoordinator').map(({ tenant }) => tenant)).toEqual([
      ocmw,
      vdab,
    ]);
    expect(answerAfter(paused, expired)?.dueAt).toBe('2026-10-12T21:59:59.999Z');
    const reached = happened(vdab, '10-20', 'DeadlinesResumed', { pause, resumed: [] });
    expect(told([paused, expired, reached], 'endPause', 'overdueCoordinator')).toEqual([]);
  });

  it('leave it to the successor of an organisation that merged in between', () => {
    const tenants = told([paused, succeeded, expired], 'overdueCoordinator');
    expect(tenants.map(({ tenant }) => tenant).sort()).toEqual([vdab, merged].sort());
  });
});
