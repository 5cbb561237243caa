/** Row-level security on a table of the relay: each organisation's rows for nobody else, not even for the owner. */
export const ownRows = (table: string): string => `
alter table relay.${table} enable row level security;
alter table relay.${table} force row level security;
create policy own_rows on relay.${table}
  using (organisation = nullif(current_setting('app.tenant', true), ''))
  with check (organisation = nullif(current_setting('app.tenant', true), ''));`;
