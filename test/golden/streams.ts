import {
  dossierEventTypes,
  dossierUpcasts,
  emptyDossier,
  evolveDossier,
} from '@wisselzone/domain/dossier';
import { emptyFlowRegister, evolveFlows, flowUpcasts } from '@wisselzone/domain/flow';
import { evolveOrganisation, organisationUpcasts } from '@wisselzone/domain/organisation';
import { evolvePerson, personUpcasts, unknownPerson } from '@wisselzone/domain/person';
import type { DomainEvent, Recorded } from '@wisselzone/kernel';
import { Upcasters } from '@wisselzone/platform/envelope';
import { laterStories, otherStories } from './other-stories';

const typesOutside = Object.values({ ...otherStories, ...laterStories }).flatMap((events) =>
  events.map(({ type }) => type),
);

/** Every event type of today, each with the steps from its first version on. */
export const knownEvents = (): Upcasters =>
  new Upcasters({
    ...Object.fromEntries([...dossierEventTypes, ...typesOutside].map((type) => [type, []])),
    ...dossierUpcasts,
    ...personUpcasts,
    ...organisationUpcasts,
    ...flowUpcasts,
  });

type Fold = (events: readonly Recorded<DomainEvent>[]) => unknown;

/** A stream holds the events of its own kind; which, stands in the file's name. */
const folding =
  <State, Event>(initial: State, evolve: (state: State, event: Event) => State): Fold =>
  (events) =>
    (events as unknown as readonly Event[]).reduce(evolve, initial);

/** How each golden stream folds, by the name of its file. */
export const folds: Readonly<Record<string, Fold>> = {
  dossier: folding(emptyDossier, evolveDossier),
  lifecycles: folding(emptyDossier, evolveDossier),
  person: folding(unknownPerson, evolvePerson),
  persons: folding(unknownPerson, evolvePerson),
  organisation: folding(undefined, evolveOrganisation),
  flows: folding(emptyFlowRegister, evolveFlows),
};
