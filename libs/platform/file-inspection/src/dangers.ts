import { endsAsZip, zipNames } from './zip-directory';

/** Why nobody should open a file, whatever its type. */
export type Danger = 'program' | 'macros' | 'activeContent' | 'secondFile' | 'unreadable';

const PROGRAM_INSIDE = /\.(exe|dll|scr|com|msi|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|sh|py|lnk)$/i;
const MACROS_INSIDE = /(^|\/)(vbaProject|vbaData)[^/]*$|^(Basic|Scripts)\/|\/activeX\//i;
/** Files within a document: each would have to be looked into as well. */
const FILES_INSIDE = /\/embeddings\/|^Object [0-9]+|^ObjectReplacements\//i;

/** An office document is a ZIP; what it holds stands in its directory by name. */
export const inDocument = (bytes: Buffer): Danger | undefined => {
  const names = zipNames(bytes);
  if (!names) return 'secondFile';
  if (names.some((name) => MACROS_INSIDE.test(name))) return 'macros';
  if (names.some((name) => PROGRAM_INSIDE.test(name))) return 'program';
  return names.some((name) => FILES_INSIDE.test(name)) ? 'secondFile' : undefined;
};

const PDF_ACTIVE = /\/(JavaScript|Launch|EmbeddedFile|RichMedia)\b/;

/** Blanks and zeros may follow its end, nothing else. */
const endsAsPdf = (text: string): boolean =>
  text.slice(-64).replaceAll('\0', '').trimEnd().endsWith('%%EOF');

/** What stands compressed in a PDF is not seen. */
export const inPdf = (bytes: Buffer): Danger | undefined => {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-') || !endsAsPdf(text) || endsAsZip(bytes)) return 'secondFile';
  return PDF_ACTIVE.test(text) ? 'activeContent' : undefined;
};

const PNG_SIGNATURE_BYTES = 8;
const CHUNK_BYTES = 12;

/** A PNG ends with its last chunk. */
export const inPng = (bytes: Buffer): Danger | undefined => {
  for (let at = PNG_SIGNATURE_BYTES; at + CHUNK_BYTES <= bytes.length;) {
    const end = at + CHUNK_BYTES + bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND')
      return end === bytes.length ? undefined : 'secondFile';
    at = end;
  }
  return 'unreadable';
};

/** A JPEG ends with its end marker. */
export const inJpeg = (bytes: Buffer): Danger | undefined =>
  bytes.length > 2 && bytes.readUInt16BE(bytes.length - 2) === 0xffd9 && !endsAsZip(bytes)
    ? undefined
    : 'secondFile';

const MARKUP = /<\s*(script|html|svg|iframe|object|\?php)\b/i;

export const inText = (text: string): Danger | undefined => {
  if (text.startsWith('#!')) return 'program';
  return MARKUP.test(text) ? 'activeContent' : undefined;
};
