import { readFileSync } from 'node:fs';
import { decrypt, encrypt } from './aes-gcm';
import { unwrapKey, wrapKey } from './key-wrap';

interface Vector {
  readonly tcId: number;
  readonly comment: string;
  readonly key: string;
  readonly msg: string;
  readonly ct: string;
  readonly result: 'valid' | 'invalid' | 'acceptable';
}
interface GcmVector extends Vector {
  readonly iv: string;
  readonly aad: string;
  readonly tag: string;
}

const read = <Kind>(name: string): readonly Kind[] =>
  JSON.parse(
    readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'),
  ) as readonly Kind[];
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

const gcm = read<GcmVector>('aes-gcm-256');
const wrap = read<Vector>('aes-wrap-256');
const ofResult = <Kind extends Vector>(vectors: readonly Kind[], valid: boolean): readonly Kind[] =>
  vectors.filter(({ result }) => (result === 'valid') === valid);

const sealingOf = ({ key, iv, aad }: GcmVector) => ({
  key: bytes(key),
  nonce: bytes(iv),
  associated: bytes(aad),
});

describe('the published cases of AES-256-GCM', () => {
  it.each(ofResult(gcm, true))('$tcId encrypts and decrypts $comment', (vector) => {
    expect(encrypt(sealingOf(vector), bytes(vector.msg)).toString('hex')).toBe(
      vector.ct + vector.tag,
    );
    expect(decrypt(sealingOf(vector), bytes(vector.ct + vector.tag)).toString('hex')).toBe(
      vector.msg,
    );
  });

  it.each(ofResult(gcm, false))('$tcId is refused: $comment', (vector) => {
    expect(() => decrypt(sealingOf(vector), bytes(vector.ct + vector.tag))).toThrow();
  });
});

describe('the published cases of AES-256 key wrap', () => {
  it.each(ofResult(wrap, true))('$tcId wraps and unwraps $comment', ({ key, msg, ct }) => {
    expect(wrapKey(bytes(key), bytes(msg)).toString('hex')).toBe(ct);
    expect(unwrapKey(bytes(key), bytes(ct)).toString('hex')).toBe(msg);
  });

  it.each(ofResult(wrap, false))('$tcId is refused: $comment', ({ key, ct }) => {
    expect(() => unwrapKey(bytes(key), bytes(ct))).toThrow('does not open');
  });
});
