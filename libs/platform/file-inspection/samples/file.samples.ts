import { crc32 } from 'node:zlib';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ODT = 'application/vnd.oasis.opendocument.text';

type ZipEntries = Readonly<Record<string, string>>;

const uint16 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, index) => bytes.writeUInt16LE(number, index * 2));
  return bytes;
};
const uint32 = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32LE(number, index * 4));
  return bytes;
};

/** A ZIP that packs nothing. */
export const zipOf = (entries: ZipEntries, comment = ''): Buffer => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const sizes = uint32(crc32(content), content.length, content.length);
    const shared = [uint16(20, 0, 0, 0, 0), sizes, uint16(name.length, 0)];
    const local = Buffer.concat([uint32(0x04034b50), ...shared, Buffer.from(name), content]);
    directory.push(
      Buffer.concat([
        ...[uint32(0x02014b50), uint16(20), ...shared],
        ...[uint16(0, 0, 0), uint32(0, offset), Buffer.from(name)],
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  const count = directory.length;
  const end = [uint32(0x06054b50), uint16(0, 0, count, count), uint32(all.length, offset)];
  return Buffer.concat([...locals, all, ...end, uint16(comment.length), Buffer.from(comment)]);
};

const CONTENT_TYPES = `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`;

export const wordDocument = (more: ZipEntries = {}): Buffer =>
  zipOf({ '[Content_Types].xml': CONTENT_TYPES, 'word/document.xml': '<w/>', ...more });

export const odt = (more: ZipEntries = {}): Buffer =>
  zipOf({ mimetype: ODT, 'content.xml': '<o/>', ...more });

export const pdf = (inside = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >> ${inside}\nendobj\ntrailer\n<<>>\n%%EOF\n`);

/** One white point. */
export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
    'base64',
  );

export const jpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.alloc(32, 1),
    Buffer.from('ffd9', 'hex'),
  ]);
