import type { PredecessorSucceeded } from '@wisselzone/domain/casework';
import type { Fact, OrganisationId } from '@wisselzone/kernel';
import type { HandoverParties, Known, ReferralParties } from './known-parties';
import type { Worklist, WorklistItem } from './task';

type Names = PredecessorSucceeded['plain'];

const named = ({ predecessor, successor }: Names, one: OrganisationId): OrganisationId =>
  one === predecessor ? successor : one;

const parties = <Parties extends ReferralParties | HandoverParties>(
  all: Readonly<Record<string, Parties>>,
  names: Names,
): Readonly<Record<string, Parties>> =>
  Object.fromEntries(
    Object.entries(all).map(([id, { from, to, ...rest }]) => [
      id,
      { ...rest, from: named(names, from), to: named(names, to) } as Parties,
    ]),
  );

const flags = (
  all: Readonly<Record<string, true>>,
  { predecessor, successor }: Names,
): Readonly<Record<string, true>> => (all[predecessor] ? { ...all, [successor]: true } : all);

const knownAfter = (known: Known, names: Names): Known => ({
  ...known,
  ...(known.holder && { holder: named(names, known.holder) }),
  pauses: Object.fromEntries(
    Object.entries(known.pauses).map(([id, begun]) => [
      id,
      { ...begun, by: named(names, begun.by) },
    ]),
  ),
  referrals: parties(known.referrals, names),
  handovers: parties(known.handovers, names),
  hasLead: flags(known.hasLead, names),
  hasWorker: flags(known.hasWorker, names),
});

const itemAfter = ({ watches, ...item }: WorklistItem, names: Names): WorklistItem => ({
  ...item,
  tenant: named(names, item.tenant),
  ...(item.from && { from: named(names, item.from) }),
  ...(watches && { watches: { ...watches, tenant: named(names, watches.tenant) } }),
});

const isSame = (one: WorklistItem, other: WorklistItem): boolean =>
  one.tenant === other.tenant && one.id === other.id;

/** What waited for the predecessor waits for its successor, since the same moment and until the same. */
export const succeededOn = (
  { known, open }: Worklist,
  { plain: names, at }: Fact<PredecessorSucceeded>,
): { readonly worklist: Worklist; readonly changed: readonly WorklistItem[] } => {
  const left = open.filter(({ tenant }) => tenant === names.predecessor);
  const moved = open
    .map((item) => itemAfter(item, names))
    .filter((item, nth, all) => all.findIndex((other) => isSame(item, other)) === nth);
  const news = moved.filter(
    (item) => !open.some((was) => isSame(was, item) && was.from === item.from),
  );
  return {
    worklist: { known: knownAfter(known, names), open: moved },
    changed: [...left.map((item) => ({ ...item, doneAt: at })), ...news],
  };
};
