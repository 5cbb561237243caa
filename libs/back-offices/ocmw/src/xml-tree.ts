import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MessageFault } from './fault';

/** One element, as written: names and order kept, text joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

function elementsOf(nodes: readonly Node[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    return name === undefined ? [] : [elementOf(name, node)];
  });
}

function elementOf(name: string, node: Node): XmlElement {
  const inside = node[name] as readonly Node[];
  const text = inside.map((child) => (child['#text'] as string | undefined) ?? '').join('');
  const attributes = (node[':@'] ?? {}) as Record<string, string>;
  return { name, attributes, children: elementsOf(inside), text };
}

/** The root element of a message. Refuses a DTD before anything is parsed. */
export function parseXml(text: string): XmlElement {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new MessageFault('dtdVerboden', '/', 'een bericht heeft geen DTD');
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package of its own that is not worth one call
  if (XMLValidator.validate(text) !== true) {
    throw new MessageFault('nietWelgevormd', '/', 'welgevormde XML');
  }
  const [root, ...others] = elementsOf(parser.parse(text) as Node[]);
  if (!root || others.length > 0)
    throw new MessageFault('nietWelgevormd', '/', 'één wortelelement');
  return root;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escapeXml = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
