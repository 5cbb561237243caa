/**
 * Checks receipts and whole logs of Wisselzone with nothing but this file: no package, no network, in Node
 * 20 or newer and in a browser page alike. Written apart from the code that makes the proofs, from RFC 9162
 * and the C2SP specifications, so that a mistake there is not repeated here.
 *
 * Whatever is wrong is thrown or listed as an `Error` with a sentence for a person.
 */
const WIDTH = 256;
const ED25519 = 1;
const LARGEST = 9007199254740991n;

const same = (a, b) => a.length === b.length && a.every((byte, nth) => byte === b[nth]);
const utf8 = (text) => new TextEncoder().encode(text);
const ensure = (right, sentence) => {
  if (!right) throw new Error(sentence);
};

const concat = (...parts) => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const fromBase64 = (text) => {
  ensure(/^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.length % 4 === 0, 'something is not base64');
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  ensure(btoa(String.fromCharCode(...bytes)) === text, 'base64 is not in its one spelling');
  return bytes;
};

/** Never through `Number` first: 2^64-1 would be rounded, and a rounded index can be another one. */
const sizeFrom = (text) => {
  ensure(
    /^(0|[1-9]\d{0,18})$/.test(text) && BigInt(text) <= LARGEST,
    'a size or index is no number up to 2^53-1',
  );
  return Number(text);
};

const hashFrom = (text) => {
  const hash = fromBase64(text);
  ensure(hash.length === 32, 'a hash is not 32 bytes');
  return hash;
};

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const nodeOf = (left, right) => sha256(concat([1], left, right));
/** The hash of an entry: a text, or its bytes. */
export const leafOf = (entry) =>
  sha256(concat([0], typeof entry === 'string' ? utf8(entry) : entry));

/** Joins complete subtrees that stand side by side, largest first. */
const join = async (hashes) => {
  if (hashes.length === 0) return sha256(new Uint8Array());
  let root = hashes.at(-1);
  for (const hash of hashes.slice(0, -1).reverse()) root = await nodeOf(hash, root);
  return root;
};

/** Reads `<name>+<key id>+<key>`. */
const openKey = async (text) => {
  const [, name, id, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text.trim()) ?? [];
  ensure(name, 'the key of the log is not <name>+<id>+<key>');
  const typed = fromBase64(base64);
  ensure(
    typed[0] === ED25519 && typed.length === 33,
    'the key of the log is of a type this verifier does not know',
  );
  const keyId = (await sha256(concat(utf8(`${name}\n`), typed))).slice(0, 4);
  ensure(
    [...keyId].map((byte) => byte.toString(16).padStart(2, '0')).join('') === id,
    'the key of the log has another id',
  );
  const key = await crypto.subtle.importKey('raw', typed.slice(1), { name: 'Ed25519' }, false, [
    'verify',
  ]);
  return { name, keyId, key };
};

/** A checkpoint that the log itself signed; what others signed beside it is passed over. */
const openCheckpoint = async (note, { name, keyId, key }) => {
  const split = note.lastIndexOf('\n\n');
  ensure(split >= 0 && note.endsWith('\n'), 'a checkpoint is not a signed note');
  const text = note.slice(0, split + 1);
  let signed = false;
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const [, signer, base64] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    ensure(signer, 'a checkpoint has a line that is no signature');
    const blob = fromBase64(base64);
    ensure(blob.length > 4, 'a checkpoint has a signature that is too short');
    if (signer !== name || !same(blob.slice(0, 4), keyId)) continue;
    ensure(
      await crypto.subtle.verify('Ed25519', key, blob.slice(4), utf8(text)),
      'the signature of a checkpoint is wrong',
    );
    signed = true;
  }
  ensure(signed, 'a checkpoint is not signed by the log');
  const [origin, size, root, ...more] = text.split('\n');
  ensure(origin === name && more.at(-1) === '', 'a checkpoint is not one of this log');
  return { origin, size: sizeFrom(size), root: hashFrom(root) };
};

/** RFC 9162, 2.1.3.2. */
export const isIncluded = async ({ index, size, leaf, root, proof }) => {
  if (index >= size || [leaf, ...proof].some(({ length }) => length !== 32)) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = await nodeOf(sibling, hash);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else hash = await nodeOf(hash, sibling);
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(hash, root);
};

const readReceipt = (text) => {
  const split = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  ensure(first === 'c2sp.org/tlog-proof@v1', 'the receipt is not a tlog-proof');
  if (/^extra /.test(lines[0] ?? '')) fromBase64(lines.shift().slice('extra '.length));
  const index = /^index (\d+)$/.exec(lines.shift() ?? '')?.[1];
  ensure(index !== undefined && lines.length <= 53, 'the receipt is not a tlog-proof');
  return { index: sizeFrom(index), proof: lines.map(hashFrom), note: text.slice(split + 2) };
};

/**
 * Where in the log this very entry is, by its receipt and the log's key alone. The key must have come to you
 * by another way than the receipt.
 */
export const checkReceipt = async (receipt, entry, key) => {
  const { index, proof, note } = readReceipt(receipt);
  const { origin, size, root } = await openCheckpoint(note, await openKey(key));
  const leaf = await leafOf(entry);
  ensure(
    await isIncluded({ index, size, leaf, root, proof }),
    'the receipt is not one of this entry',
  );
  return { origin, index, size };
};

/** `map`, some at a time: quick where hashing is handed to other threads, and without filling the memory. */
const each = async (items, work) => {
  const done = [];
  for (let at = 0; at < items.length; at += WIDTH)
    done.push(...(await Promise.all(items.slice(at, at + WIDTH).map(work))));
  return done;
};

/** The leaf hashes of entries that may come one by one, so that they need not all be kept. */
const leavesOf = async (entries) => {
  const leaves = [];
  const some = [];
  const hash = async () => leaves.push(...(await Promise.all(some.splice(0).map(leafOf))));
  for await (const entry of entries) if (some.push(entry) === WIDTH) await hash();
  await hash();
  return leaves;
};

/** All complete subtrees: `levels[l][n]` is the root over leaves n·2^l up to (n+1)·2^l. */
const treeOf = async (leaves) => {
  const levels = [leaves];
  for (let below = leaves; below.length > 1; below = levels.at(-1)) {
    const pairs = Array.from({ length: Math.floor(below.length / 2) }, (_, nth) => nth * 2);
    levels.push(await each(pairs, (nth) => nodeOf(below[nth], below[nth + 1])));
  }
  return levels;
};

const rootAt = (levels, size) => {
  const parts = [];
  let at = 0;
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const width = 2 ** level;
    if (size - at < width) continue;
    parts.push(levels[level][at / width]);
    at += width;
  }
  return join(parts);
};

/** Every tile that a tree has, by `<level>/<number>`. */
const tilesOf = (levels) => {
  const tiles = new Map();
  for (let level = 0; level * 8 < levels.length; level += 1)
    for (let at = 0; at < levels[level * 8].length; at += WIDTH)
      tiles.set(`${level}/${at / WIDTH}`, concat(...levels[level * 8].slice(at, at + WIDTH)));
  return tiles;
};

/**
 * Checks a whole log: that its entries give exactly these tiles, that each checkpoint is signed and has the
 * root of so many entries, that the newest covers all of them, and that each receipt is one of its entry.
 * Gives every finding; none means that all of it holds together.
 */
export const checkLog = async ({ key, entries, tiles, checkpoints, receipts = [] }) => {
  const findings = [];
  const listed = async (what, work) => {
    try {
      await work();
    } catch (error) {
      findings.push(`${what}: ${error.message}`);
    }
  };
  const log = await openKey(key);
  const leaves = await leavesOf(entries);
  const levels = await treeOf(leaves);
  const right = tilesOf(levels);
  for (const { level, number, hashes } of tiles)
    await listed(`tile ${level}/${number}`, () => {
      const expected = right.get(`${level}/${number}`);
      ensure(
        expected !== undefined && same(hashes, expected),
        'does not hold the hashes of the entries',
      );
      right.delete(`${level}/${number}`);
    });
  for (const name of right.keys()) findings.push(`tile ${name}: is missing`);
  let size = 0;
  for (const [nth, note] of checkpoints.entries())
    await listed(`checkpoint ${nth + 1}`, async () => {
      const found = await openCheckpoint(note, log);
      ensure(found.size > size || nth === 0, 'does not come after the one before');
      size = found.size;
      ensure(size <= leaves.length, 'is of more entries than there are');
      ensure(same(await rootAt(levels, size), found.root), 'has not the root of so many entries');
    });
  if (size !== leaves.length)
    findings.push(`entries: ${leaves.length}, the last checkpoint says ${size}`);
  for (const [nth, { receipt, entry }] of receipts.entries())
    await listed(`receipt ${nth + 1}`, () => checkReceipt(receipt, entry, key));
  return { entries: leaves.length, checkpoints: checkpoints.length, findings };
};
