import { migrateReadStore } from '@wisselzone/platform/read-store';
import { Errands1790000000901 } from './errand.migration';
import { Outlets1790000000601 } from './outlets.migration';
import { Relay1790000000101 } from './relay.migration';

const rightsOf = (role: string, grants: readonly string[]): string => `
do $$ begin
  if exists (select from pg_roles where rolname = '${role}') then
    grant usage on schema relay to ${role};
    ${grants.map((grant) => `grant ${grant} to ${role};`).join('\n    ')}
  end if;
end $$;`;

/**
 * Makes or updates schema `relay` and gives `wz_relay` and `wz_api` their rights when they exist; the rights
 * on mailbox and delivery records are the read models' own. `ownerUrl` may create schemas; safe to repeat.
 * Rejects with `ReadStoreError`.
 */
export const migrateRelay = (ownerUrl: string): Promise<void> =>
  migrateReadStore(
    ownerUrl,
    [Relay1790000000101, Errands1790000000901, Outlets1790000000601],
    [
      rightsOf('wz_relay', ['select, insert, update on all tables in schema relay']),
      rightsOf('wz_api', [
        'select on relay.endpoint, relay.lane, relay.attempt, relay.reconciliation, relay.dropped',
      ]),
    ],
  );
