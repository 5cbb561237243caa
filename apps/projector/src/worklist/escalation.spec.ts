import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, Fact, HandoverId, OrganisationId, ReferralId } from '@wisselzone/kernel';
import { emptyWorklist, foldWorklist, type WorklistItem } from './worklist';

const ocmw = 'a0000000-0000-4000-8000-000000000001' as OrganisationId;
const vdab = 'a0000000-0000-4000-8000-000000000002' as OrganisationId;
const referral = 'ef000000-0000-4000-8000-000000000001' as ReferralId;
const handover = 'ab000000-0000-4000-8000-000000000001' as HandoverId;
const dossier = 'd0000000-0000-4000-8000-000000000001' as DossierId;

const parties = { referral, from: ocmw, to: vdab };
const happened = (by: OrganisationId, at: string, type: string, plain: object) =>
  ({ type, plain, by, at }) as unknown as Fact<DossierEvent>;

const requested = happened(ocmw, '2026-09-01T08:00:00.000Z', 'ReferralRequested', {
  ...parties,
  kind: 'transfer',
  receiveBy: '2026-09-03T21:59:59.999Z',
  decideBy: '2026-09-15T21:59:59.999Z',
});
const missed = happened(ocmw, '2026-09-15T22:00:00.000Z', 'ReferralDeadlineMissed', {
  referral,
  step: 'decide',
});
const accepted = happened(vdab, '2026-09-16T08:00:00.000Z', 'ReferralAccepted', { referral });
const expired = happened(vdab, '2026-09-30T08:00:00.000Z', 'ReferralExpired', { referral });
const declined = happened(vdab, '2026-10-01T08:00:00.000Z', 'ReferralDeclined', { referral });

const after = (...events: readonly Fact<DossierEvent>[]) => {
  let worklist = emptyWorklist(dossier);
  let changed: readonly WorklistItem[] = [];
  for (const event of events) ({ worklist, changed } = foldWorklist(worklist, event));
  const rungs = worklist.open.filter(({ kind }) => kind.startsWith('overdue'));
  return { rungs, changed };
};
const told = ({ tenant, kind, since }: WorklistItem) => ({ tenant, kind, since });

describe('a deadline that was missed', () => {
  it('reminds at once, then turns to the contact point, then to the coordinators of both', () => {
    expect(after(requested, missed).rungs.map(told)).toEqual([
      { tenant: vdab, kind: 'overdueReminder', since: '2026-09-15T22:00:00.000Z' },
      { tenant: vdab, kind: 'overdueContactPoint', since: '2026-09-18T21:59:59.999Z' },
      { tenant: vdab, kind: 'overdueCoordinator', since: '2026-09-23T21:59:59.999Z' },
      { tenant: ocmw, kind: 'overdueCoordinator', since: '2026-09-23T21:59:59.999Z' },
    ]);
  });

  it('is forgotten as soon as the answer is there, at both', () => {
    const { rungs, changed } = after(requested, missed, accepted);
    expect(rungs).toEqual([]);
    const done = changed.filter(({ kind }) => kind.startsWith('overdue'));
    expect(done.map(({ doneAt }) => doneAt)).toEqual(Array(4).fill('2026-09-16T08:00:00.000Z'));
  });

  it('is not forgotten when the referral expires, for a late answer still counts', () => {
    expect(after(requested, missed, expired).rungs).toHaveLength(4);
    expect(after(requested, missed, expired, declined).rungs).toEqual([]);
  });

  it('concerns only the step that was missed', () => {
    const receipt = happened(ocmw, '2026-09-04T08:00:00.000Z', 'ReferralDeadlineMissed', {
      referral,
      step: 'receive',
    });
    const received = happened(vdab, '2026-09-04T09:00:00.000Z', 'ReferralReceived', { referral });
    const { rungs } = after(requested, receipt, missed, received);
    expect(rungs.map(({ part }) => part)).toEqual(Array(4).fill('answerReferral'));
  });

  it('escalates one aftercare moment and not the other', () => {
    const plan = happened(vdab, '2026-09-20T08:00:00.000Z', 'AftercarePlanned', {
      handover,
      moments: [
        { moment: '1', due: '2026-10-01', owner: vdab },
        { moment: '2', due: '2026-12-01', owner: ocmw },
      ],
    });
    const late = happened(ocmw, '2026-10-02T08:00:00.000Z', 'AftercareMomentMissed', {
      handover,
      moment: '1',
    });
    const held = happened(vdab, '2026-10-05T08:00:00.000Z', 'AftercareMomentHeld', {
      handover,
      moment: '1',
    });
    expect(after(plan, late).rungs.map(({ part }) => part)).toEqual(
      Array(3).fill('aftercareMoment:1'),
    );
    expect(after(plan, late, held).rungs).toEqual([]);
  });
});
