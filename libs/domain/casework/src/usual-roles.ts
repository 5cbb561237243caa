import { isWithin, type Day, type Instant, type Phase, type TargetGroup } from '@wisselzone/kernel';

/** From one day to another: of which types the organisation is that holds the baton for a target group. */
export interface UsualHolder<Type extends string = string> {
  readonly targetGroup: TargetGroup;
  readonly organisationTypes: readonly Type[];
  readonly from: Day;
  readonly until?: Day;
}

/** The same for one area of the pact: who is at move there. */
export type UsuallyAtMove<Type extends string = string> = UsualHolder<Type> & {
  readonly phase: Phase;
};

/** What was agreed about roles, with dates; a group or an area that is not named has no usual role. */
export interface RoleTable<Type extends string = string> {
  readonly holders: readonly UsualHolder<Type>[];
  readonly atMove: readonly UsuallyAtMove<Type>[];
}

/** How a dossier stands, as far as it may be known. */
export interface RolesNow<Type extends string = string> {
  readonly targetGroup?: TargetGroup;
  readonly phase?: Phase;
  readonly holderType?: Type;
  /** The types of everybody who is involved. */
  readonly involvedTypes: readonly Type[];
}

/** Of which types somebody usually is, and whether the dossier differs: that is shown and never refused. */
export interface UsualRole<Type extends string = string> {
  readonly organisationTypes: readonly Type[];
  readonly deviates: boolean;
}

const inForce = <Row extends UsualHolder>(rows: readonly Row[], at: Instant): readonly Row[] =>
  rows.filter((row) => isWithin(row, at));

const roleIn = <Type extends string>(
  row: UsualHolder<Type> | undefined,
  types: readonly Type[],
): UsualRole<Type> | undefined =>
  row && {
    organisationTypes: row.organisationTypes,
    deviates: !row.organisationTypes.some((type) => types.includes(type)),
  };

/** Who usually holds the baton, by target group; undefined where nothing was agreed, or nothing is known. */
export const usualHolder = <Type extends string>(
  { holders }: RoleTable<Type>,
  { targetGroup, holderType }: RolesNow<Type>,
  at: Instant,
): UsualRole<Type> | undefined =>
  roleIn(
    inForce(holders, at).find((row) => row.targetGroup === targetGroup),
    holderType === undefined ? [] : [holderType],
  );

/** Who is usually at move in the area in which the dossier is; it deviates when nobody involved is of such a type. */
export const usuallyAtMove = <Type extends string>(
  { atMove }: RoleTable<Type>,
  { targetGroup, phase, involvedTypes }: RolesNow<Type>,
  at: Instant,
): UsualRole<Type> | undefined =>
  roleIn(
    inForce(atMove, at).find((row) => row.targetGroup === targetGroup && row.phase === phase),
    involvedTypes,
  );
