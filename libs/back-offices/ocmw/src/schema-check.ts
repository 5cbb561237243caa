import { MessageFault } from './fault';
import type { ComplexType, Particle, Schema, SimpleType } from './schema-file';
import type { XmlElement } from './xml-tree';

const at = (path: string, name: string) => (path ? `${path}/${name}` : name);

function checkText(type: SimpleType, text: string, path: string): void {
  const rules: [boolean, string][] = [
    [type.values.length === 0 || type.values.includes(text), `een van ${type.values.join(', ')}`],
    [type.pattern?.test(text) ?? true, `patroon ${type.pattern?.source}`],
    [text.length >= type.shortest, `ten minste ${type.shortest} tekens`],
    [text.length <= type.longest, `ten hoogste ${type.longest} tekens`],
  ];
  const broken = rules.find(([kept]) => !kept);
  if (broken) throw new MessageFault('ongeldigeWaarde', path, broken[1]);
}

function refuseUnknown(type: ComplexType, element: XmlElement, path: string): void {
  const known = [...type.sequence, ...type.choice].map(({ name }) => name);
  const unknown = element.children.find(({ name }) => !known.includes(name));
  if (unknown)
    throw new MessageFault('onbekendElement', at(path, unknown.name), 'niet in het schema');
  if (element.text.trim()) {
    throw new MessageFault('ongeldigeWaarde', path, 'geen tekst tussen elementen');
  }
}

function refuseMissing(particle: Particle, all: readonly XmlElement[], path: string): never {
  const elsewhere = all.some(({ name }) => name === particle.name);
  const element = at(path, particle.name);
  if (elsewhere) throw new MessageFault('verkeerdeVolgorde', element, 'volgorde van het schema');
  throw new MessageFault('ontbreekt', element, 'verplicht');
}

/** Follows the order of the schema; answers each child with the type it must have. */
function matchChildren(type: ComplexType, element: XmlElement, path: string) {
  const { children } = element;
  const matched: [XmlElement, Particle][] = [];
  for (const particle of type.sequence) {
    const rest = children.slice(matched.length);
    const end = rest.findIndex(
      ({ name }, index) => name !== particle.name || index >= particle.most,
    );
    const found = end < 0 ? rest : rest.slice(0, end);
    if (found.length < particle.least) refuseMissing(particle, children, path);
    found.forEach((child) => matched.push([child, particle]));
  }
  const [next] = children.slice(matched.length);
  if (type.choice.length > 0) matched.push(chosenOf(type, next, path));
  const [left] = children.slice(matched.length);
  if (left) throw new MessageFault('verkeerdeVolgorde', at(path, left.name), 'te vaak of te laat');
  return matched;
}

function chosenOf(
  { choice }: ComplexType,
  next: XmlElement | undefined,
  path: string,
): [XmlElement, Particle] {
  const chosen = choice.find(({ name }) => name === next?.name);
  if (next && chosen) return [next, chosen];
  const names = choice.map(({ name }) => name).join(', ');
  throw new MessageFault('ontbreekt', path || '/', `een van ${names}`);
}

/** A check of elements against the types of `schema`: refuses the first thing that is not allowed. */
export function checkerOf(schema: Schema) {
  return function check(name: string, element: XmlElement, path = ''): void {
    const foreign = Object.keys(element.attributes).find((key) => path || key !== 'xmlns');
    if (foreign) throw new MessageFault('attribuutVerboden', at(path, foreign), 'geen attributen');
    const simple = schema.simple.get(name);
    const complex = schema.complex.get(name);
    if (simple) {
      const [child] = element.children;
      if (child) throw new MessageFault('onbekendElement', at(path, child.name), 'enkel tekst');
      checkText(simple, element.text, path);
    } else if (complex) {
      refuseUnknown(complex, element, path);
      for (const [child, { type }] of matchChildren(complex, element, path)) {
        check(type, child, at(path, child.name));
      }
    } else {
      throw new Error(`The schema has no type ${name}.`);
    }
  };
}
