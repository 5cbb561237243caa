import { migrate } from '@wisselzone/platform/postgres';

// Sealed files do not compress: tried for nothing at every write.
const SCHEMA = `
create schema if not exists attachment;

create table if not exists attachment.file (
  attachment uuid primary key, sealed bytea not null, kept_at timestamptz not null default now());
alter table attachment.file alter column sealed set storage external;
`;

const rightsOf = (role: string): string => `
grant usage on schema attachment to ${role};
grant select, insert on attachment.file to ${role};
`;

/** Makes or updates schema `attachment`; the role may add and read, and change nothing that was kept. */
export const migrateAttachmentStore = (ownerUrl: string, role: string): Promise<void> =>
  migrate(ownerUrl, (quoted) => SCHEMA + rightsOf(quoted(role)));
