import type { DossierEvent } from '@wisselzone/domain/dossier';
import type { BatonMove, Fact, Instant, OrganisationId } from '@wisselzone/kernel';

/** One stretch of time in which one organisation held the baton, and why it came there. */
export interface BatonTurn {
  readonly holder: OrganisationId;
  readonly since: Instant;
  readonly until?: Instant;
  readonly reason: BatonMove;
}

type Move = Pick<BatonTurn, 'holder' | 'reason'>;

const moveOf = (event: Fact<DossierEvent>, turns: readonly BatonTurn[]): Move | undefined => {
  if (event.type === 'PredecessorSucceeded')
    return turns.at(-1)?.holder === event.plain.predecessor
      ? { holder: event.plain.successor, reason: 'succeeded' }
      : undefined;
  if (event.type === 'DossierOpened') return { holder: event.by, reason: 'opened' };
  if (event.type === 'HandoverTransferred')
    return { holder: event.plain.to, reason: 'transferred' };
  return event.type === 'BatonTakenBack'
    ? { holder: event.plain.to, reason: 'takenBack' }
    : undefined;
};

/** The same list when the event does not move the baton; no moment is without a holder, none has two. */
export const turnsAfter = (
  turns: readonly BatonTurn[],
  event: Fact<DossierEvent>,
): readonly BatonTurn[] => {
  const move = moveOf(event, turns);
  if (!move) return turns;
  const past = turns.map((turn) => (turn.until ? turn : { ...turn, until: event.at }));
  return [...past, { ...move, since: event.at }];
};
