import { createHash } from 'node:crypto';
import { v5 as uuid5 } from 'uuid';
import type { FieldReading } from './field-reading';
import type { HubCommand, Identifier } from './hub-command';

/** Who said it, when, in which message: goes with every command. */
export interface Said {
  readonly occurredAt: string;
  /** The person who decided; absent when the partner's system itself speaks. */
  readonly onBehalfOf?: string;
  readonly sourceMessageId: string;
}

/** The hub's random-looking id of a partner's worker: the same for ever, and silent about who she is. */
export const workerId = (organisation: string, partnerWorker: string): string =>
  uuid5(`worker:${partnerWorker}`, organisation);

/** A steady id for something the partner gives no number the hub could use. */
export const steadyId = (organisation: string, ...names: readonly string[]): string =>
  uuid5(names.join('\u001f'), organisation);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads a moment with a zone and gives it in UTC; a fault when it is none. */
export const instantOf = (reading: FieldReading, name: string): string => {
  const value = reading.needed(name);
  const at = INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (!Number.isNaN(at.getTime())) return at.toISOString();
  if (value !== '') reading.fault(name, 'must be a moment with a zone');
  return '1970-01-01T00:00:00.000Z';
};

/** Reads a calendar day; a fault when it is none. */
export const dayOf = (reading: FieldReading, name: string): string => {
  const value = reading.needed(name);
  const real = DAY.test(value) && !Number.isNaN(new Date(`${value}T00:00:00Z`).getTime());
  if (!real && value !== '') reading.fault(name, 'must be a day: YYYY-MM-DD');
  return value;
};

/** Writes commands on one dossier, all said at the same time by the same person. */
export const commandsOn =
  (dossier: Identifier, said: Said) =>
  (
    path: readonly Identifier[],
    body: Readonly<Record<string, unknown>> = {},
    extra: Pick<HubCommand, 'remembers' | 'accepts'> = {},
  ): HubCommand => ({
    path: ['dossiers', dossier, ...path],
    body: { ...body, ...said },
    ...extra,
  });

/** Puts a worker on the dossier, once however often she is named in it. */
export const assignment = (dossier: Identifier, worker: string, said: Said): HubCommand => ({
  path: ['dossiers', dossier, 'caseWorkers'],
  body: { worker, ...said },
  once: `worker:${createHash('sha256')
    .update(JSON.stringify([dossier, worker]))
    .digest('hex')
    .slice(0, 48)}`,
});

/** The life domain whose content lies in a category. */
const domainOf: Readonly<Record<string, string>> = {
  housing: 'housing',
  childcare: 'childcare',
  mobility: 'mobility',
  health: 'health',
  incomeDebt: 'financesDebt',
  language: 'language',
  justice: 'justice',
};

/** Says whether a text of this category has a place in the hub. */
export const hasPlace = (category: string): boolean =>
  category === 'notes' || category === 'guidance' || category in domainOf;

/**
 * Where a text of a category belongs, so that withdrawing that category hides it: a note, a step, or a
 * context condition of the life domain that lies in the category. Ask `hasPlace` first.
 */
export const placeOf = (
  category: string,
  text: string,
  day: string,
): { readonly path: readonly string[]; readonly body: Readonly<Record<string, unknown>> } => {
  if (category === 'notes') return { path: ['notes'], body: { text } };
  const lifeDomain = domainOf[category];
  if (lifeDomain === undefined) return { path: ['steps'], body: { text, takenOn: day } };
  return { path: ['conditions'], body: { lifeDomain, state: 'inProgress', text } };
};

/** The same object without the members that are undefined. */
export const given = <Members extends Record<string, unknown>>(
  members: Members,
): { [Name in keyof Members]?: Exclude<Members[Name], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Members]?: Exclude<Members[Name], undefined>;
  };

/** The other way round of a code table; the first of several equal codes wins. */
export const inverse = <Ours extends string>(
  table: Readonly<Record<string, Ours>>,
): Readonly<Partial<Record<Ours, string>>> =>
  Object.fromEntries(
    Object.entries(table)
      .reverse()
      .map(([theirs, ours]) => [ours, theirs]),
  ) as Partial<Record<Ours, string>>;

const TOGETHER = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/;

/** Two ids of the hub in one number for a partner that gives back what it was given. */
export const together = (dossier: string, other: string): string => `${dossier}.${other}`;

/** The two ids again; undefined when the number is not one of ours. */
export const apart = (
  number: string,
): { readonly dossier: string; readonly other: string } | undefined => {
  const [, dossier, other] = TOGETHER.exec(number) ?? [];
  return dossier && other ? { dossier, other } : undefined;
};
