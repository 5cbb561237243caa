import { Injectable } from '@nestjs/common';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { readStream } from '../command/stream';
import { dossierKind, dossierStream, type DossierStream } from './dossier.stream';

/** Reads dossiers from the log itself: what it gives is never behind. */
@Injectable()
export class DossierReader {
  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  read(dossier: string): Promise<DossierStream> {
    const { store, upcasters } = this;
    return readStream({ store, upcasters }, dossierStream(dossier), dossierKind);
  }
}
