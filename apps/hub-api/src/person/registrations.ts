import { Injectable } from '@nestjs/common';
import type { PersonEvent } from '@wisselzone/domain/person';
import type { OrganisationId, PersonId } from '@wisselzone/kernel';
import { Upcasters } from '@wisselzone/platform/envelope';
import { EventStore } from '@wisselzone/platform/event-store';
import { readStream, type Entry } from '../command/stream';
import { personKind, personStream } from './person.stream';

/** What is said of a person by each kind of event: of each kind the latest holds, and a later kind over an earlier one. */
const KINDS: readonly (readonly PersonEvent['type'][])[] = [
  ['PersonRegistered'],
  ['PersonIdentifierGiven', 'PersonIdentifierReplaced'],
  ['PersonMunicipalityChanged'],
];

/** Each organisation speaks of a person for itself; a dossier shows what one of them said. */
@Injectable()
export class PersonRegistrations {
  constructor(
    private readonly store: EventStore,
    private readonly upcasters: Upcasters,
  ) {}

  /** What the first of these organisations that said anything holds now; what counts most comes last. */
  async best(person: PersonId, by: readonly OrganisationId[]): Promise<readonly Entry[]> {
    const { store, upcasters } = this;
    const { entries } = await readStream({ store, upcasters }, personStream(person), personKind);
    const said = by
      .map((organisation) => entries.filter(({ fact }) => fact.by === organisation))
      .find((some) => some.length > 0);
    if (!said) return [];
    return KINDS.flatMap((types) => said.findLast(({ fact }) => types.includes(fact.type)) ?? []);
  }
}
