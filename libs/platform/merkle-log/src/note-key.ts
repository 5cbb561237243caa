import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { malformed } from './log-error';

/** Checks signatures of one key on notes. */
export interface NoteVerifier {
  readonly name: string;
  /** 4 bytes; tells keys of one name apart, and proves nothing. */
  readonly keyId: Buffer;
  readonly verify: (text: string, signature: Buffer) => boolean;
}

/** Signs notes with one key. */
export interface NoteSigner {
  readonly name: string;
  readonly keyId: Buffer;
  readonly sign: (text: string) => Buffer;
  /** The public half in the spelling that others are given: `<name>+<key id>+<key>`. */
  readonly verifierKey: string;
}

/** The signature types of C2SP signed-note that we know; a new one is one more entry. */
const ED25519 = 1;
type Algorithm = (publicKey: Buffer) => NoteVerifier['verify'];

const SEED_BYTES = 32;
const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');

const ed25519: Algorithm = (publicKey) => {
  if (publicKey.length !== SEED_BYTES) throw malformed('an Ed25519 key has 32 bytes');
  const der = Buffer.concat([PUBLIC_DER, publicKey]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return (text, signature) => verify(null, Buffer.from(text), key, signature);
};

const algorithms: ReadonlyMap<number, Algorithm> = new Map([[ED25519, ed25519]]);

/** No white space and no plus: both separate the parts of a key or a line. */
const NAME = /^[^\s+\p{Cc}]{1,200}$/u;
const KEY = /^(.+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/;

const keyIdOf = (name: string, typed: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);

/** Reads a verifier key. Throws `malformed` when it is none, or of a type that this build does not know. */
export const noteVerifier = (verifierKey: string): NoteVerifier => {
  const [, name = '', id, base64 = ''] = KEY.exec(verifierKey) ?? [];
  const typed = Buffer.from(base64, 'base64');
  const keyId = keyIdOf(name, typed);
  if (!NAME.test(name) || keyId.toString('hex') !== id) throw malformed('no verifier key');
  const algorithm = algorithms.get(typed[0] ?? 0);
  if (!algorithm) throw malformed('a verifier key of an unknown type');
  return { name, keyId, verify: algorithm(typed.subarray(1)) };
};

/** A signer under a name, from the 32 secret bytes of an Ed25519 key. Throws `malformed`. */
export const noteSigner = (name: string, seed: Buffer): NoteSigner => {
  if (!NAME.test(name)) throw malformed('the name of a log holds no white space and no plus');
  if (seed.length !== SEED_BYTES) throw malformed('an Ed25519 key has 32 bytes');
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_DER, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const typed = Buffer.concat([Buffer.of(ED25519), publicBytes(key)]);
  const keyId = keyIdOf(name, typed);
  return {
    ...{ name, keyId },
    sign: (text) => sign(null, Buffer.from(text), key),
    verifierKey: `${name}+${keyId.toString('hex')}+${typed.toString('base64')}`,
  };
};

const publicBytes = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_DER.length);
