import { randomUUID } from 'node:crypto';
import type { DossierId } from '@wisselzone/kernel';
import type { EventStore, StoredEvent } from '@wisselzone/platform/event-store';
import {
  accepted,
  agreed,
  assigned,
  childcareNeeded,
  consent,
  DossierLog,
  genk,
  noted,
  opened,
  person,
  received,
  referral,
  requested,
  threeOrganisations,
  vdab,
  worker,
} from '../../apps/projector/samples/dossier-log.samples';

/** Twenty events of one dossier that two organisations follow. */
const LIFE = [
  opened,
  assigned,
  childcareNeeded,
  agreed(vdab),
  noted(genk),
  requested(),
  received,
  accepted,
  ...Array.from({ length: 12 }, (_, nth) => noted(nth % 2 ? genk : vdab)),
];

/** What a real leaf holds beside what a fold reads: about half of its bytes. */
const REST = {
  commandId: randomUUID(),
  commandFingerprint: 'f'.repeat(64),
  correlationId: randomUUID(),
  causationId: randomUUID(),
  purpose: 'guidance',
  ground: { code: 'publicTask', reference: 'demo' },
  testData: true,
  client: 'adapter-ocmw',
};

const append = async (store: EventStore, events: readonly StoredEvent[]): Promise<void> => {
  const first = events[0];
  if (!first) return;
  await store.append({
    stream: first.stream,
    expected: first.revision - 1,
    events: events.map(({ eventId, type, leaf, sealed }) => ({ eventId, type, leaf, sealed })),
  });
};

/** Ids of the samples stand for themselves in one dossier; every dossier of a bench has its own. */
const aLife = (): readonly StoredEvent[] => {
  const ids = [referral, consent, person, worker].map((id) => [id, randomUUID()] as const);
  return new DossierLog(randomUUID() as DossierId).happens(...LIFE).events.map((event) => ({
    ...event,
    leaf: ids.reduce(
      (leaf, [sample, id]) => leaf.replaceAll(sample, id),
      JSON.stringify({ ...(JSON.parse(event.leaf) as object), ...REST }),
    ),
  }));
};

const TOGETHER = 200;

/** Fills a log with dossiers, many living at the same time, each told in four parts. */
export const fillLog = async (store: EventStore, dossiers: number): Promise<number> => {
  for (const event of new DossierLog().happens(...threeOrganisations).events)
    await append(store, [event]);
  for (let begun = 0; begun < dossiers; begun += TOGETHER) {
    const lives = Array.from({ length: Math.min(TOGETHER, dossiers - begun) }, aLife);
    for (let from = 0; from < LIFE.length; from += 5)
      await Promise.all(lives.map((events) => append(store, events.slice(from, from + 5))));
  }
  return dossiers * LIFE.length + threeOrganisations.length;
};
