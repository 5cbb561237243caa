import {
  dossierEventTypes,
  dossierUpcasts,
  emptyDossier,
  evolveDossier,
  type Dossier,
} from '@wisselzone/domain/dossier';
import { emptyFlowRegister, evolveFlows, flowUpcasts } from '@wisselzone/domain/flow';
import { evolveOrganisation, organisationUpcasts } from '@wisselzone/domain/organisation';
import { evolvePerson, personUpcasts, unknownPerson } from '@wisselzone/domain/person';
import type { DomainEvent, Recorded } from '@wisselzone/kernel';
import { Upcasters } from '@wisselzone/platform/envelope';
import type { Asks } from './dossier-story';
import { erasureStory } from './erasure-story';
import { attachmentStory } from './attachment-story';
import { betweenStory } from './between-story';
import { draftStory } from './draft-story';
import { lifecycleStory } from './lifecycle-story';
import { mandateStory } from './mandate-story';
import { needsStory } from './needs-story';
import { offeringStory } from './offering-story';
import { openingStory } from './opening-story';
import { outcomeStory } from './outcome-story';
import { successionStory } from './succession-story';
import { laterStories, otherStories } from './other-stories';
import { overrideStory } from './override-story';
import { pauseStory } from './pause-story';
import { sharingStory } from './sharing-story';

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

/** Extra streams of a dossier, by name: each was told once, in a set of its own (`v1-<name>`). */
export const dossierStories: Readonly<Record<string, readonly Asks[]>> = {
  lifecycles: lifecycleStory,
  needs: needsStory,
  outcomes: outcomeStory,
  between: betweenStory,
  sharing: sharingStory,
  offerings: offeringStory,
  erasures: erasureStory,
  succession: successionStory,
  overrides: overrideStory,
  openings: openingStory,
  drafts: draftStory,
  pauses: pauseStory,
  mandates: mandateStory,
  attachments: attachmentStory,
};

type Fold = (events: readonly Recorded<DomainEvent>[]) => unknown;

/** A stream holds the events of its own kind; which, stands in the file's name. */
const folding =
  <State, Event>(initial: State, evolve: (state: State, event: Event) => State): Fold =>
  (events) =>
    (events as unknown as readonly Event[]).reduce(evolve, initial);

/** What the first streams called `journal.conditions` stands under `needs` since then. */
const asDossier: Fold = (events) => {
  const dossier = folding(emptyDossier, evolveDossier)(events) as Dossier;
  const conditions = Object.keys(dossier.needs.conditions);
  return { ...dossier, journal: { ...dossier.journal, conditions } };
};

/** How each golden stream folds, by the name of its file. */
export const folds: Readonly<Record<string, Fold>> = {
  dossier: asDossier,
  ...Object.fromEntries(Object.keys(dossierStories).map((name) => [name, asDossier])),
  person: folding(unknownPerson, evolvePerson),
  persons: folding(unknownPerson, evolvePerson),
  organisation: folding(undefined, evolveOrganisation),
  acting: folding(undefined, evolveOrganisation),
  flows: folding(emptyFlowRegister, evolveFlows),
  flowSuccessions: folding(emptyFlowRegister, evolveFlows),
};
