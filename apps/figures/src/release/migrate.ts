import { migrateReadStore } from '@wisselzone/platform/read-store';
import { Figures1790000000501 } from './release.migration';

const RIGHTS = `
do $$ begin
  if exists (select from pg_roles where rolname = 'wz_figures') then
    grant usage on schema figures to wz_figures;
    grant select, insert on figures.release to wz_figures;
  end if;
end $$;`;

/**
 * Makes or updates schema `figures` and gives `wz_figures` its rights when it exists. `ownerUrl` may create
 * schemas; safe to repeat. Rejects with `ReadStoreError`.
 */
export const migrateFigures = (ownerUrl: string): Promise<void> =>
  migrateReadStore(ownerUrl, [Figures1790000000501], [RIGHTS]);
