import { overEvents, overHistories, patience } from '../samples/over-histories.samples';

/** Where a handover may go from each state; nothing leads away from what is not named. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  proposed: ['planned', 'brokenOff'],
  planned: ['overlap', 'brokenOff'],
  overlap: ['transferred', 'brokenOff'],
  transferred: ['aftercare', 'closed', 'returnRequested'],
  aftercare: ['closed', 'returnRequested'],
  returnRequested: ['returned'],
  closed: ['transferred', 'aftercare'],
};

describe('a handover, over whole histories', () => {
  it(
    'goes only where its life leads: broken off before the transfer, returned after it',
    () => {
      overHistories(({ before, after }) => {
        let moved = 0;
        let last = before;
        for (const next of after) {
          for (const { handover, status } of Object.values(next.handovers)) {
            const was = last.handovers[handover]?.status;
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
    'rests on an accepted referral of kind transfer, whose sender holds the baton',
    () => {
      overEvents(['HandoverProposed'], ({ plain, by }, before) => {
        const referral = before.referrals[plain.referral];
        expect(referral).toMatchObject({ kind: 'transfer', from: plain.from, to: plain.to });
        expect(referral?.answer).toBe('accepted');
        expect(before.holder).toBe(plain.from);
        expect([plain.from, plain.to]).toContain(by);
      });
    },
    patience,
  );

  it(
    'transfers once both sides ended the overlap, or the sender’s supervisor decided so',
    () => {
      overEvents(['HandoverTransferred'], ({ plain, by }, before) => {
        const known = before.handovers[plain.handover];
        expect(known?.status).toBe('overlap');
        expect(by).toBe(plain.to);
        const senderEnded = known?.endConfirmedBy.includes(plain.from) ?? false;
        expect(senderEnded || known?.endDecided).toBe(true);
        expect(before.casework.leads[plain.to]).toBeDefined();
      });
    },
    patience,
  );

  it(
    'asks every confirmation anew when the overlap is extended',
    () => {
      overHistories(({ events, after }) => {
        const extended = events.filter((event) => event.type === 'HandoverOverlapExtended');
        for (const { plain } of extended)
          expect(after.at(-1)?.handovers[plain.handover]).toMatchObject({
            endConfirmedBy: [],
            endDecided: false,
            plannedEnd: plain.plannedEnd,
          });
        return extended.length;
      });
    },
    patience,
  );

  it(
    'closes with an aftercare plan or an explicit reason, never with neither',
    () => {
      overHistories(({ before, events }) => {
        const closed = events.filter((event) => event.type === 'HandoverClosed');
        for (const { plain, sealed } of closed) {
          const planned = (before.handovers[plain.handover]?.moments.length ?? 0) > 0;
          expect(plain.hasAftercarePlan).toBe(planned);
          expect(planned || sealed?.guidance?.reasonWithoutAftercare !== undefined).toBe(true);
          expect(sealed?.outcome.outcome).toBeDefined();
        }
        return closed.length;
      });
    },
    patience,
  );

  it(
    'gives the baton back only after the holder asked, to the first sender, by its own word',
    () => {
      overEvents(['BatonTakenBack'], ({ plain, by }, before) => {
        const known = before.handovers[plain.handover];
        expect(known?.status).toBe('returnRequested');
        expect([plain.to, by]).toEqual([known?.from, known?.from]);
        expect(before.holder).toBe(known?.to);
      });
    },
    patience,
  );

  it(
    'holds an aftercare moment by its owner alone, and misses one only after its day',
    () => {
      overEvents(['AftercareMomentHeld', 'AftercareMomentMissed'], (event, before) => {
        const { handover, moment } = event.plain;
        const known = before.handovers[handover]?.moments.find((one) => one.moment === moment);
        expect(known?.state).not.toBe('held');
        if (event.type === 'AftercareMomentHeld') expect(event.by).toBe(known?.owner);
        else expect(event.at.slice(0, 10) >= (known?.due ?? '~')).toBe(true);
      });
    },
    patience,
  );
});
