import fc from 'fast-check';
import { historyOf } from '../../../../libs/domain/dossier/samples/history.samples';
import { turnsAfter, type BatonTurn } from './baton-turns';

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200);
const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 60 });

describe('the ledger of the baton, over any history that the rules permit', () => {
  it('ends with who holds it now, and leaves no moment without a holder', () => {
    fc.assert(
      fc.property(seeds, (history) => {
        let turns: readonly BatonTurn[] = [];
        for (const { events, after } of historyOf(history))
          for (const [index, event] of events.entries()) {
            turns = turnsAfter(turns, event);
            expect(turns.at(-1)?.holder).toBe(after[index]?.holder);
            expect(turns.filter(({ until }) => !until)).toHaveLength(1);
          }
        for (const [index, turn] of turns.slice(1).entries())
          expect(turns[index]?.until).toBe(turn.since);
      }),
      { numRuns },
    );
  });
});
