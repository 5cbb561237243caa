import type { Recorded } from '@wisselzone/kernel';
import type { DossierEvent } from '../src/dossier.events';
import type { Dossier } from '../src/dossier.types';
import { fileOf, filesOf } from '../src/succession';
import { organisations } from './chosen.samples';
import type { Step } from './history.samples';

/** One event, with the dossier before and after it. */
export interface Moment {
  readonly before: Dossier;
  readonly event: Recorded<DossierEvent>;
  readonly after: Dossier;
}

export const momentsOf = (history: readonly Step[]): readonly Moment[] =>
  history.flatMap(({ before, events, after }) =>
    events.map((event, index) => ({
      before: after[index - 1] ?? before,
      event,
      after: after[index] ?? before,
    })),
  );

const inherits = ({ before, event }: Moment): string | undefined =>
  event.type === 'PredecessorSucceeded' && event.plain.predecessor === before.holder
    ? event.plain.successor
    : undefined;
const movesTo = (event: DossierEvent): string | undefined =>
  event.type === 'HandoverTransferred' || event.type === 'BatonTakenBack'
    ? event.plain.to
    : undefined;
const openStatuses = ['proposed', 'planned', 'overlap'];

/** What holds of every event of every history; each name is the sentence that a failure prints. */
const promises: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'exactly one organisation, and a real one, holds the baton': ({ after }) =>
    organisations.some((organisation) => organisation === after.holder),
  'who opens the dossier holds the baton first': ({ event, after }) =>
    event.type !== 'DossierOpened' || after.holder === event.by,
  'the baton moves only by a transfer, a take-back or a succession, to whom it names': (moment) =>
    moment.event.type === 'DossierOpened' ||
    moment.after.holder === (movesTo(moment.event) ?? inherits(moment) ?? moment.before.holder),
  'the baton moves only when the new holder itself confirms it': ({ before, event, after }) =>
    after.holder === before.holder || after.holder === event.by,
  'nobody takes the baton without a lead professional': ({ before, event }) => {
    const to = movesTo(event);
    return to === undefined || before.casework.leads[to] !== undefined;
  },
  'whoever was succeeded stands nowhere any more, but in what it recorded': ({ event, after }) =>
    event.type !== 'PredecessorSucceeded' ||
    !JSON.stringify([
      ...[
        after.holder,
        after.referrals,
        after.handovers,
        after.consents,
        after.agreements,
        after.needs,
      ],
      ...[after.casework.assigned, after.casework.leads],
    ]).includes(event.plain.predecessor),
  'what anybody recorded belongs to one file, found in finitely many steps': ({ after }) =>
    organisations.every((organisation) => {
      const keeper = fileOf(after, organisation);
      return fileOf(after, keeper) === keeper && filesOf(after, keeper).includes(organisation);
    }),
  'nobody takes the baton over who did not say yes to the question before': ({ before, event }) =>
    event.type !== 'HandoverTransferred' ||
    before.referrals[event.plain.referral]?.answer === 'accepted',
  'at most one handover is under way': ({ after }) =>
    Object.values(after.handovers).filter(({ status }) => openStatuses.includes(status)).length <=
    1,
  'the holder is involved': ({ after }) => {
    const involvement = after.involvement[after.holder ?? ''];
    return involvement !== undefined && involvement.until === undefined;
  },
};

/** The first promise that does not hold of an event; undefined when all do. */
export const brokenPromise = (moment: Moment): string | undefined =>
  Object.entries(promises).find(([, holds]) => !holds(moment))?.[0];
