import { TENANT_TABLES } from './read-schema';

/** Roles of the processes that touch the rows. Made by whoever provisions; none owns anything. */
export const ROLES = {
  projector: 'wz_projector',
  api: 'wz_api',
  timekeeper: 'wz_timekeeper',
  relay: 'wz_relay',
  audit: 'wz_audit',
} as const;

const whenThere = (role: string, statements: readonly string[]): string => `
do $$ begin
  if exists (select from pg_roles where rolname = '${role}') then
    ${statements.join('\n    ')}
  end if;
end $$;`;

/**
 * The projector writes the rows of every tenant in one statement, so the tenant's own policy cannot
 * serve it. It gets a policy of its own, on these tables only, instead of BYPASSRLS, which would hold
 * for every table of the server; and no door ever connects as this role.
 */
const writes = (schema: string, table: string): readonly string[] => [
  `drop policy if exists projector_rows on ${schema}.${table};`,
  `create policy projector_rows on ${schema}.${table} to ${ROLES.projector} using (true) with check (true);`,
  `grant select, insert, update, delete on ${schema}.${table} to ${ROLES.projector};`,
];

const usage = (schema: string, role: string): string =>
  `grant usage on schema ${schema} to ${role};`;

/** What each role may do with the rows of a schema. May be repeated; skips roles that do not exist. */
export const readRights = (schema: string): string =>
  [
    whenThere(ROLES.projector, [
      usage(schema, ROLES.projector),
      `grant select, insert, update on ${schema}.checkpoint to ${ROLES.projector};`,
      ...TENANT_TABLES.flatMap((table) => writes(schema, table)),
    ]),
    whenThere(ROLES.api, [
      usage(schema, ROLES.api),
      `grant select on ${[
        'checkpoint',
        'mailbox',
        'timeline',
        'dossier_card',
        'baton_turn',
        'case_worker',
        'worklist',
        'person_link',
        'offer',
      ]
        .map((table) => `${schema}.${table}`)
        .join(', ')} to ${ROLES.api};`,
    ]),
    whenThere(ROLES.timekeeper, [
      usage(schema, ROLES.timekeeper),
      `grant select on ${schema}.checkpoint, ${schema}.due_date to ${ROLES.timekeeper};`,
    ]),
    whenThere(ROLES.audit, [
      usage(schema, ROLES.audit),
      `grant select on ${schema}.dossier_card, ${schema}.worklist to ${ROLES.audit};`,
    ]),
    whenThere(ROLES.relay, [
      usage(schema, ROLES.relay),
      `grant select on ${schema}.checkpoint, ${schema}.mailbox, ${schema}.timeline to ${ROLES.relay};`,
    ]),
  ].join('\n');

/** Delivery records are written by the doors, as the organisation served; never changed by a rebuild. */
export const doorRights = [
  whenThere(ROLES.api, [
    `grant usage on schema door to ${ROLES.api};`,
    `grant select, insert, update (channel, end_state, reason, at) on door.delivery to ${ROLES.api};`,
    // Of what is in quarantine it may keep a correction; the relay alone does anything with it.
    `grant select, update (correction, correction_of) on door.inbox to ${ROLES.api};`,
  ]),
  // What was parked ends otherwise once it is sent after all.
  whenThere(ROLES.relay, [
    `grant usage on schema door to ${ROLES.relay};`,
    `grant select, insert, update on door.delivery, door.inbox to ${ROLES.relay};`,
  ]),
].join('\n');
