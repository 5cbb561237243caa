import { readdirSync, readFileSync } from 'node:fs';
import { SEALED_CATEGORIES } from '@wisselzone/kernel';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every event type of every stored schema, with its schema. */
const events = readdirSync('contracts/stored')
  .filter((file) => file.endsWith('.schema.json') && !/^(types|envelope)\./.test(file))
  .flatMap((file) => {
    const { $defs } = JSON.parse(readFileSync(`contracts/stored/${file}`, 'utf8')) as Schema;
    return Object.entries($defs ?? {}).filter(([, schema]) => schema.properties?.['type']);
  });

const isOpen = (schema: Schema | undefined): boolean => schema?.additionalProperties !== false;
const namesIn = (schema: Schema | undefined): readonly string[] =>
  Object.keys(schema?.properties ?? {});
const categories: readonly string[] = SEALED_CATEGORIES;

/** Sections that are no category, or that take a field nobody wrote down. */
const straySections = (sealed: Schema): readonly string[] => [
  ...(isOpen(sealed) ? ['sealed takes any category'] : []),
  ...namesIn(sealed).filter((name) => !categories.includes(name)),
  ...Object.entries(sealed.properties ?? {})
    .filter(([, section]) => section.properties && isOpen(section))
    .map(([name]) => `${name} takes any field`),
];

/** Why a field of an event could stand outside every category; empty when none can. */
const strays = (event: Schema): readonly string[] => {
  const { plain, sealed } = event.properties ?? {};
  return [
    ...(isOpen(event) ? ['anything may stand beside plain and sealed'] : []),
    ...namesIn(event).filter((name) => !['type', 'plain', 'sealed'].includes(name)),
    ...(isOpen(plain) ? ['plain takes any field'] : []),
    ...(sealed ? straySections(sealed) : []),
  ];
};

describe('every field of every event', () => {
  it.each(events)('has one category: %s', (_, schema) => {
    expect(strays(schema)).toEqual([]);
  });

  it('is looked at in all event types', () => {
    expect(events.length).toBeGreaterThan(80);
  });

  it.each<[string, Schema]>([
    ['beside plain', { additionalProperties: false, properties: { extra: {} } }],
    ['in a section that is no category', { properties: { sealed: { properties: { debt: {} } } } }],
    [
      'in an open section',
      { properties: { sealed: { properties: { notes: { properties: {} } } } } },
    ],
  ])('would be seen %s', (_, schema) => {
    expect(strays(schema).length).toBeGreaterThan(0);
  });
});
