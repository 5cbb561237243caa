import { isOpenOverride, type Dossier } from '@wisselzone/domain/dossier';
import type { CommandId, Instant, OverrideId, SubjectId } from '@wisselzone/kernel';
import { derivedId } from '@wisselzone/platform/envelope';
import type { Asking } from '../caller/asking';
import type { DossierRequest } from '../dossier/dossier.command';

/** A pseudonym of a worker that holds within one override: others cannot tell who she is, nor follow her. */
const askerOf = (override: OverrideId, subject: SubjectId): string =>
  // Derived as ids of a command are; here the override stands in the command's place.
  derivedId(override as string as CommandId, subject);

/** What the door adds to a command of an override: who asks, and how freshly she proved it. */
export const provenBy = (
  request: DossierRequest,
  { subject, secondFactorAt }: Asking,
): { readonly asker?: string; readonly secondFactorAt?: Instant } =>
  request.type === 'StartOverride' || request.type === 'ConfirmOverride'
    ? { asker: askerOf(request.override, subject), ...(secondFactorAt && { secondFactorAt }) }
    : {};

/** The override that the caller herself asked and that is open now. */
export const openOverrideOf = (
  { overrides }: Dossier,
  { subject, organisation }: Asking,
  at: Instant,
): OverrideId | undefined =>
  Object.values(overrides).find(
    (known) =>
      known.by === organisation &&
      isOpenOverride(known, at) &&
      known.asker === askerOf(known.override, subject),
  )?.override;
