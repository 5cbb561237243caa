import type { SealedCategory } from './codes.generated';
import type { OrganisationId } from './ids';
import type { Instant } from './instant';

/** What one data category holds of an event, in clear: only at the rim, between the door and the vault. */
export type Section = Readonly<Record<string, unknown>>;

/** Sections by category. A field of an event either stands in `plain` (category `process`) or in one of these. */
export type Sections = { readonly [Category in SealedCategory]?: Section };

/**
 * An event as the domain sees it. Rules and folds read `type` and `plain` only: `sealed` is carried
 * from the command to the vault and is absent when an event is read back, so no decision can depend on it.
 */
export interface DomainEvent<
  Type extends string = string,
  Plain extends object = object,
  Sealed extends Sections = Sections,
> {
  readonly type: Type;
  readonly plain: Plain;
  readonly sealed?: Sealed;
}

/**
 * An event as it stands in the log: `by` is the organisation of the envelope's actor, `at` the
 * envelope's `recordedAt`. Both stand in the envelope only, so a payload never repeats them.
 */
export type Recorded<Event extends DomainEvent> = Event & {
  readonly by: OrganisationId;
  readonly at: Instant;
};

/**
 * What a fold may read of an event: all but its sealed part. Folds take this type, so that a rule
 * which would depend on content does not compile.
 */
export type Fact<Event extends DomainEvent> = Event extends DomainEvent
  ? Omit<Recorded<Event>, 'sealed'>
  : never;
