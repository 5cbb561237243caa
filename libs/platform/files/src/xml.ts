import { isUtf8 } from 'node:buffer';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML document by the name of its root, or why it is none that we read. */
export type ReadXml =
  | { readonly ok: true; readonly roots: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: 'notUtf8' | 'dtdForbidden' | 'notWellFormed' };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
});

/**
 * Reads an XML document; attributes have an `@` before their name, every value is text. A DTD, and so every entity of
 * one's own, is refused before any parser sees the text.
 */
export const readXml = (bytes: Buffer): ReadXml => {
  if (!isUtf8(bytes)) return { ok: false, code: 'notUtf8' };
  const text = new TextDecoder().decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, code: 'dtdForbidden' };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own that is not worth one call
  if (XMLValidator.validate(text) !== true) return { ok: false, code: 'notWellFormed' };
  return { ok: true, roots: parser.parse(text) as Record<string, unknown> };
};
