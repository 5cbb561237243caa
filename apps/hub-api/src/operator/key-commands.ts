import { randomUUID } from 'node:crypto';
import { isInstant, type Instant, type OrganisationId, type SubjectId } from '@wisselzone/kernel';
import {
  PostgresAccessLog,
  type AccessLog,
  type AccessLine,
} from '@wisselzone/platform/access-log';
import { KeyRotation } from '@wisselzone/platform/vault';
import type { HubApiConfig } from '../config';
import { rootKeysOf } from './root-keys-of';

const usage = `keys rootKey                 wraps all under the root key of now; ROOT_KEY_OLDER_FILE is the one before
keys persons <instant>       gives every person whose key is older than this a new one
keys sections <instant>      lets keys of sections made before this seal no more; they still open`;

/** What an operator asks of the keys, and the name it has in the access log. */
interface Work {
  readonly operation: string;
  readonly run: (rotation: KeyRotation) => Promise<number>;
}

const before = (text: string | undefined): Instant | undefined =>
  text !== undefined && isInstant(text) ? text : undefined;

const workOf = ([what, text]: readonly string[]): Work | undefined => {
  const moment = before(text);
  if (what === 'rootKey')
    return { operation: 'rotateRootKey', run: (rotation) => rotation.toCurrentRootKey() };
  if (what === 'persons' && moment)
    return { operation: 'renewPersonKeys', run: (rotation) => rotation.renewPersonKeys(moment) };
  if (what === 'sections' && moment)
    return { operation: 'retireSectionKeys', run: (r) => r.retireSectionKeys(moment) };
  return undefined;
};

const lineOf = (
  config: HubApiConfig,
  operation: string,
  result: Pick<AccessLine, 'outcome' | 'rows'>,
): AccessLine => {
  const trace = randomUUID();
  return {
    action: 'U',
    operation,
    recordedAt: new Date().toISOString() as Instant,
    actor: {
      // Who sits at the machine is known to the machine; here it is the operator of this hub.
      issuer: config.PUBLIC_URL,
      subject: config.HUB_ORGANISATION as SubjectId,
      role: 'operator',
      organisation: config.HUB_ORGANISATION as OrganisationId,
    },
    client: 'keys',
    tokenId: '',
    categories: [],
    eventIds: [],
    purpose: 'audit',
    grounds: [],
    clearances: [],
    breakGlass: false,
    withheld: [],
    requestId: trace,
    traceId: trace,
    ...result,
  };
};

const withLog = async <Result>(
  config: HubApiConfig,
  work: (log: AccessLog) => Promise<Result>,
): Promise<Result> => {
  const log = await PostgresAccessLog.open({ connectionString: config.ACCESS_LOG });
  try {
    return await work(log);
  } finally {
    await log.close();
  }
};

/**
 * Gives keys new wrappings or successors while the hub works, and writes it in the access log: that it
 * begins before it does, and how many keys when it has ended. What is cut short goes on when asked again.
 */
export const runKeyCommand = async (
  config: HubApiConfig,
  asked: readonly string[],
  say: (line: string) => void,
): Promise<boolean> => {
  const work = workOf(asked);
  if (!work) {
    say(usage);
    return false;
  }
  const { operation, run } = work;
  const ownerUrl = config.KEY_STORE_OWNER;
  if (!ownerUrl) throw new Error('KEY_STORE_OWNER is not set: keys are changed as their owner.');
  await withLog(config, async (log) => {
    await log.write(lineOf(config, operation, { outcome: 'permit', rows: 0 }));
    const rotation = new KeyRotation({
      ownerUrl,
      rootKeys: await rootKeysOf(config),
      onProgress: (done) => say(`${operation}: ${String(done)} keys`),
    });
    try {
      const rows = await run(rotation);
      await log.write(lineOf(config, operation, { outcome: 'permit', rows }));
      say(`${operation}: ${String(rows)} keys, all of them done`);
    } catch (error) {
      await log.write(lineOf(config, operation, { outcome: 'error', rows: 0 }));
      throw error;
    } finally {
      await rotation.close();
    }
  });
  return true;
};
