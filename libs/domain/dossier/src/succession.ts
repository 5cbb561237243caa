import type { CaseWorker, Casework } from '@wisselzone/domain/casework';
import type { Instant, OrganisationId } from '@wisselzone/kernel';
import type { Dossier, Involvement } from './dossier.types';

/** Who stands, from a moment on, wherever another organisation stood. */
export interface Succession {
  readonly predecessor: OrganisationId;
  readonly successor: OrganisationId;
  readonly at: Instant;
}

/** Whose file something belongs to that an organisation recorded: its successor's, once it was succeeded here. */
export const fileOf = (
  { casework: { succeeded } }: Pick<Dossier, 'casework'>,
  organisation: OrganisationId,
): OrganisationId => {
  const successor = succeeded?.[organisation];
  return successor
    ? fileOf({ casework: { assigned: {}, leads: {}, succeeded } }, successor)
    : organisation;
};

/** The organisations whose file an organisation keeps now: itself, and whom it succeeded. */
export const filesOf = (
  dossier: Pick<Dossier, 'casework'>,
  organisation: OrganisationId,
): readonly OrganisationId[] => [
  organisation,
  ...(Object.keys(dossier.casework.succeeded ?? {}) as OrganisationId[]).filter(
    (predecessor) => fileOf(dossier, predecessor) === organisation,
  ),
];

/** Ids are unique, so a text that is the predecessor's id is the predecessor. */
const renamed = <Value>(value: Value, names: Succession): Value => {
  if (value === (names.predecessor as unknown)) return names.successor as Value;
  if (Array.isArray(value))
    return [...new Set(value.map((one) => renamed<unknown>(one, names)))] as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, renamed<unknown>(one, names)]),
  ) as Value;
};

const key = (caseWorker: CaseWorker): string => Object.values(caseWorker).join();

/** Workers keep their ids at the successor; a lead whom the successor named already stays. */
const movedCasework = (
  { assigned, leads, succeeded = {}, ...casework }: Casework,
  { predecessor, successor, ...rest }: Succession,
): Casework => {
  const { [predecessor]: workers = [], ...others } = assigned;
  const { [predecessor]: lead, ...otherLeads } = leads;
  const both = [...(others[successor] ?? []), ...workers];
  // Whoever succeeds is there again, whoever took over from it before.
  const { [successor]: _, ...past } = succeeded;
  return {
    ...renamed(casework, { predecessor, successor, ...rest }),
    assigned: { ...others, [successor]: [...new Map(both.map((one) => [key(one), one])).values()] },
    leads: lead ? { [successor]: lead, ...otherLeads } : otherLeads,
    succeeded: { ...past, [predecessor]: successor },
  };
};

const joined = (one: Involvement | undefined, other: Involvement): Involvement => {
  if (!one) return other;
  const since = one.since < other.since ? one.since : other.since;
  if (!one.until || !other.until) return { since };
  return { since, until: one.until > other.until ? one.until : other.until };
};

/** The successor is involved as its predecessor was, from the beginning; the predecessor up to this moment. */
const movedInvolvement = (
  involvement: Dossier['involvement'],
  { predecessor, successor, at }: Succession,
): Dossier['involvement'] => {
  const known = involvement[predecessor];
  if (!known) return involvement;
  return {
    ...involvement,
    [predecessor]: { ...known, until: known.until ?? at },
    [successor]: joined(involvement[successor], known),
  };
};

/** The baton, everything that runs, who works on it and what the person agreed to: all of it moves at once. */
export const succeededIn = (dossier: Dossier, names: Succession): Dossier => {
  const { casework, involvement, ...others } = dossier;
  return {
    ...renamed(others, names),
    casework: movedCasework(casework, names),
    involvement: movedInvolvement(involvement, names),
  };
};
