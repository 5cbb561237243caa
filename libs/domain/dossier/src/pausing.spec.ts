import type { Instant, PauseId, QuestionId } from '@wisselzone/kernel';
import type { PausableDeadline } from '@wisselzone/domain/pause';
import {
  caw,
  day,
  days,
  handedOver,
  ids,
  ocmw,
  opened,
  referred,
  request,
  Telling,
  vdab,
  worker,
} from '../samples/dossier.samples';
import { decideDossier } from './decide';
import { dueDatesOf, pausedDeadlinesOf, personDeadlinesOf } from './due-dates';

const pause = 'e8000000-0000-4000-8000-000000000001' as PauseId;
const question = 'e4000000-0000-4000-8000-000000000001' as QuestionId;
const clock = 'c0000000-0000-4000-8000-000000000001' as typeof ocmw;

/** Everything that depends on the person stands still, for four weeks at most. */
const unreachable = (telling: Telling, on: number): Telling =>
  telling.then(ocmw, on, {
    type: 'PauseDeadlines',
    pause,
    until: days(on + 28),
    deadlines: personDeadlinesOf(telling.dossier).map(({ between: _, ...deadline }) => deadline),
    reason: 'personUnreachable',
  });
const moved = (telling: Telling, dueAt: Instant): readonly PausableDeadline[] =>
  pausedDeadlinesOf(telling.dossier, pause).map((deadline) => ({ ...deadline, dueAt }));
const kinds = ({ dossier }: Telling) => dueDatesOf(dossier).map(({ kind }) => kind);

const asks = opened
  .then(ocmw, 1, request('transfer', vdab, 1))
  .then(vdab, 2, { type: 'ConfirmReferralReceipt', referral: ids.transfer, receivedBy: 'system' });

describe('a deadline while the person cannot be reached', () => {
  it('stands still where it depends on the person: what is left is the end of the pause', () => {
    expect(kinds(asks)).toEqual(['referralDecide', 'referralExpiry']);
    expect(kinds(unreachable(asks, 3))).toEqual(['pauseExpiry']);
  });

  it('runs on where a system must answer, or where it is asked later', () => {
    const paused = unreachable(referred, 2).then(ocmw, 3, request('support', caw, 3, ids.other));
    expect(kinds(paused)).toEqual([
      ...['referralReceive', 'referralReceive', 'referralReceive', 'referralDecide'],
      ...['pauseExpiry', 'referralExpiry'],
    ]);
  });

  it('cannot be missed, nor can the question expire, though its day goes by', () => {
    const { dossier } = unreachable(asks, 3);
    const said = { by: clock, now: days(40), subject: worker(clock), referral: ids.transfer };
    for (const command of [
      { ...said, type: 'NoteReferralDeadlineMissed', step: 'decide' } as const,
      { ...said, type: 'ExpireReferral' } as const,
    ])
      expect(decideDossier(dossier, command)).toEqual({
        ok: false,
        error: { code: 'deadlinePaused', until: days(31) },
      });
  });

  it('makes no answer late', () => {
    const answered = unreachable(asks, 3).then(vdab, 31, {
      type: 'AcceptReferral',
      referral: ids.transfer,
    });
    expect(answered.last).toMatchObject({ type: 'ReferralAccepted', plain: { late: false } });
  });

  it('runs again from a new moment when the person is reached, and is missed after that one only', () => {
    const paused = unreachable(asks, 3);
    const resumed = moved(paused, days(45));
    const reached = paused.then(vdab, 30, { type: 'ResumeDeadlines', pause, resumed });
    expect(reached.dossier.referrals[ids.transfer]).toMatchObject({
      decideBy: days(45),
      expiresAt: days(45),
    });
    const note = {
      type: 'NoteReferralDeadlineMissed',
      step: 'decide',
      referral: ids.transfer,
      by: clock,
      subject: worker(clock),
    } as const;
    expect(decideDossier(reached.dossier, { ...note, now: days(45) }).ok).toBe(false);
    expect(decideDossier(reached.dossier, { ...note, now: days(46) }).ok).toBe(true);
  });

  it('runs again by itself when the pause lasted as long as it may', () => {
    const paused = unreachable(asks, 3);
    const expired = paused.then(clock, 32, {
      type: 'ExpirePause',
      pause,
      resumed: moved(paused, days(44)),
    });
    expect([...kinds(expired)].sort()).toEqual(['referralDecide', 'referralExpiry']);
    expect(dueDatesOf(expired.dossier).map(({ at }) => at)).toEqual([days(44), days(44)]);
  });

  it('needs no new moment where somebody answered in the meantime', () => {
    const answered = unreachable(asks, 3).then(vdab, 9, {
      type: 'DeclineReferral',
      referral: ids.transfer,
      reason: 'couldNotReach',
    });
    expect(pausedDeadlinesOf(answered.dossier, pause)).toEqual([]);
  });

  it('may be an aftercare moment, the end of an overlap, a take-back, a question or an outcome', () => {
    const waiting = handedOver
      .then(vdab, 21, {
        type: 'PlanAftercare',
        handover: ids.handover,
        moments: [{ moment: 'month1', due: day(50), owner: vdab }],
      })
      .then(vdab, 21, {
        type: 'AskQuestion',
        question,
        to: ocmw,
        answerBy: days(28),
        text: 'text',
      })
      .then(vdab, 22, {
        type: 'RequestReturn',
        handover: ids.handover,
        takeBackBy: days(32),
        reason: 'reason',
      });
    const paused = unreachable(waiting, 23);
    expect(kinds(paused)).toEqual(['referralReceive', 'pauseExpiry']);
    const resumed = moved(paused, days(60));
    const { dossier } = paused.then(vdab, 45, { type: 'ResumeDeadlines', pause, resumed });
    expect(dossier.handovers[ids.handover]).toMatchObject({
      moments: [{ moment: 'month1', due: day(60) }],
      takeBackBy: days(60),
    });
    expect(dossier.questions[question]?.answerBy).toBe(days(60));
  });
});
