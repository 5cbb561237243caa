import { readFileSync } from 'node:fs';
import { parseXml, type XmlElement } from './xml-tree';

/** A child an element may have. */
export interface Particle {
  readonly name: string;
  readonly type: string;
  readonly least: number;
  readonly most: number;
}

export interface ComplexType {
  readonly sequence: readonly Particle[];
  /** Exactly one of these follows the sequence, when there are any. */
  readonly choice: readonly Particle[];
}

export interface SimpleType {
  readonly values: readonly string[];
  readonly pattern?: RegExp;
  readonly shortest: number;
  readonly longest: number;
}

/** Types of a set of schema files by name; only what our partner's schemas use is understood. */
export interface Schema {
  readonly complex: ReadonlyMap<string, ComplexType>;
  readonly simple: ReadonlyMap<string, SimpleType>;
}

const named = (elements: readonly XmlElement[], name: string) =>
  elements.filter((element) => element.name === `xs:${name}`);

function particleOf({ attributes }: XmlElement): Particle {
  const { name = '', type = '', minOccurs = '1', maxOccurs = '1' } = attributes;
  const most = maxOccurs === 'unbounded' ? Infinity : Number(maxOccurs);
  return { name, type, least: Number(minOccurs), most };
}

function complexOf(element: XmlElement): ComplexType {
  const inside = named(element.children, 'sequence').flatMap(({ children }) => children);
  const choices = named(inside, 'choice').flatMap(({ children }) => children);
  return {
    sequence: named(inside, 'element').map(particleOf),
    choice: named(choices, 'element').map(particleOf),
  };
}

function simpleOf(element: XmlElement): SimpleType {
  const facets = named(element.children, 'restriction').flatMap(({ children }) => children);
  const values = (facet: string) =>
    named(facets, facet).map(({ attributes }) => attributes['value'] ?? '');
  const [pattern] = values('pattern');
  return {
    values: values('enumeration'),
    ...(pattern === undefined ? {} : { pattern: new RegExp(`^(?:${pattern})$`) }),
    shortest: Number(values('minLength')[0] ?? 0),
    longest: Number(values('maxLength')[0] ?? Infinity),
  };
}

export function readSchema(paths: readonly string[]): Schema {
  const elements = paths.flatMap((path) => parseXml(readFileSync(path, 'utf8')).children);
  const byName = <Type>(kind: string, read: (element: XmlElement) => Type) =>
    new Map(named(elements, kind).map((item) => [item.attributes['name'] ?? '', read(item)]));
  return { complex: byName('complexType', complexOf), simple: byName('simpleType', simpleOf) };
}
