/** A field and the rule it breaks. Never holds a value. */
export interface Fault {
  readonly field: string;
  readonly rule: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a partner's message field by field and remembers which fields nobody asked for, so that a message
 * is read in full or not at all. Faults are collected, not thrown: the partner hears all of them at once.
 */
export class FieldReading {
  private readonly read = new Set<string>();
  private readonly children: FieldReading[] = [];

  constructor(
    private readonly fields: Readonly<Record<string, unknown>>,
    private readonly path = '',
    private readonly found: Fault[] = [],
  ) {}

  /** A text, or undefined when absent or empty. */
  text(name: string): string | undefined {
    this.read.add(name);
    const value = this.fields[name];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    this.fault(name, 'must be a text');
    return undefined;
  }

  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) this.fault(name, 'is required');
    return value ?? '';
  }

  /** Translates a code; undefined when absent, a fault when unknown. */
  code<Ours>(name: string, table: Readonly<Record<string, Ours>>): Ours | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (Object.hasOwn(table, value)) return table[value];
    this.fault(name, `must be one of ${Object.keys(table).join(', ')}`);
    return undefined;
  }

  /** As `code`, required. On a fault the first code stands in; such a message is never used. */
  neededCode<Ours>(name: string, table: Readonly<Record<string, Ours>>): Ours {
    if (this.text(name) === undefined) this.fault(name, 'is required');
    return this.code(name, table) ?? (Object.values(table)[0] as Ours);
  }

  matching(name: string, pattern: RegExp, rule: string): string {
    const value = this.needed(name);
    if (value !== '' && !pattern.test(value)) this.fault(name, rule);
    return value;
  }

  child(name: string): FieldReading | undefined {
    this.read.add(name);
    const value = this.fields[name];
    if (value === undefined) return undefined;
    if (isRecord(value)) return this.below(value, name);
    this.fault(name, 'must have fields of its own');
    return undefined;
  }

  neededChild(name: string): FieldReading {
    const child = this.child(name);
    if (!child && this.fields[name] === undefined) this.fault(name, 'is required');
    return child ?? this.below({}, name);
  }

  list(name: string): readonly FieldReading[] {
    return this.values(name).flatMap((value, index) => {
      if (isRecord(value)) return [this.below(value, `${name}[${String(index)}]`)];
      this.fault(name, 'must be a list of groups');
      return [];
    });
  }

  codes<Ours>(name: string, table: Readonly<Record<string, Ours>>): readonly Ours[] {
    const values = this.values(name);
    if (values.length === 0) this.fault(name, 'is required');
    return values.flatMap((value) => {
      if (typeof value === 'string' && Object.hasOwn(table, value)) return [table[value] as Ours];
      this.fault(name, `must be one of ${Object.keys(table).join(', ')}`);
      return [];
    });
  }

  /** Says on purpose that these fields are not carried further. */
  leave(...names: readonly string[]): void {
    for (const name of names) this.read.add(name);
  }

  fault(name: string, rule: string): void {
    this.found.push({ field: this.path + name, rule });
  }

  /** Every fault so far, fields that nobody read among them. Ask it of the outermost reading, at the end. */
  faults(): readonly Fault[] {
    return [...this.found, ...this.unread()];
  }

  private unread(): readonly Fault[] {
    const own = Object.keys(this.fields)
      .filter((name) => !this.read.has(name))
      .map((name) => ({ field: this.path + name, rule: 'is not known here' }));
    return [...own, ...this.children.flatMap((child) => child.unread())];
  }

  private values(name: string): readonly unknown[] {
    this.read.add(name);
    const value = this.fields[name];
    if (value === undefined || value === '') return [];
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  }

  private below(fields: Readonly<Record<string, unknown>>, name: string): FieldReading {
    const child = new FieldReading(fields, `${this.path}${name}/`, this.found);
    this.children.push(child);
    return child;
  }
}

const dutch: readonly (readonly [RegExp, string])[] = [
  [/^is required$/, 'verplicht'],
  [/^is not known here$/, 'onbekend veld'],
  [/^must be one of /, 'een van '],
  [/^must be a moment with a zone$/, 'tijdstip met zone'],
  [/^must be a day: YYYY-MM-DD$/, 'datum jjjj-mm-dd'],
  [/^must be a text$/, 'tekst'],
  [/^must be a code of that day$/, 'een code die toen gold'],
  [/^must be a number$/, 'geheel getal'],
  [/^must be a line of (\d+) cells$/, '$1 kolommen'],
  [/^a text of this category has no place.*/, 'geen plaats in het gedeelde dossier'],
  [/^must be the (Referte|number) of .*/, 'een nummer dat wij gaven'],
  [/^is not known to the hub$/, 'niet gekend in de hub'],
];

/** A rule for a reader at a partner; a rule without a Dutch wording, as it is. */
export const inDutch = (rule: string): string => {
  const [pattern, words] = dutch.find(([known]) => known.test(rule)) ?? [];
  return pattern && words !== undefined ? rule.replace(pattern, words) : rule;
};
