import {
  emptyDossier,
  entityOf,
  evolveDossier,
  type Dossier,
  type DossierEvent,
} from '@wisselzone/domain/dossier';
import type { DossierId } from '@wisselzone/kernel';
import type { Stream, StreamKind } from '../command/stream';

/** The entity that a dossier itself is: opening, case workers, lead professionals. */
export const CASEWORK = 'casework';

export const dossierStream = (dossier: string): string => `dossier-${dossier}`;

export const dossierKind: StreamKind<Dossier, DossierEvent> = {
  initial: emptyDossier,
  evolve: evolveDossier,
  entityOf: (event) => entityOf(event).id,
};

/** A dossier read to the end of its stream. */
export type DossierStream = Stream<Dossier, DossierEvent>;

export const dossierIdOf = (stream: string): DossierId =>
  stream.slice('dossier-'.length) as DossierId;
