export { openCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint';
export { MerkleLogError, type MerkleLogFailure } from './log-error';
export { LogContents, type EntryPlace } from './log-contents';
export { LogReader } from './log-reader';
export { sizeOf } from './log-size';
export { LogWriter, type Followed, type LogEntry } from './log-writer';
export { migrateNotary } from './migrate-notary';
export { noteSigner, noteVerifier, type NoteSigner, type NoteVerifier } from './note-key';
export { proveConsistency, proveInclusion, treeRoot, type SubtreeRoots } from './proving';
export { checkReceipt, readReceipt, writeReceipt, type Receipt } from './receipt';
export { openNote, signNote, type OpenedNote } from './signed-note';
export { createSigningKey, readSigningKey } from './signing-key';
export { rootsInTiles, tileOfPath, tilePath, type Tile, type TileName, type Tiles } from './tile';
export { emptyEdge, grow, rootOf, type TreeEdge } from './tree-edge';
export { EMPTY_ROOT, hashOf, leafHash, nodeHash, type Hash } from './tree-hash';
export {
  verifyConsistency,
  verifyInclusion,
  type ConsistencyClaim,
  type InclusionClaim,
} from './verifying';
export { checkLog, type LogToCheck } from '../verifier/verifier.mjs';
