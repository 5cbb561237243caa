import { join } from 'node:path';
import { MessageFault } from './fault';
import { isTestNumber } from './national-number';
import { readSchema, type ComplexType, type Schema } from './schema-file';
import { checkerOf } from './schema-check';
import { escapeXml, parseXml, type XmlElement } from './xml-tree';

const namespace = 'urn:ocmw:uitwisseling:1';

/** The content of an element as JSON: text, or children by name (a list where several may stand). */
export type Content = string | { [name: string]: Content | Content[] | undefined };
export type Fields = Exclude<Content, string>;

/** The text of one field; empty when it is absent or not text. */
export function textOf(fields: Fields | undefined, name: string): string {
  const value = fields?.[name];
  return typeof value === 'string' ? value : '';
}

function refuseRealNumbers(element: XmlElement): void {
  if (element.name === 'Insz' && !isTestNumber(element.text)) {
    throw new MessageFault('ongeldigeWaarde', 'Insz', 'enkel testnummers (maand 61-72)');
  }
  element.children.forEach(refuseRealNumbers);
}

/** The OCMW's two message kinds, between XML and JSON, as its schemas say. */
export class MessageFormat {
  private readonly incoming: Schema;
  private readonly outgoing: Schema;

  constructor(directory: string) {
    const common = join(directory, 'gemeenschappelijk.xsd');
    this.incoming = readSchema([common, join(directory, 'inkomend.xsd')]);
    this.outgoing = readSchema([common, join(directory, 'uitgaand.xsd')]);
  }

  /** An `InkomendBericht`, checked. */
  read(text: string): Fields {
    const root = parseXml(text);
    this.check(this.incoming, 'InkomendBericht', root);
    return toContent(this.incoming, 'InkomendBericht', root) as Fields;
  }

  /** An `UitgaandBericht`, checked: what we send must pass our own schema. */
  readOwn(text: string): Fields {
    const root = parseXml(text);
    this.check(this.outgoing, 'UitgaandBericht', root);
    return toContent(this.outgoing, 'UitgaandBericht', root) as Fields;
  }

  /** The XML of an `UitgaandBericht`; refuses content that the schema forbids. */
  write(message: Fields): string {
    const body = this.render('UitgaandBericht', message, '');
    const text = `<UitgaandBericht xmlns="${namespace}">${body}</UitgaandBericht>`;
    this.readOwn(text);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
  }

  private render(type: string, content: Content, path: string): string {
    const complex = this.outgoing.complex.get(type);
    if (typeof content === 'string' && !complex) return escapeXml(content);
    if (typeof content === 'string' || !complex) {
      throw new MessageFault('ongeldigeWaarde', path, complex ? 'elementen' : 'tekst');
    }
    const particles = particlesOf(complex);
    const unknown = Object.keys(content).find((key) => !particles.some(({ name }) => name === key));
    if (unknown) {
      throw new MessageFault('onbekendElement', `${path}/${unknown}`, 'niet in het schema');
    }
    const children = particles.flatMap(({ name, type: inner }) =>
      [content[name] ?? []].flat().map((item) => {
        return `<${name}>${this.render(inner, item, `${path}/${name}`)}</${name}>`;
      }),
    );
    return children.join('');
  }

  private check(schema: Schema, root: string, element: XmlElement): void {
    if (element.name !== root || element.attributes['xmlns'] !== namespace) {
      throw new MessageFault('onbekendElement', element.name, `${root} in ${namespace}`);
    }
    checkerOf(schema)(root, element);
    refuseRealNumbers(element);
  }
}

function toContent(schema: Schema, type: string, element: XmlElement): Content {
  const complex = schema.complex.get(type);
  if (!complex) return element.text;
  const fields: Fields = {};
  for (const { name, type: inner, most } of particlesOf(complex)) {
    const found = element.children
      .filter((child) => child.name === name)
      .map((child) => toContent(schema, inner, child));
    if (found.length > 0) fields[name] = most > 1 ? found : found[0];
  }
  return fields;
}

const particlesOf = ({ sequence, choice }: ComplexType) => [...sequence, ...choice];

/** The small XML answers of `POST /berichten`. */
export const receiptXml = (number: string, at: string) =>
  `<Ontvangst xmlns="${namespace}"><BerichtNummer>${escapeXml(number)}</BerichtNummer><Tijdstip>${at}</Tijdstip></Ontvangst>`;

export const faultXml = ({ code, element, rule }: MessageFault) =>
  `<Fout xmlns="${namespace}"><Code>${code}</Code><Element>${escapeXml(element || '/')}</Element><Regel>${escapeXml(rule)}</Regel></Fout>`;
