import { randomBytes } from 'node:crypto';
import { openCheckpoint, signCheckpoint } from './checkpoint';
import { MerkleLogError } from './log-error';
import { noteSigner, noteVerifier } from './note-key';
import { checkReceipt, readReceipt, writeReceipt } from './receipt';
import { openNote, signNote } from './signed-note';
import { leafHash, nodeHash } from './tree-hash';

const origin = 'hub.example/log';
const signer = noteSigner(origin, randomBytes(32));
const known = [noteVerifier(signer.verifierKey)];
const strangers = Array.from({ length: 16 }, (_, nth) =>
  noteSigner(`witness-${nth}.example`, randomBytes(32)),
);

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof MerkleLogError ? error.code : error;
  }
};

const entry = '{"type":"ReferralAccepted"}';
const sibling = leafHash('{"type":"ReferralRequested"}');
const root = nodeHash(sibling, leafHash(entry));
const checkpoint = signCheckpoint({ origin, size: 2, root }, [signer]);
const receipt = writeReceipt({ index: 1, proof: [sibling], checkpoint });

describe('a signed checkpoint', () => {
  it('is opened with the key of the log', () => {
    expect(openCheckpoint(checkpoint, known)).toEqual({ origin, size: 2, root });
  });

  it('number 2: is rejected when only unknown keys signed it', () => {
    const foreign = signCheckpoint({ origin, size: 2, root }, strangers);
    expect(refusal(() => openCheckpoint(foreign, known))).toBe('notSigned');
  });

  it('number 2: is accepted beside 16 unknown signatures, before or after its own', () => {
    const before = signCheckpoint({ origin, size: 2, root }, [...strangers, signer]);
    const after = signCheckpoint({ origin, size: 2, root }, [signer, ...strangers]);
    expect([before, after].map((note) => openCheckpoint(note, known).size)).toEqual([2, 2]);
  });

  it('is accepted beside a signature of a type that this build does not know', () => {
    const line = `— ${origin} ${Buffer.concat([randomBytes(4), randomBytes(2420)]).toString('base64')}\n`;
    expect(openCheckpoint(checkpoint + line, known).size).toBe(2);
  });

  it('is rejected when one known signature does not verify, though another does', () => {
    const other = signNote(`${origin}\n3\n${root.toString('base64')}\n`, [signer]);
    const wrongLine = other.split('\n').at(-2) ?? '';
    expect(refusal(() => openCheckpoint(`${checkpoint}${wrongLine}\n`, known))).toBe('notSigned');
  });

  it('is rejected when a known witness signed it but the log did not', () => {
    const [witness] = strangers;
    const note = signCheckpoint({ origin, size: 2, root }, [witness!]);
    const keys = [...known, noteVerifier(witness!.verifierKey)];
    expect(refusal(() => openCheckpoint(note, keys))).toBe('notSigned');
  });

  it('is rejected when its size is one that a number cannot hold', () => {
    const note = signNote(`${origin}\n18446744073709551615\n${root.toString('base64')}\n`, [
      signer,
    ]);
    expect(refusal(() => openCheckpoint(note, known))).toBe('malformed');
  });

  it.each(['', '\n', 'no signatures\n', `${'x'.repeat(10)}\n\n`, `a\u0007\n\n— b AAAAAAAA\n`])(
    'is malformed when it is no note: %j',
    (note) => {
      expect(refusal(() => openNote(note, known))).toBe('malformed');
    },
  );
});

describe('the key of a log', () => {
  it.each([
    signer.verifierKey.replace(origin, 'another.example/log'),
    `${origin}+00000000+${signer.verifierKey.split('+').slice(2).join('+')}`,
    'no key',
  ])('is refused when name, id and key do not belong together: %s', (key) => {
    expect(refusal(() => noteVerifier(key))).toBe('malformed');
  });

  it('is refused for a name with white space or plus', () => {
    expect(refusal(() => noteSigner('two words', randomBytes(32)))).toBe('malformed');
    expect(refusal(() => noteSigner('a+b', randomBytes(32)))).toBe('malformed');
  });
});

describe('a receipt', () => {
  it('is checked with the entry and the key of the log', () => {
    expect(checkReceipt(receipt, entry, known)).toMatchObject({ index: 1, size: 2 });
  });

  it('is read past an extra line, which nothing vouches for', () => {
    const extra = receipt.replace('\nindex', '\nextra aGVsbG8=\nindex');
    expect(readReceipt(extra)).toEqual(readReceipt(receipt));
  });

  it('is not one of another entry', () => {
    expect(refusal(() => checkReceipt(receipt, `${entry} `, known))).toBe('inconsistent');
  });

  it('is refused when its index is one that would wrap around', () => {
    const wrapped = receipt.replace('index 1', 'index 18446744073709551615');
    expect(refusal(() => checkReceipt(wrapped, entry, known))).toBe('malformed');
  });

  it('number 3: is at most 2 kB at one million entries', () => {
    const note = signCheckpoint({ origin: 'hub.wisselzone.example/log', size: 1_000_000, root }, [
      signer,
    ]);
    const proof = Array.from({ length: 20 }, () => root);
    const bytes = Buffer.byteLength(writeReceipt({ index: 999_999, proof, checkpoint: note }));
    expect(bytes).toBeLessThanOrEqual(2_000);
    expect(bytes).toBe(1_131);
  });
});
