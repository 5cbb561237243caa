import { OUTCOME_CODES, OUTCOME_MOMENT_CODES, type HandoverId } from '@wisselzone/kernel';
import type { HandoverCommand } from '@wisselzone/domain/handover';
import {
  aboutHandover,
  aboutMoment,
  aboutReferral,
  dayLater,
  later,
  perhaps,
  uuid,
  clock,
  type Make,
} from './chosen.samples';

/** Every command of a handover, with how often it is tried. */
export const handoverCommands = {
  ProposeHandover: [
    9,
    (chosen) => ({
      ...aboutReferral(chosen),
      type: 'ProposeHandover',
      handover: uuid('aa', chosen.fresh) as HandoverId,
    }),
  ],
  PlanHandover: [
    7,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'PlanHandover',
      intakeAt: later(chosen.now, 5),
      ...perhaps(chosen, { place: 'place', participants: ['both'] }),
    }),
  ],
  RecordJointIntake: [
    1,
    (chosen) => {
      const outcome = chosen.is.pick(['attended', 'noShow', 'moved'] as const);
      return {
        ...aboutHandover(chosen),
        type: 'RecordJointIntake',
        outcome,
        ...(outcome === 'moved' && { intakeAt: later(chosen.now, 3), place: 'place' }),
        ...perhaps(chosen, { text: 'text' }),
      };
    },
  ],
  ReopenHandover: [
    6,
    (chosen) => ({ ...aboutHandover(chosen), type: 'ReopenHandover', reason: 'reason' }),
  ],
  StartOverlap: [
    8,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'StartOverlap',
      plannedEnd: dayLater(chosen.now, 20),
    }),
  ],
  ExtendOverlap: [
    1,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'ExtendOverlap',
      plannedEnd: dayLater(chosen.now, 20 + chosen.is.below(40)),
    }),
  ],
  ConfirmOverlapEnd: [6, (chosen) => ({ ...aboutHandover(chosen), type: 'ConfirmOverlapEnd' })],
  DecideOverlapEnd: [
    2,
    (chosen) => ({ ...aboutHandover(chosen), type: 'DecideOverlapEnd', reason: 'reason' }),
  ],
  TransferHandover: [16, (chosen) => ({ ...aboutHandover(chosen), type: 'TransferHandover' })],
  PlanAftercare: [
    6,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'PlanAftercare',
      moments: [1, 3].map((months) => ({
        moment: `${String(chosen.fresh)}-${String(months)}`,
        due: dayLater(chosen.now, months * 7),
        owner: chosen.dossier.holder ?? chosen.by,
      })),
    }),
  ],
  HoldAftercareMoment: [2, (chosen) => ({ ...aboutMoment(chosen), type: 'HoldAftercareMoment' })],
  NoteAftercareMomentMissed: [
    6,
    (chosen) => ({ ...aboutMoment(chosen), type: 'NoteAftercareMomentMissed', by: clock }),
  ],
  CloseHandover: [
    2,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'CloseHandover',
      outcome: chosen.is.pick(OUTCOME_CODES as unknown as ['unknown']),
      ...perhaps(chosen, { reasonWithoutAftercare: 'reason' }),
    }),
  ],
  BreakOffHandover: [
    1,
    (chosen) => ({ ...aboutHandover(chosen), type: 'BreakOffHandover', reason: 'noTrust' }),
  ],
  RequestReturn: [
    3,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'RequestReturn',
      takeBackBy: later(chosen.now, 10),
      reason: 'reason',
    }),
  ],
  NoteReturnDeadlineMissed: [
    2,
    (chosen) => ({ ...aboutHandover(chosen), type: 'NoteReturnDeadlineMissed', by: clock }),
  ],
  RecordOutcome: [
    6,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'RecordOutcome',
      moment: chosen.is.pick(OUTCOME_MOMENT_CODES),
      outcome: chosen.is.pick(OUTCOME_CODES),
      ...perhaps(chosen, { text: 'text' }),
    }),
  ],
  NoteOutcomeMissed: [
    6,
    (chosen) => ({
      ...aboutHandover(chosen),
      type: 'NoteOutcomeMissed',
      by: clock,
      moment: chosen.is.pick(OUTCOME_MOMENT_CODES),
    }),
  ],
  TakeBatonBack: [12, (chosen) => ({ ...aboutHandover(chosen), type: 'TakeBatonBack' })],
} as const satisfies Record<HandoverCommand['type'], readonly [number, Make]>;
