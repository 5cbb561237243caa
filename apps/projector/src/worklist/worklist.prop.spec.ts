import fc from 'fast-check';
import {
  dueDatesOf,
  emptyDossier,
  evolveDossier,
  openWithdrawalsOf,
  type Dossier,
} from '@wisselzone/domain/dossier';
import type { SealedCategory } from '@wisselzone/kernel';
import { historyOf } from '../../../../libs/domain/dossier/samples/history.samples';
import { dossier as id, DossierLog } from '../../samples/dossier-log.samples';
import { dueDateChanges } from '../dossier/due-dates';
import { followedEvent } from '../log/followed-event';
import { knownEvents } from '../log/upcasters';
import type { TaskKind } from './task';
import { emptyWorklist, foldWorklist } from './worklist';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200);

const eventsOf = (seeds: readonly number[]) =>
  historyOf(seeds)
    .flatMap(({ events }) => events)
    .reduce(
      (log, { by, type, plain, sealed = {} }) =>
        log.happens({
          by,
          event: { type, plain } as Parameters<DossierLog['happens']>[0]['event'],
          sealed: Object.keys(sealed) as SealedCategory[],
        }),
      new DossierLog(),
    )
    .events.map((stored) => followedEvent(stored, knownEvents()).event);

const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 60 });

describe('the worklists of any history that the rules permit', () => {
  it('wait for what the dossier waits for, at every moment', () => {
    fc.assert(
      fc.property(seeds, (history) => {
        let worklist = emptyWorklist(id);
        let dossier: Dossier = emptyDossier;
        const due = new Map<string, boolean>();
        for (const event of eventsOf(history)) {
          const before = dossier;
          dossier = evolveDossier(dossier, event);
          worklist = foldWorklist(worklist, event).worklist;
          for (const row of dueDateChanges(before, dossier))
            due.set(`${row.entity} ${row.step} ${row.moment}`, row.done);
          expectAgreement(dossier, (kind) =>
            worklist.open.filter((item) => item.kind === kind).map(({ entity }) => entity),
          );
          expect([...due.values()].filter((done) => !done)).toHaveLength(
            dueDatesOf(dossier).length,
          );
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** What the state of the dossier says must be waiting somewhere, against what is. */
const expectAgreement = (dossier: Dossier, open: (kind: TaskKind) => readonly string[]): void => {
  const referrals = Object.values(dossier.referrals);
  const handovers = Object.values(dossier.handovers);
  const unanswered = referrals.filter(({ status }) =>
    ['requested', 'received', 'onHold', 'expired'].includes(status),
  );
  const ids = (entities: readonly { readonly referral: string }[]) =>
    entities.map(({ referral }) => referral).sort();
  expect([...open('answerReferral')].sort()).toEqual(
    ids(unanswered.filter(({ lateAnswer }) => !lateAnswer)),
  );
  expect([...open('confirmReceipt')].sort()).toEqual(
    ids(unanswered.filter(({ status, received }) => !received && status !== 'expired')),
  );
  const ending = referrals.filter(({ cancellationAskedBy }) => cancellationAskedBy);
  expect([...open('confirmCancellation')].sort()).toEqual(ids(ending));
  expect([...open('takeBack')]).toEqual(
    handovers.filter(({ status }) => status === 'returnRequested').map(({ handover }) => handover),
  );
  const overlapping = handovers.filter(({ status }) => status === 'overlap');
  for (const entity of [...open('confirmOverlapEnd'), ...open('transferHandover')])
    expect(overlapping.map(({ handover }) => handover)).toContain(entity);
  for (const { consent } of openWithdrawalsOf(dossier))
    expect(open('confirmWithdrawal')).toContain(consent);
};
