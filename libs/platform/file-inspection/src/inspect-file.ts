import { fileTypeFromBuffer } from 'file-type';
import { inDocument, inJpeg, inPdf, inPng, inText, type Danger } from './dangers';

/** What the bytes of a file show. */
export interface InspectedFile {
  /** Its media type; absent when it is none that is known. */
  readonly mediaType?: string;
  readonly danger?: Danger;
}

const LOOKS: Readonly<Record<string, (bytes: Buffer) => Danger | undefined>> = {
  'application/pdf': inPdf,
  'image/png': inPng,
  'image/jpeg': inJpeg,
  'application/vnd.oasis.opendocument.text': inDocument,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': inDocument,
};
const PROGRAMS = /x-(elf|msdownload|mach-binary|dosexec|executable|sharedlib)|java-vm|wasm/;
const MACROS = /macroenabled/i;
/** Anything below a blank that is no tab or end of line: no text has it. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

const inspectText = (bytes: Buffer): InspectedFile => {
  const text = bytes.toString('latin1');
  if (bytes.length === 0 || CONTROL.test(text)) return {};
  const danger = inText(text);
  return { mediaType: 'text/plain', ...(danger && { danger }) };
};

/**
 * Looks into a file: what it is, by its signature and never by its name, and whether it holds what nobody
 * should open (a program, macros, active content, a second file). It unpacks nothing, so what stands
 * compressed inside is not seen. A text in any encoding of single bytes or UTF-8 is `text/plain`.
 */
export const inspectFile = async (bytes: Buffer): Promise<InspectedFile> => {
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return inspectText(bytes);
  const { mime } = found;
  if (PROGRAMS.test(mime)) return { mediaType: mime, danger: 'program' };
  if (MACROS.test(mime)) return { mediaType: mime, danger: 'macros' };
  const danger = LOOKS[mime]?.(bytes);
  return { mediaType: mime, ...(danger && { danger }) };
};
