import type { Instant } from '@wisselzone/kernel';
import { story } from '@wisselzone/testing';
import { handoverDecider } from './handover.decider';
import {
  aHandover,
  around,
  asked,
  caw,
  handover,
  ocmw,
  recorded,
  referral,
  vdab,
} from '../samples/handover.samples';

const given = story(handoverDecider);
const { proposed, planned, started, brokenOff } = aHandover();
const intakeAt = '2026-09-10T08:00:00.000Z' as Instant;
const after = '2026-09-10T10:00:00.000Z' as Instant;
const later = '2026-09-17T08:00:00.000Z' as Instant;

const record = { ...asked(vdab, after), type: 'RecordJointIntake', outcome: 'attended' } as const;
const moved = {
  ...asked(ocmw),
  type: 'RecordJointIntake',
  outcome: 'moved',
  intakeAt: later,
} as const;
const recordedAs = (outcome: 'attended' | 'noShow' | 'moved') =>
  recorded(vdab, {
    type: 'JointIntakeRecorded',
    plain: { handover },
    sealed: { guidance: { outcome } },
  });

describe('the joint intake', () => {
  it.each(['attended', 'noShow'] as const)('is recorded by either side as %s', (outcome) => {
    for (const by of [ocmw, vdab])
      given(proposed, planned)
        .when({ ...record, by, outcome }, around())
        .then(recordedAs(outcome));
  });

  it('can be recorded while the overlap runs', () => {
    given(proposed, planned, started).when(record, around()).then(recordedAs('attended'));
  });

  it('that is moved is planned again at its new moment, before or after the old one', () => {
    const again = recorded(ocmw, {
      type: 'HandoverPlanned',
      plain: { handover, referral, intakeAt: later },
    });
    for (const now of [moved.now, after])
      given(proposed, planned)
        .when({ ...moved, now }, around())
        .then(recordedAs('moved'), again);
  });

  it('that was moved waits to be recorded again, and an overlap goes on meanwhile', () => {
    const { state } = given(proposed, planned, started, recordedAs('moved'), planned);
    expect(state).toMatchObject({ status: 'overlap', intakeRecorded: false });
  });

  it('is recorded once', () => {
    given(proposed, planned, recordedAs('attended'))
      .when(record, around())
      .thenFails({ code: 'intakeAlreadyRecorded' });
  });

  it('is not recorded before its moment', () => {
    given(proposed, planned)
      .when({ ...record, ...asked(vdab) }, around())
      .thenFails({ code: 'intakeNotYet', intakeAt });
  });

  it('names a new moment when it is moved, and only then', () => {
    const { intakeAt: _, ...momentless } = moved;
    given(proposed, planned).when(momentless, around()).thenFails({ code: 'intakeMomentMissing' });
    given(proposed, planned)
      .when({ ...record, intakeAt: later }, around())
      .thenFails({ code: 'intakeNotMoved' });
  });

  it('is between the two sides, and needs a plan', () => {
    given(proposed, planned)
      .when({ ...record, by: caw }, around())
      .thenFails({ code: 'notAPartyOfHandover' });
    for (const [status, past] of [
      ['proposed', [proposed]],
      ['brokenOff', [proposed, planned, brokenOff]],
    ] as const)
      given(...past)
        .when(record, around())
        .thenFails({ code: 'handoverInOtherStatus', status });
  });
});
