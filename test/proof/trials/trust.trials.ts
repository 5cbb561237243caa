import { randomUUID } from 'node:crypto';
import type { AccessLog } from '@wisselzone/platform/access-log';
import type { StoredEvent } from '@wisselzone/platform/event-store';
import type { PersonId } from '@wisselzone/kernel';
import { ReadStore } from '@wisselzone/platform/read-store';
import { migrateKeyStore, PostgresErasure } from '@wisselzone/platform/vault';
import { tablesHolding, testRoles, until } from '@wisselzone/testing';
import { BreakableAccessLog } from '../../compositions/breakable-access-log';
import {
  AccessLogAfterwards,
  forgottenSearchModel,
  readUncommitted,
  tenantOfTheSession,
} from '../../compositions/broken-builds';
import {
  aSigner,
  Notary,
  openNotaryWorld,
  verifyLog,
  WaitingEntries,
} from '../../compositions/notary-world';
import { startTestHub, type TestHub } from '../../compositions/test-hub';
import {
  ANKE,
  aReferral,
  OCMW,
  openDossier,
  registerThree,
  VDAB,
} from '../../compositions/three-organisations';
import type { Trial } from './trial';

const onHub = async <Answer>(
  work: (hub: TestHub) => Promise<Answer>,
  options: Parameters<typeof startTestHub>[0] = {},
): Promise<Answer> => {
  const hub = await startTestHub(options);
  try {
    await registerThree(hub);
    return await work(hub);
  } finally {
    await hub.close();
  }
};

/** Two organisations share one connection; then somebody asks who is nobody. */
const sharedConnection = (made: (real: ReadStore) => ReadStore): Promise<readonly string[]> =>
  onHub(async (hub) => {
    const { dossier } = await openDossier(hub);
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
    await anke.get(`/dossiers?notBefore=${asked.body.position as string}`);
    const database = { name: '', url: hub.databaseUrl, drop: () => Promise.resolve() };
    const asRole = await testRoles(database, ['wz_api']);
    const real = await ReadStore.open({ url: asRole('wz_api'), poolSize: 1 });
    const store = made(real);
    const count = 'select count(*)::int as n from read.timeline';
    try {
      await store.inTenant(OCMW, (rows) => rows.query(count));
      const [found] = await store.inTransaction((rows) => rows.query<{ n: number }>(count));
      return found?.n === 0 ? [] : [`nobody was shown ${String(found?.n)} rows of somebody`];
    } finally {
      await real.close();
    }
  });

/** The log is signed while an append is under way that is given up afterwards. */
const signedTooEarly = async (dirty: boolean): Promise<readonly string[]> => {
  const world = await openNotaryWorld();
  const signer = aSigner();
  let pending: StoredEvent | undefined;
  const events = dirty ? readUncommitted(world.events, () => pending) : world.events;
  const notary = new Notary({
    ...{ store: world.url, signer, everyMs: 20, onTrouble: () => undefined },
    eventLog: () => world.events.logId(),
    waiting: new WaitingEntries(events, world.lines),
  });
  try {
    const [last] = await world.happen(3, 0);
    const eventId = randomUUID();
    const [kept] = (await world.events.readAll({ limit: 10 })).slice(-1);
    if (!last || !kept) throw new Error('nothing happened');
    const leaf = kept.leaf.replace(kept.eventId, eventId);
    const position = String(Number(kept.position) + 1) as StoredEvent['position'];
    pending = { ...kept, eventId, leaf, position, revision: kept.revision + 1 };
    await notary.round();
    pending = undefined;
    return (await verifyLog(world.addresses, signer.verifierKey)).findings;
  } finally {
    await notary.stop();
    await world.close();
  }
};

/** Who the person is must be nowhere once her key is gone. */
const erased = (searchable: boolean): Promise<readonly string[]> =>
  onHub(async (hub) => {
    const marker = `Kanarie${randomUUID().slice(0, 8)}`;
    const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
    const identity = { givenName: 'Test', familyName: marker };
    const { body } = await anke.done('/persons', { identity });
    if (searchable) {
      await hub.query(forgottenSearchModel.make);
      await hub.query(forgottenSearchModel.learn, [body.id, marker]);
    }
    await migrateKeyStore(hub.databaseUrl, { role: 'wz_api' });
    const erasure = new PostgresErasure({ connectionString: hub.databaseUrl });
    await erasure.erasePerson(body.id as PersonId);
    await erasure.close();
    return tablesHolding(hub.databaseUrl, [marker]);
  });

/** The access log is away while content is asked. */
const withoutTheBook = (made: (real: AccessLog) => AccessLog): Promise<readonly string[]> => {
  let book: BreakableAccessLog | undefined;
  return onHub(
    async (hub) => {
      const { dossier } = await openDossier(hub);
      const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
      const asked = await anke.done(`/dossiers/${dossier}/referrals`, aReferral());
      await anke.get(`/dossiers?notBefore=${asked.body.position as string}`);
      const system = hub.as({ organisation: VDAB, role: 'system' });
      const content = `/dossiers/${dossier}/events/${asked.body.events[0].id as string}/content`;
      await until(
        'the content can be read',
        async () => (await system.get(content)).status === 200,
      );
      if (book) book.broken = true;
      const { status } = await system.get(content);
      return status === 503 ? [] : [`content was given (${String(status)}) without a line`];
    },
    {
      ports: ({ accessLog }) => {
        book = new BreakableAccessLog(accessLog);
        return { accessLog: made(book) };
      },
    },
  );
};

export const trustTrials: readonly Trial[] = [
  {
    name: 'set_config for the session',
    invariant: 'I7',
    product: () => sharedConnection((real) => real),
    broken: () => sharedConnection(tenantOfTheSession),
  },
  {
    name: 'a receipt before it is durable',
    invariant: 'I10',
    product: () => signedTooEarly(false),
    broken: () => signedTooEarly(true),
  },
  {
    name: 'an erasure that forgets one read model',
    invariant: 'I11',
    product: () => erased(false),
    broken: () => erased(true),
  },
  {
    name: 'the access log after the answer',
    invariant: 'I8',
    product: () => withoutTheBook((real) => real),
    broken: () => withoutTheBook((real) => new AccessLogAfterwards(real)),
  },
];
