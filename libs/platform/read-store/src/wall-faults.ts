import type { Rows } from './rows';

/** What the wall between organisations is made of. */
export interface Wall {
  readonly schemas: readonly string[];
  /** Columns that say whose a row is. */
  readonly tenantColumns: readonly string[];
  /** Roles that doors connect as; none of them may own anything or step over the wall. */
  readonly roles: readonly string[];
}

const TABLES = `
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    coalesce(array_agg(p.polname || ': ' || coalesce(pg_get_expr(p.polqual, p.polrelid), 'nothing') || ' / '
      || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'nothing')) filter (where p.oid is not null
      and (p.polroles = '{0}' or p.polroles && (select array_agg(oid) from pg_roles where rolname = any($3)))), '{}') as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = any($2) and not a.attisdropped
    left join pg_policy p on p.polrelid = c.oid
  where n.nspname = any($1) and c.relkind in ('r', 'p')
  group by n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity`;

const VIEWS = `
  select n.nspname || '.' || c.relname as name, c.relkind = 'm' as materialised,
    coalesce('security_invoker=true' = any(c.reloptions), false) as invoker
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relkind in ('m', 'v')`;

const ROLES = `
  select r.rolname as name, r.rolsuper or r.rolbypassrls as "stepsOver",
    exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and pg_has_role(r.oid, c.relowner, 'member')) as owns
  from pg_roles r where r.rolname = any($2)`;

const FUNCTIONS = `
  select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = any($1) and p.prosecdef`;

interface Table {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: readonly string[];
}

/** Both sides of a policy, what is read and what is written, must ask for the tenant of the transaction. */
const asksTenant = (policy: string): boolean => policy.split('app.tenant').length > 2;

const tableFaults = ({ name, enabled, forced, policies }: Table): readonly string[] => [
  ...(enabled ? [] : [`${name}: row-level security is not enabled`]),
  ...(forced ? [] : [`${name}: row-level security is not forced on its owner`]),
  ...(policies.length > 0 ? [] : [`${name}: no policy for the doors`]),
  ...policies
    .filter((policy) => !asksTenant(policy))
    .map((policy) => `${name}: policy ${policy.split(':')[0] ?? ''} does not ask whose a row is`),
];

/**
 * Looks for mistakes in row-level security; empty when the wall is whole. Run it as a role that may
 * read the catalogue, in a test and before a release.
 */
export const wallFaults = async (
  rows: Rows,
  { schemas, tenantColumns, roles }: Wall,
): Promise<readonly string[]> => {
  const tables = await rows.query<Table>(TABLES, [schemas, tenantColumns, roles]);
  const views = await rows.query<{ name: string; materialised: boolean; invoker: boolean }>(VIEWS, [
    schemas,
  ]);
  const known = await rows.query<{ name: string; stepsOver: boolean; owns: boolean }>(ROLES, [
    schemas,
    roles,
  ]);
  const functions = await rows.query<{ name: string }>(FUNCTIONS, [schemas]);
  return [
    ...tables.flatMap(tableFaults),
    ...views
      .filter(({ materialised, invoker }) => materialised || !invoker)
      .map(({ name, materialised }) =>
        materialised
          ? `${name}: row-level security does not apply to a materialised view`
          : `${name}: the view reads as its owner (security_invoker is off)`,
      ),
    ...known
      .filter(({ stepsOver }) => stepsOver)
      .map(({ name }) => `${name}: may step over row-level security`),
    ...known.filter(({ owns }) => owns).map(({ name }) => `${name}: owns tables`),
    ...functions.map(({ name }) => `${name}: runs with its owner's rights`),
  ];
};
