import {
  checkLog,
  noteVerifier,
  openCheckpoint,
  type LogContents,
} from '@wisselzone/platform/merkle-log';
import { KeptLog, type KeptLogAddresses } from './kept-log';

export type { KeptLogAddresses } from './kept-log';

/** What was looked at, and every finding as a sentence; none means that all of it holds together. */
export interface LogVerdict {
  readonly entries: number;
  readonly checkpoints: number;
  readonly findings: readonly string[];
}

/**
 * Verifies a whole log where it is kept: every event and access line against its text and the tree, every
 * tile, every checkpoint. `key` is the log's verifier key, from elsewhere than the log. A notary that signs
 * meanwhile can make the last entries look unsigned: look again. Rejects when something cannot be read.
 */
export const verifyLog = async (addresses: KeptLogAddresses, key: string): Promise<LogVerdict> => {
  const log = await KeptLog.open(addresses);
  try {
    const tiles = (await log.contents.tiles()).map((tile) => ({
      ...tile,
      hashes: new Uint8Array(tile.hashes),
    }));
    const checkpoints = await log.contents.checkpoints();
    const { findings, ...counts } = await checkLog({
      key,
      entries: log.entries(),
      tiles,
      checkpoints,
    });
    const more = await beside(log.contents, { key, last: checkpoints.at(-1) });
    return { ...counts, findings: [...log.findings, ...findings, ...more] };
  } finally {
    await log.close();
  }
};

/** What the notary goes on from is what it signed last. */
const beside = async (
  contents: LogContents,
  { key, last }: { readonly key: string; readonly last: string | undefined },
): Promise<readonly string[]> => {
  const signed = await contents.lastSigned();
  if (last === undefined) return [];
  const agrees = (): boolean => {
    const { size, root } = openCheckpoint(last, [noteVerifier(key)]);
    return signed?.size === size && signed.root.equals(root);
  };
  return holds(agrees) ? [] : ['last signed: is not the newest checkpoint'];
};

/** A checkpoint that cannot be opened is a finding already. */
const holds = (claim: () => boolean): boolean => {
  try {
    return claim();
  } catch {
    return false;
  }
};
