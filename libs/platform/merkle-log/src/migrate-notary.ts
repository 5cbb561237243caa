import { migrate } from '@wisselzone/platform/postgres';
import { notaryReaderGrants, notarySchema, notaryWriterGrants } from './notary.schema';

/** Makes or updates the tables; `writer` is the notary, `reader` a door. Rejects with `PostgresError`. */
export const migrateNotary = (
  ownerUrl: string,
  { writer, reader }: { readonly writer?: string; readonly reader?: string } = {},
): Promise<void> =>
  migrate(
    ownerUrl,
    (quoted) =>
      notarySchema +
      (writer === undefined ? '' : notaryWriterGrants(quoted(writer))) +
      (reader === undefined ? '' : notaryReaderGrants(quoted(reader))),
  );
