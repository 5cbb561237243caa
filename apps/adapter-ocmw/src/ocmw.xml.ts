import { readXml as documentOf } from '@wisselzone/platform/files';
import type { Element } from './ocmw.types';

const NAMESPACE = 'urn:ocmw:uitwisseling:1';

/** Why a text is no message, as the OCMW's own `Fout` would say it. */
export interface XmlFault {
  readonly code: 'nietWelgevormd' | 'dtdVerboden' | 'onbekendElement';
  readonly element: string;
  readonly rule: string;
}

export type ReadXml =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fault: XmlFault };

const refused = (code: XmlFault['code'], element: string, rule: string): ReadXml => ({
  ok: false,
  fault: { code, element, rule },
});

const notRead = {
  notUtf8: refused('nietWelgevormd', '/', 'geen UTF-8'),
  dtdForbidden: refused('dtdVerboden', '/', 'een DTD mag niet'),
  notWellFormed: refused('nietWelgevormd', '/', 'geen welgevormde XML'),
};

/** Reads an `UitgaandBericht` of the OCMW. A DTD is refused before any parser sees the text. */
export const readXml = (bytes: Buffer): ReadXml => {
  const document = documentOf(bytes);
  if (!document.ok) return notRead[document.code];
  const root = document.roots['UitgaandBericht'];
  if (typeof root !== 'object' || root === null) {
    return refused('onbekendElement', '/', 'UitgaandBericht');
  }
  const { '@xmlns': namespace, ...fields } = root as Record<string, unknown>;
  if (namespace !== NAMESPACE) return refused('onbekendElement', '/', NAMESPACE);
  return { ok: true, fields };
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML 1.0 cannot hold at all is left out. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>]/g, (sign) => entities[sign] ?? sign);

const written = ([name, content]: Element): string => {
  if (content === undefined) return '';
  const inner = typeof content === 'string' ? escaped(content) : content.map(written).join('');
  return `<${name}>${inner}</${name}>`;
};

/** Writes one element with all that is in it, as a document. Elements without content are left out. */
export const writeXml = ([name, content]: Element): string => {
  const inner = written([name, content]).slice(name.length + 2);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${NAMESPACE}">${inner}\n`;
};
