import { randomBytes } from 'node:crypto';
import { noteSigner } from '@wisselzone/platform/merkle-log';
import { createNotary, verifyLog } from '../../apps/notary/src/app.module';
import type { TestHub } from './test-hub';

export interface TestNotary {
  /** The key that receipts are checked with. */
  readonly key: string;
  /** Everything that `npm run verify` finds. */
  readonly verify: () => ReturnType<typeof verifyLog>;
  readonly close: () => Promise<void>;
}

/** A notary that signs what a test hub records. */
export const startTestNotary = async ({ databaseUrl }: TestHub): Promise<TestNotary> => {
  const signer = noteSigner('hub.test/log', randomBytes(32));
  const kept = { eventStore: databaseUrl, accessLog: databaseUrl, store: databaseUrl };
  const notary = await createNotary({
    ...{ ...kept, owner: databaseUrl, signer, everyMs: 50, logLevel: 'silent' },
  });
  return {
    key: signer.verifierKey,
    verify: () => verifyLog(kept, signer.verifierKey),
    close: () => notary.close(),
  };
};
