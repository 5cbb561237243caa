import { emptyDossier, evolveDossier, type DossierEvent } from '@wisselzone/domain/dossier';
import type { DossierId, Fact, OrganisationId, SealedCategory } from '@wisselzone/kernel';
import { readEnvelope, recordedFrom, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore, Position, StoredEvent } from '@wisselzone/platform/event-store';
import type { Told } from './happening';

/** Between two places of the log: after the first, up to and including the second. */
export interface Window {
  readonly after: Position | undefined;
  readonly upTo: Position;
}

/** An event as it is stored, and who recorded it. */
export interface Kept {
  readonly stored: StoredEvent;
  readonly by: OrganisationId;
  readonly categories: readonly SealedCategory[];
}

/** One dossier as the log has it: to its end for deciding, up to the end of a window for counting. */
export const readHistory = async (
  log: EventStore,
  { stream, window, upcasters }: ReadingOf,
): Promise<DossierHistory> => {
  const events = await log.readStream(stream);
  const all = events.map((stored) => {
    const envelope = readEnvelope(stored);
    // A stream holds the events of its own kind; an unknown type throws in the upcasters.
    const fact = recordedFrom(envelope, upcasters) as Fact<DossierEvent>;
    const categories = envelope.sections.map(({ category }) => category);
    return { stored, fact, kept: { stored, by: fact.by, categories } };
  });
  const isAfter = (one: Position, other: Position | undefined) =>
    other === undefined || log.comparePositions(one, other) > 0;
  return {
    id: stream.slice('dossier-'.length) as DossierId,
    now: all.reduce((dossier, { fact }) => evolveDossier(dossier, fact), emptyDossier),
    told: all
      .filter(({ stored }) => !isAfter(stored.position, window.upTo))
      .map(({ stored: { eventId, position }, fact, kept: { categories } }) => ({
        ...{ eventId, fact, categories },
        counts: isAfter(position, window.after),
      })),
    kept: new Map(all.map(({ stored, kept }) => [stored.eventId, kept])),
  };
};

interface ReadingOf {
  readonly stream: string;
  readonly window: Window;
  readonly upcasters: Upcasters;
}

export interface DossierHistory {
  readonly id: DossierId;
  /** As it is at the end of the log: what may be opened is decided on this. */
  readonly now: typeof emptyDossier;
  readonly told: readonly Told[];
  readonly kept: ReadonlyMap<string, Kept>;
}
