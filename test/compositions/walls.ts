import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ReadStore, type Rows } from '@wisselzone/platform/read-store';
import { composeHubApi } from '../../apps/hub-api/src/app.module';
import type { TestHub } from './test-hub';

/** How the door's own SQL names whose rows it wants. */
const OWN_ROWS = /(?:\b\w+\.)?\b(?:tenant|organisation) = \$1/g;

const asksForAll = (rows: Rows): Rows => ({
  query: (sql, values) => rows.query(sql.replace(OWN_ROWS, '$1::text is not null'), values),
});

/** A door that forgets in every statement to ask for its own rows: row-level security stands alone. */
export const withoutTheFilter = (store: ReadStore): ReadStore => {
  const inTenant: ReadStore['inTenant'] = (tenant, work) =>
    store.inTenant(tenant, (rows) => work(asksForAll(rows)));
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = name === 'inTenant' ? inTenant : Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
};

/** A door that connects as a superuser, whom row-level security does not hold: the filter stands alone. */
export const withoutRowSecurity = (databaseUrl: string): Promise<ReadStore> =>
  ReadStore.open({ url: databaseUrl, poolSize: 2, name: 'without row-level security' });

/** A second door on everything the hub stands on, but with these rows; the hub goes on owning the rest. */
export const doorOn = ({ ports }: TestHub, rows: ReadStore): Promise<NestFastifyApplication> =>
  composeHubApi({ ...ports, rows, close: () => Promise.resolve() }, 'silent');
