import { dossierEventTypes, dossierUpcasts } from '@wisselzone/domain/dossier';
import type { ErasureOrdered, SubjectKeyDestroyed } from '@wisselzone/domain/erasure';
import type { DossierId, ErasureId, Fact, PersonId } from '@wisselzone/kernel';
import { recordedOf, Upcasters } from '@wisselzone/platform/envelope';
import type { EventStore } from '@wisselzone/platform/event-store';

/** What a dossier's own stream says of one erasure. */
export interface KnownErasure {
  readonly stream: string;
  readonly person: PersonId;
  readonly ordered: Fact<ErasureOrdered>;
  readonly destroyed: Fact<SubjectKeyDestroyed> | undefined;
}

const upcasters = new Upcasters(
  { ...Object.fromEntries(dossierEventTypes.map((type) => [type, []])), ...dossierUpcasts },
  {},
);

/** Reads a dossier's stream; undefined when it knows no such order. */
export const knownErasure = async (
  store: EventStore,
  { dossier, erasure }: { readonly dossier: DossierId; readonly erasure: ErasureId },
): Promise<KnownErasure | undefined> => {
  const stream = `dossier-${dossier}`;
  const facts = (await store.readStream(stream)).map((stored) => recordedOf(stored, upcasters));
  const opened = facts.find(({ type }) => type === 'DossierOpened');
  const about = facts.filter(
    ({ plain }) => (plain as { readonly erasure?: string }).erasure === erasure,
  );
  const ordered = about.find(({ type }) => type === 'ErasureOrdered');
  if (!opened || !ordered) return undefined;
  // A dossier's stream holds the events of a dossier, and each name means one shape.
  return {
    stream,
    person: (opened.plain as { readonly person: PersonId }).person,
    ordered: ordered as unknown as Fact<ErasureOrdered>,
    destroyed: about.find(({ type }) => type === 'SubjectKeyDestroyed') as unknown as
      Fact<SubjectKeyDestroyed> | undefined,
  };
};
