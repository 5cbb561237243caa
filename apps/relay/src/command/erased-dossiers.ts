import {
  emptyDossier,
  evolveDossier,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import type { Erasure } from '@wisselzone/domain/erasure';
import type { Fact } from '@wisselzone/kernel';
import { recordedOf, type Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';
import type { Inbox } from '@wisselzone/platform/inbox';
import { FoldedStreams } from '../log/folded-streams';

/** Dossiers kept folded; few ever have something in quarantine. */
const ROOM = 200;

/** Says which dossiers were erased, on the log as it stands. */
export class ErasedDossiers {
  private readonly dossiers: FoldedStreams<Dossier>;

  constructor(log: EventStore, upcasters: Upcasters) {
    this.dossiers = new FoldedStreams<Dossier>(
      log,
      {
        initial: () => emptyDossier,
        evolve: (dossier, stored) =>
          evolveDossier(dossier, recordedOf(stored, upcasters) as Fact<DossierEvent>),
      },
      ROOM,
    );
  }

  /** Forgets what stood in quarantine of dossiers that were erased since. Rejects when log or rows are away. */
  async forgetIn(inbox: Inbox): Promise<void> {
    for (const dossier of await inbox.heldDossiers()) {
      const { erasures } = await this.dossiers.fresh(`dossier-${dossier}`);
      const until = erasedUntil(Object.values(erasures));
      if (until) await inbox.forget(dossier, until);
    }
  }
}

/** Of a person everything goes, whenever it came; of a category what came before it was ordered. */
const EVER = Date.parse('9999-12-31');

const erasedUntil = (erasures: readonly Erasure[]): Date | undefined => {
  const ends = erasures.flatMap(({ status, scope, orderedAt }) =>
    status === 'destroyed' && orderedAt ? [scope === 'person' ? EVER : Date.parse(orderedAt)] : [],
  );
  return ends.length > 0 ? new Date(Math.max(...ends)) : undefined;
};
