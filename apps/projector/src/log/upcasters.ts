import { dossierEventTypes } from '@wisselzone/domain/dossier';
import { Upcasters } from '@wisselzone/platform/envelope';

const firstVersion = (types: readonly string[]) =>
  Object.fromEntries(types.map((type) => [type, []]));

/** Every event type that rows are made of. A type that is not named stops the projector. */
export const knownEvents = (): Upcasters =>
  new Upcasters(
    firstVersion(dossierEventTypes),
    firstVersion(['FlowRegistered', 'FlowEnded', 'OrganisationRegistered', 'TeamRegistered']),
    firstVersion(['TeamMemberAdded', 'TeamMemberRemoved', 'ContactPointSet', 'ConnectionSet']),
  );
