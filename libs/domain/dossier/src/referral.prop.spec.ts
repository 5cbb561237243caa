import type { DossierEvent } from './dossier.events';
import { isPaused } from './pausing';
import { overEvents, overHistories, patience } from '../samples/over-histories.samples';

const BY_ADDRESSEE = [
  'ReferralReceived',
  'ReferralInformationAsked',
  'ReferralMomentProposed',
  'ReferralAccepted',
  'ReferralDeclined',
  'LateAnswerNoted',
  'ReferralCompleted',
  'ReferralFailed',
  'ReferralForwarded',
] as const satisfies readonly DossierEvent['type'][];
const BY_SENDER = [
  'ReferralInformationGiven',
  'ReferralMomentAnswered',
  'ReferralWithdrawn',
] as const satisfies readonly DossierEvent['type'][];

/** Where a referral may go from each place; nothing leads away from what is not named. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  requested: [
    'received',
    'accepted',
    'inProgress',
    'declined',
    'withdrawn',
    'expired',
    'forwarded',
  ],
  received: ['onHold', 'accepted', 'inProgress', 'declined', 'withdrawn', 'expired', 'forwarded'],
  onHold: ['received', 'accepted', 'inProgress', 'declined', 'withdrawn', 'expired', 'forwarded'],
  expired: ['accepted', 'inProgress', 'declined'],
  accepted: ['inProgress', 'cancelled', 'failed'],
  inProgress: ['completed', 'failed', 'cancelled'],
};

describe('a referral, over whole histories', () => {
  it(
    'is answered, asked about and ended by its addressee alone, and taken back by its sender alone',
    () => {
      overEvents(BY_ADDRESSEE, ({ by, plain }, before) => {
        expect(by).toBe(before.referrals[plain.referral]?.to);
      });
      overEvents(BY_SENDER, ({ by, plain }, before) => {
        expect(by).toBe(before.referrals[plain.referral]?.from);
      });
    },
    patience * 2,
  );

  it(
    'goes only where its life leads: of all ends, only an expiry is not the last',
    () => {
      overHistories(({ before, after }) => {
        let moved = 0;
        let last = before;
        for (const next of after) {
          for (const { referral, status } of Object.values(next.referrals)) {
            const was = last.referrals[referral]?.status;
            if (was === undefined || was === status) continue;
            expect([was, LEADS_TO[was]]).toEqual([was, expect.arrayContaining([status])]);
            moved += 1;
          }
          last = next;
        }
        return moved;
      });
    },
    patience,
  );

  it(
    'begins as requested, of an involved sender, and of the holder when it asks for the baton',
    () => {
      overEvents(['ReferralRequested'], ({ plain }, before) => {
        expect(before.referrals[plain.referral]).toBeUndefined();
        expect(before.involvement[plain.from]).toBeDefined();
        if (plain.kind === 'transfer') expect(plain.from).toBe(before.holder);
        expect(plain.to).not.toBe(plain.from);
      });
    },
    patience,
  );

  it(
    'is accepted or declined once, and marked late exactly when it had expired by then',
    () => {
      overEvents(['ReferralAccepted', 'ReferralDeclined'], ({ plain, at }, before) => {
        const known = before.referrals[plain.referral];
        expect(known?.answer).toBeUndefined();
        // While nobody reaches the person, no answer comes too late.
        const paused = isPaused(before, { entity: plain.referral, step: 'expiry' });
        const over = !paused && at > (known?.expiresAt ?? '');
        expect(plain.late).toBe(known?.status === 'expired' || over);
      });
    },
    patience,
  );

  it(
    'misses each deadline once, strictly after it, and expires strictly after its last moment',
    () => {
      overEvents(['ReferralDeadlineMissed'], ({ plain, at }, before) => {
        const known = before.referrals[plain.referral];
        expect(known?.missed).not.toContain(plain.step);
        const deadline = plain.step === 'receive' ? known?.receiveBy : known?.decideBy;
        expect([plain.deadline, at > plain.deadline]).toEqual([deadline, true]);
      });
      overEvents(['ReferralExpired'], ({ plain, at }, before) => {
        const known = before.referrals[plain.referral];
        expect(at > (known?.expiresAt ?? '~')).toBe(true);
        expect(known?.answer).toBeUndefined();
      });
    },
    patience * 2,
  );

  it(
    'is only noted when its answer came after a withdrawal, or late after a yes elsewhere',
    () => {
      overEvents(['LateAnswerNoted'], ({ plain, at }, before) => {
        const known = before.referrals[plain.referral];
        const late = known?.status === 'expired' || at > (known?.expiresAt ?? '~');
        const elsewhere = Object.values(before.referrals).some(
          ({ referral, answer }) => referral !== plain.referral && answer === 'accepted',
        );
        expect(known?.status === 'withdrawn' || (late && elsewhere)).toBe(true);
      });
    },
    patience,
  );
});
