const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MOST_COMMENT = 0xffff;

/** Where the closing record of a ZIP stands that ends with the bytes; -1 when they do not end as a ZIP does. */
const endOf = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1)
    if (
      bytes.readUInt32LE(at) === END &&
      at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at;
  return -1;
};

/** Says whether bytes of another type also end as a ZIP: two programs would read two different files. */
export const endsAsZip = (bytes: Buffer): boolean => endOf(bytes) >= 0;

/** The entry of a directory that stands at a place, and where the next one stands. */
const entryAt = (
  bytes: Buffer,
  at: number,
  end: number,
): { readonly name: string; readonly next: number } | undefined => {
  if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return undefined;
  const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return next > end ? undefined : { name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd), next };
};

/**
 * The names of the entries of a ZIP that begins with its first byte and ends with its last; `undefined` when
 * it does not, or when its directory cannot be read to the end.
 */
export const zipNames = (bytes: Buffer): readonly string[] | undefined => {
  const end = endOf(bytes);
  if (end < 0 || bytes.readUInt32LE(0) !== LOCAL) return undefined;
  const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
  if (start + size !== end) return undefined;
  const names: string[] = [];
  for (let at = start; at < end;) {
    const entry = entryAt(bytes, at, end);
    if (!entry) return undefined;
    names.push(entry.name);
    at = entry.next;
  }
  return names.length === bytes.readUInt16LE(end + 10) ? names : undefined;
};
