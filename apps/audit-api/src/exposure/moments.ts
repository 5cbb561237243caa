import { endOfDay, startOfDay, type Instant } from '@wisselzone/kernel';
import type { DossierHistory } from '../log/dossier-history';
import type { Parties } from '../log/parties';

/** From one moment to another. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** The begin of a period, and every moment in it at which what may be seen can have changed. */
export const momentsOf = (
  { from, to }: Period,
  history: DossierHistory,
  parties: Parties,
): readonly Instant[] => {
  const flows = parties
    .at(to)
    .flows.flatMap((flow) => [
      startOfDay(flow.from),
      ...(flow.until === undefined ? [] : [endOfDay(flow.until)]),
    ]);
  const agreed = history.now.agreements.flatMap((agreement) => [agreement.from, agreement.until]);
  const told = history.envelopes.map(({ recordedAt }) => recordedAt);
  const involved = Object.keys(history.now.involvement);
  const changes = [...parties.changes(involved), ...told, ...flows, ...agreed];
  return [from, ...new Set(changes.filter((moment) => moment > from && moment < to))].sort();
};
